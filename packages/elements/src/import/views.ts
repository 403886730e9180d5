import type { Author } from '@cswb/core/change.js'
import { html, nothing, type TemplateResult } from 'lit'
import { make } from '../internal/dom.ts'
import type { Format } from '../internal/format.ts'
import { fill } from '../internal/strings.ts'
import type { ImportStrings } from './import.strings.ts'
import type { Preview } from './preview.ts'
import type { Failure } from './sentences.ts'

export interface ZoneState {
  readonly reading: { readonly name: string; readonly progress: number } | undefined
  /** Whether a document is shown already: then another one is only offered. */
  readonly compact: boolean
  readonly over: boolean
}

export interface ZoneActions {
  choose(files: FileList | null): void
  paste(): Promise<void>
  stop(): void
}

const kinds = '.docx,.csv,.tsv,.txt,.html,.htm,.json,text/csv,text/html,text/plain,application/json'

/** Where documents come in: by drop, choice or paste; while one is read, how far that is. */
export function zoneView(words: ImportStrings, state: ZoneState, actions: ZoneActions): TemplateResult {
  const { reading, compact, over } = state
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement
    actions.choose(input.files)
    // The same file can be chosen again.
    input.value = ''
  }
  const choose = (event: Event) =>
    (event.currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('input')?.click()
  return html`<div
    class="zone ${compact ? 'compact' : ''} ${over ? 'over' : ''}"
    part="zone"
    role="group"
    aria-label=${words.label}
    tabindex="0"
  >
    ${
      reading
        ? html`<p class="what">${reading.name ? fill(words.readingFile, { name: reading.name }) : words.readingPaste}</p>
            <progress part="progress" max="1" .value=${reading.progress} aria-label=${words.label}></progress>
            <button part="stop" type="button" @click=${actions.stop}>${words.stop}</button>`
        : html`${compact ? nothing : html`<p class="what">${words.drop}</p><p>${words.kinds}</p>`}
            <div class="ways">
              <input type="file" accept=${kinds} tabindex="-1" aria-label=${words.choose} hidden @change=${chosen} />
              <button part="choose" type="button" class=${compact ? '' : 'first'} @click=${choose}>
                ${compact ? words.another : words.choose}
              </button>
              <button part="paste" type="button" @click=${actions.paste}>${words.paste}</button>
            </div>
            ${compact ? nothing : html`<p class="quiet">${words.keys}</p><p class="quiet">${words.stays}</p>`}`
    }
  </div>`
}

/** Why something could not be read or kept, a sentence for each reason, and the way on there is: saving it as a file. */
export function failureView(
  { sentence, others }: Failure,
  words: ImportStrings,
  format: Format,
  save: (() => void) | undefined,
): TemplateResult {
  const more = others?.(format) ?? []
  return html`<div class="failure" part="error" role="alert">
    <p>${sentence(words, format)}</p>
    ${more.length ? html`<ul>${more.map((each) => html`<li>${each}</li>`)}</ul>` : nothing}
    ${save ? html`<button part="save-file" type="button" @click=${save}>${words.saveFile}</button>` : nothing}
  </div>`
}

export interface Acceptance {
  readonly level: number
  /** Who accepts; asked for where nobody is known. */
  readonly author: Author | undefined
  readonly suggested: string
  readonly saving: boolean
  rename(): void
  accept(author: string): void
  cancel(): void
}

/** What was read: the counts, whether every word is kept, who accepts, and the two panes. */
export function acceptView(words: ImportStrings, preview: Preview, state: Acceptance): TemplateResult {
  const { draft, format } = preview.words
  const title = draft.name ? fill(words.preview, { name: draft.name }) : words.previewPaste
  const heading = make(`h${state.level}` as 'h2', { class: 'title', part: 'title', tabindex: '-1' }, title)
  const { kept, total } = draft.words
  const whole = kept >= total
  const numbers = { kept: format.number(kept), total: format.number(total) }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const input = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('input[name="author"]')
    const name = input?.value.trim() ?? ''
    if (input) {
      input.setCustomValidity(name ? '' : words.authorMissing)
      if (!input.reportValidity()) return
    }
    state.accept(name)
  }
  const typed = (event: InputEvent) => (event.target as HTMLInputElement).setCustomValidity('')
  return html`<section class="preview" part="preview" aria-busy=${state.saving ? 'true' : 'false'}>
    ${heading}
    <p class="counts" part="counts">${preview.words.counts()}</p>
    <p class=${whole ? 'kept' : 'kept lost'} part="kept">
      <span class="shape ${whole ? 'check' : 'triangle'}"></span> ${fill(whole ? words.kept : words.lost, numbers)}
      ${
        preview.unsure
          ? html`<button type="button" class="look shape triangle" @click=${preview.goToUnsure}>
              ${format.count(preview.unsure, words.look)}
            </button>`
          : nothing
      }
    </p>
    <form @submit=${submit} novalidate>
      ${
        state.author
          ? html`<p class="by">
              ${fill(words.as, { name: state.author.name })}
              <button type="button" class="link" @click=${state.rename}>${words.otherAuthor}</button>
            </p>`
          : html`<label class="by">
              <span>${words.author}</span>
              <input
                part="author"
                name="author"
                autocomplete="name"
                required
                maxlength="200"
                .defaultValue=${state.suggested}
                @input=${typed}
              />
              <span class="quiet">${words.authorHint}</span>
            </label>`
      }
      <div class="ways">
        <button part="accept" class="first" ?disabled=${state.saving}>${state.saving ? words.saving : words.accept}</button>
        <button part="cancel" type="button" ?disabled=${state.saving} @click=${state.cancel}>${words.cancel}</button>
      </div>
    </form>
    ${preview.element}
  </section>`
}
