import { describeProgress, describeTally, type GroupRollUp, type Verdict } from '@cswb/core/rollup.js'
import { make } from '../dom.ts'
import type { Shape } from '../shapes.ts'
import { fill } from '../strings.ts'
import { explanationOf } from './explanation.ts'
import { meter } from './meter.ts'
import type { StandingView } from './view.ts'

const looks: Record<Exclude<Verdict, 'none'>, readonly [Shape, string]> = {
  completed: ['check', 'done'],
  'on-track': ['half', 'active'],
  'needs-attention': ['triangle', 'due'],
  late: ['diamond', 'late'],
  'not-started': ['ring', 'none'],
  'not-enough-information': ['dashes', 'none'],
}

let lines = 0

/** The word for a group, as a badge; nothing where it has too few actions for one. */
export function verdictBadge({ verdict }: GroupRollUp, { strings }: StandingView): HTMLElement | undefined {
  if (verdict === 'none') return undefined
  const [shape, hue] = looks[verdict]
  const part = `badge verdict verdict-${verdict}`
  return make('span', { class: `badge ${hue} shape ${shape}`, part }, strings.verdicts[verdict])
}

/** A group's counts in words, what is completed of what first and strongest. */
export function countsOf({ tally }: GroupRollUp, { format }: StandingView): (Node | string)[] {
  const { sentence } = describeTally(tally, format.spoken)
  const [first = '', ...others] = tally.counts['one-off'].actions ? sentence.split('; ') : ['', sentence]
  return [make('b', {}, first), `${first && others.length ? '; ' : ''}${others.join('; ')}.`]
}

/** How far a group's one-off work is, drawn; nothing where it has none. */
export function meterOf({ tally }: GroupRollUp, { format, strings }: StandingView): SVGSVGElement | undefined {
  if (!tally.progress) return undefined
  return meter(tally.progress, fill(strings.oneOff, { progress: describeProgress(tally, format.spoken) }))
}

/** One group's standing in a line: its word, its counts, how far it is; and why, one activation away. */
export class StandingLine {
  readonly element: HTMLElement = make('div', { class: 'standing', part: 'standing' })
  #id = `why-${++lines}`
  #button = make('button', {
    type: 'button',
    class: 'why',
    part: 'why',
    'aria-controls': this.#id,
    'aria-expanded': 'false',
  })
  #text = make('span', {})
  #sum = make('p', { class: 'sum', dir: 'auto' }, this.#text, ' ', this.#button)
  #card = make('div', { id: this.#id, hidden: '' })
  #isOpen = false
  #shown: readonly unknown[] = []
  #explain: (() => HTMLElement) | undefined

  constructor() {
    this.#button.addEventListener('click', () => this.#open(!this.#isOpen))
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#isOpen) return
      event.stopPropagation()
      this.#open(false)
      this.#button.focus()
    })
  }

  /** Shows a group, which may be the same with other numbers. `name` is what the button tells those who do not see where it stands. */
  show(group: GroupRollUp, name: string, view: StandingView): void {
    const shown = [group, name, view.strings, view.format, view.rowsAt, view.standing]
    if (shown.every((each, index) => each === this.#shown[index])) return
    this.#shown = shown
    const { strings } = view
    const badge = verdictBadge(group, view)
    const drawn = meterOf(group, view)
    this.#button.replaceChildren(badge ? strings.why : strings.more, make('span', { class: 'unseen' }, ` ${name}`))
    this.#button.hidden = !group.tally.actions
    this.#text.replaceChildren(...(badge ? [badge, ' '] : []), ...countsOf(group, view))
    // The button stays in the page, so that it keeps the focus.
    if (this.#sum.parentNode !== this.element) this.element.replaceChildren(this.#sum, this.#card)
    this.element.querySelector('.meter')?.remove()
    if (drawn) this.#sum.after(drawn)
    this.#explain = () => explanationOf(group, view)
    this.#open(this.#isOpen)
  }

  #open(open: boolean) {
    this.#isOpen = open
    this.#card.hidden = !open
    this.#button.setAttribute('aria-expanded', String(open))
    this.#card.replaceChildren(...(open && this.#explain ? [this.#explain()] : []))
  }
}
