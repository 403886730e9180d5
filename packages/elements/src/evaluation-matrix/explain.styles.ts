import { adopt } from '../internal/panel/panel.styles.ts'

const css = String.raw

/** What opens: the questions of columns, and why evidence is told so. */
const explainStyles = css`
  .guide dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-m) var(--_space-l);
    margin: var(--_space-s) 0;
    font-size: var(--_text-s);
  }
  .guide dt {
    font-weight: 600;
  }
  .guide dd {
    margin: 0.15rem 0 0;
  }
  .explained {
    margin-block: 0.1rem 0.5rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 2px solid var(--_line);
    font-size: 0.9em;
  }
  .explained p {
    margin: 0.15rem 0 0;
  }
`

const dressed = new WeakSet<ShadowRoot>()

/** Gives a root those styles, once. */
export function dress(root: ShadowRoot): void {
  if (dressed.has(root)) return
  dressed.add(root)
  adopt(root, explainStyles)
}
