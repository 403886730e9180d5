import { css, html, nothing, type TemplateResult } from 'lit'
import type { LocaleController } from './locale.ts'
import type { SessionController } from './session-controller.ts'
import { loadingStrings } from './loading.strings.ts'

/** What stands in place of a plan that is not there: a word that it is being opened, or why it cannot be. The page's own fallback stays. */
export function sourceView(host: Element, source: SessionController, locale: LocaleController): TemplateResult {
  if (source.state === 'failed') return source.failure?.view(source, locale) ?? html`<slot></slot>`
  const fallback = [...host.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node.textContent?.trim(),
  )
  const word = html`<p class="loading" part="loading" role="status">${locale.words(loadingStrings).loading}</p>`
  return html`<div aria-busy="true">${fallback ? nothing : word}<slot></slot></div>`
}

export const sourceStyles = css`
  .loading {
    margin: 0;
    color: var(--_muted);
  }
  .error {
    border-inline-start: 0.25rem solid var(--_due);
    padding: var(--_space-s) var(--_space-m);
    margin-block-end: var(--_space-m);
    background: var(--_faint);
    max-inline-size: 44rem;
  }
  .awaited {
    border-color: var(--_line);
  }
  .error p {
    margin: 0 0 var(--_space-s);
  }
  .error details {
    margin-block-start: var(--_space-s);
    font-size: var(--_text-s);
  }
  .error ul {
    margin: 0;
    padding-inline-start: 1.2rem;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  code {
    font-size: 0.92em;
  }
`
