import { css, html, nothing, type TemplateResult } from 'lit'
import type { LocaleController } from './locale.ts'
import type { SessionController } from './session-controller.ts'
import { sourceStrings } from './source.strings.ts'

/** What stands in place of a plan that is not there: a word that it is being opened, or why it cannot be. The page's own fallback stays. */
export function sourceView(host: Element, source: SessionController, locale: LocaleController): TemplateResult {
  if (source.state === 'failed') return failedView(source, locale)
  const fallback = [...host.childNodes].some((node) =>
    node instanceof Element ? !node.slot : node.textContent?.trim(),
  )
  const word = html`<p class="loading" part="loading" role="status">${locale.words(sourceStrings).loading}</p>`
  return html`<div aria-busy="true">${fallback ? nothing : word}<slot></slot></div>`
}

/** Why there is no plan: one sentence, a way to try again, and the rest for developers. */
export function failedView(source: SessionController, locale: LocaleController): TemplateResult {
  const { error } = source
  if (!error) return html`<slot></slot>`
  const words = locale.words(sourceStrings)
  const [sentence, ...others] = error.sentences(locale.language)
  const thrown = error.cause instanceof Error ? error.cause : error
  const awaited = error.code === 'plan-missing'
  return html`<div class=${awaited ? 'error awaited' : 'error'} part="error">
      <p class="sentence" role="alert">
        ${sentence} ${others.length ? locale.format.count(others.length, words.more) : nothing}
        ${awaited ? words.awaited : nothing}
      </p>
      <button part="retry" type="button" @click=${() => source.retry()}>${words.retry}</button>
      ${
        awaited
          ? nothing
          : html`<details>
              <summary>${words.details}</summary>
              <p><code>${error.code}</code></p>
              <ul>
                ${others.map((each) => html`<li>${each}</li>`)}
                <li><code>${thrown.name}: ${thrown.message}</code></li>
              </ul>
            </details>`
      }
    </div>
    <slot></slot>`
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
