import { html, nothing, type TemplateResult } from 'lit'
import { linesOf, type LinesOf } from '../internal/form/lines.ts'
import { valueOf, type FieldSubject } from '../internal/fields/field-editor.ts'
import type { Telling } from '../internal/telling/telling.ts'
import type { RecordStrings } from './record.strings.ts'

/** A record for those who only read it: what it says, field by field, each text in each of its languages. */
export function facts(of: LinesOf, words: RecordStrings): TemplateResult {
  const { open, more } = linesOf(of)
  const said = [...open, ...more].flatMap((subject) => {
    const { text, lang } = saidIn(subject, of.telling)
    return text ? [{ subject, text, lang }] : []
  })
  if (!said.length) return html`<p class="quiet" part="empty">${words.nothing}</p>`
  return html`<dl part="facts">
    ${said.map(
      ({ subject, text, lang }) =>
        html`<div>
          <dt>${subject.label}</dt>
          <dd dir="auto" lang=${lang ?? nothing}>${text}</dd>
        </div>`,
    )}
  </dl>`
}

function saidIn(subject: FieldSubject, telling: Telling): { text: string; lang?: string | undefined } {
  const value = valueOf(subject)
  if (!subject.exact) return telling.value(subject.kind, subject.field, value)
  const { language } = subject
  if (typeof value === 'string') return { text: language === 'und' ? value : '' }
  const texts = (value ?? {}) as Readonly<Record<string, string>>
  // Words of another language stand on their own line.
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase()
  const tag = Object.keys(texts).find((each) => primary(each) === primary(language))
  return { text: (tag && texts[tag]) ?? '', lang: tag === 'und' ? undefined : tag }
}
