import { css } from 'lit'
import { shapeStyles } from '../shapes.ts'

/** What standings look like; it comes with the code that draws them. */
const standingStyles = css`
  ${shapeStyles}
  .badge {
    display: flex;
    gap: 0.4em;
    align-items: baseline;
    font-weight: 600;
  }
  .done {
    color: var(--_done);
  }
  .active {
    color: var(--_active);
  }
  .due {
    color: var(--_due);
  }
  .late {
    color: var(--_late);
  }
  .none {
    color: var(--_none);
    font-weight: 500;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem var(--_space-m);
    align-items: center;
    padding: 0.5rem 0.75rem;
    margin-block: var(--_space-s);
    background: var(--_faint);
    border-radius: var(--_radius);
    font-size: var(--_text-s);
  }
  .standing > [id] {
    flex: 1 0 100%;
  }
  /* Where many actions are counted after they are drawn, room for two lines is kept. */
  header .standing:empty {
    min-block-size: 4.1rem;
  }
  .standing .sum {
    flex: 1 1 16rem;
    min-inline-size: 0;
    margin: 0;
    max-inline-size: none;
  }
  .standing .badge {
    display: inline-flex;
    margin-inline-end: 0.5em;
    font-size: 1.08em;
  }
  .standing .why {
    border: 0;
    padding: 0 0.25rem;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .meter {
    flex: 0 0 9rem;
    inline-size: 9rem;
    block-size: 0.6rem;
    overflow: visible;
  }
  [dir='rtl'] .meter,
  .meter:dir(rtl) {
    transform: scaleX(-1);
  }
  .meter line {
    stroke: var(--_line);
    stroke-width: 0.5rem;
  }
  .meter .maybe {
    stroke: var(--_active);
    stroke-dasharray: 2 3;
    opacity: 0.75;
  }
  .meter .sure {
    stroke: var(--_active);
  }
  .explanation {
    border-block-start: 1px solid var(--_line);
    margin-block-start: 0.4rem;
    padding-block: 0.4rem 0.1rem;
    max-inline-size: 44rem;
    font-size: 1.04em;
  }
  .explanation :is(p, ul, ol) {
    margin: 0.35rem 0 0;
  }
  .explanation :is(ul, ol) {
    padding-inline-start: 1.2rem;
  }
  .explanation li {
    margin-block-start: 0.15rem;
  }
  .standing a {
    color: inherit;
  }
  .policy {
    color: var(--_muted);
    font-size: 0.92em;
    margin-block-start: var(--_space-s);
  }
  .policy > summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  @media (forced-colors: active) {
    .standing {
      border: 1px solid;
    }
    .meter line {
      stroke: GrayText;
      stroke-width: 1px;
    }
    .meter :is(.sure, .maybe) {
      stroke: CanvasText;
      stroke-width: 0.5rem;
    }
  }
  @media print {
    .standing {
      break-inside: avoid;
      padding-inline: 0;
      background: none;
    }
    .standing .why {
      display: none;
    }
  }
`

/** Gives an element the look of standings, once. */
export function adoptStandingStyles(root: HTMLElement | DocumentFragment): void {
  const sheet = standingStyles.styleSheet
  if (root instanceof ShadowRoot && sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
}
