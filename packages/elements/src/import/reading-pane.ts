import { make } from '../internal/dom.ts'
import type { DraftReason, DraftRecord, Exchange } from './exchange.ts'
import type { Marks } from './marks.ts'
import { readingOf, type Branch } from './reading.ts'
import type { DraftWords } from './words.ts'

/** Fields that stand in a record's heading, or in how it is nested. */
const inHeading = new Set(['ref', 'title', 'name', 'text', 'theme', 'parent', 'order', 'about', 'document', 'place'])

/** A long list is drawn as several, so that what is off the screen is not laid out. */
const chunk = 50

/** Draws what was recognised, a step a record: the plan, themes with their actions and tasks, everything else, notes. */
export function* drawReading(
  into: HTMLElement,
  words: DraftWords,
  marks: Marks,
  exchange: Exchange,
  heading: 'h4',
): Generator<void> {
  const { strings, draft } = words
  const reading = readingOf(draft)
  const writer = new RecordWriter(words, marks, exchange, heading)
  /** A section with its heading; what it returns adds an item. */
  const section = (title: string | HTMLElement, ...hint: HTMLElement[]) => {
    const head = typeof title === 'string' ? make(heading, {}, title) : title
    const around = make('section', {}, head, ...hint)
    into.append(around)
    let list: HTMLElement | undefined
    return (item: HTMLElement) => {
      if (!list || list.childElementCount >= chunk) around.append((list = make('ul', { class: 'records' })))
      list.append(item)
    }
  }
  const records = function* (all: readonly DraftRecord[], add: (item: HTMLElement) => void) {
    for (const record of all) {
      add(writer.item(record))
      yield
    }
  }
  if (draft.reasons.length) {
    const add = section(strings.whole)
    for (const reason of draft.reasons) add(make('li', {}, writer.reason(reason)))
  }
  if (reading.notes.length)
    yield* records(reading.notes, section(strings.notes, make('p', { class: 'quiet' }, strings.notesHint)))
  if (reading.plan) section(strings.about)(writer.item(reading.plan))
  for (const { theme, actions } of reading.themes) {
    const add = section(theme ? writer.themeHead(theme) : strings.withoutTheme)
    for (const action of actions) yield* drawBranch(add, action, writer)
    yield
  }
  for (const { kind, records: all } of reading.others) yield* records(all, section(words.kinds(kind)))
}

function* drawBranch(
  add: (item: HTMLElement) => void,
  { record, tasks }: Branch,
  writer: RecordWriter,
): Generator<void> {
  const item = writer.item(record)
  add(item)
  yield
  if (!tasks.length) return
  const list = make('ul', { class: 'records' })
  item.append(list)
  for (const task of tasks) yield* drawBranch((each) => list.append(each), task, writer)
}

class RecordWriter {
  #words: DraftWords
  #marks: Marks
  #exchange: Exchange
  #heading: 'h4'

  constructor(words: DraftWords, marks: Marks, exchange: Exchange, heading: 'h4') {
    this.#heading = heading
    this.#words = words
    this.#marks = marks
    this.#exchange = exchange
  }

  item(record: DraftRecord): HTMLElement {
    const own = make('div', { class: 'record' }, this.#title('p', record), ...this.#details(record))
    this.#marks.addRecord(record.id, own)
    return make('li', {}, own)
  }

  themeHead(theme: DraftRecord): HTMLElement {
    const head = make('div', { class: 'record theme' }, this.#title(this.#heading, theme), ...this.#details(theme))
    this.#marks.addRecord(theme.id, head)
    return head
  }

  reason(reason: DraftReason): HTMLElement {
    const sentence = this.#exchange.describeReason(reason, this.#words.language)
    if (!reason.unsure) return make('span', {}, sentence)
    return make('span', { class: 'unsure shape triangle' }, ` ${this.#words.strings.check} ${sentence}`)
  }

  #title(tag: 'p' | 'h4', record: DraftRecord) {
    const { ref, title, name, text } = record.fields
    const words = this.#words.value(title ?? name ?? text) || this.#words.strings.untitled
    const number = ref ? [make('span', { class: 'number' }, this.#words.value(ref)), ' '] : []
    return make(
      tag,
      { class: record.kind === 'note' ? 'name note-text' : 'name' },
      ...number,
      this.#said(words),
      ' ',
      this.#place(record),
    )
  }

  #said(text: string) {
    return this.#words.said(make('span', {}, text))
  }

  /** Where a record stands in the document; a button, so that it can be gone to by keyboard and by touch. */
  #place(record: DraftRecord) {
    const [first] = record.from
    if (!first) return ''
    const place = this.#exchange.describePlace(this.#words.draft, first, this.#words.language)
    const button = make('button', { type: 'button', class: 'place' }, place)
    button.addEventListener('click', () => this.#marks.goToSource(record.id))
    return button
  }

  #details(record: DraftRecord): HTMLElement[] {
    const { kind, fields, reasons } = record
    const shown = Object.entries(fields).filter(
      ([field, value]) => (!inHeading.has(field) || (field === 'text' && fields['title'])) && this.#words.value(value),
    )
    const list = make('dl')
    for (const [field, value] of shown)
      list.append(
        make(
          'div',
          {},
          make('dt', {}, this.#words.field(kind, field)),
          make('dd', {}, this.#said(this.#words.value(value))),
        ),
      )
    const unsure = reasons.filter((each) => each.unsure)
    const others = reasons.filter((each) => !each.unsure)
    return [
      ...(shown.length ? [list] : []),
      ...unsure.map((each) => make('p', { class: 'reason' }, this.reason(each))),
      ...(others.length ? [this.#why(others)] : []),
    ]
  }

  #why(reasons: readonly DraftReason[]) {
    const { strings, format } = this.#words
    const list = make('ul', {}, ...reasons.map((each) => make('li', {}, this.reason(each))))
    const counted = reasons.length === 1 ? strings.why.one : undefined
    return make('details', {}, make('summary', {}, counted ?? format.count(reasons.length, strings.why)), list)
  }
}
