// https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
import { make } from '../dom.ts'

export interface Tool {
  readonly name: string
  /** What it says; a sign, where `title` says it in words. */
  readonly label: string
  readonly title?: string
  readonly keys?: string
  run(): unknown
  /** Why it cannot be used now; nothing where it can. */
  cannot?(): string | undefined
  /** Whether it is pressed, for one that stays so. */
  pressed?(): boolean
}

/** Buttons in groups; one stop of the Tab key, walked through with arrows. */
export class Toolbar {
  readonly element: HTMLElement = make('div', { role: 'toolbar', class: 'toolbar', part: 'toolbar' })
  #buttons = new Map<HTMLButtonElement, Tool>()
  #refused: (why: string) => void

  /** @param refused told why a tool that was pressed cannot be used */
  constructor(refused: (why: string) => void) {
    this.#refused = refused
    this.element.addEventListener('keydown', this.#key)
    this.element.addEventListener('focusin', ({ target }) => this.#stop(target))
  }

  /** Draws the tools anew: in another language, or others. What stands at the end comes after them. */
  show(label: string, groups: readonly (readonly Tool[])[], end: readonly HTMLElement[] = []): void {
    this.#buttons.clear()
    this.element.setAttribute('aria-label', label)
    const drawn = groups.map((tools) =>
      make('div', { class: 'tool-group' }, ...tools.map((tool) => this.#button(tool))),
    )
    this.element.replaceChildren(...drawn, ...end)
    this.#stop(this.#stops[0] ?? null)
    this.look()
  }

  /** Says again what can be used and what cannot. */
  look(): void {
    for (const [button, { cannot, pressed, title, label, keys }] of this.#buttons) {
      const why = cannot?.()
      const said = title ?? label
      if (why) button.setAttribute('aria-disabled', 'true')
      else button.removeAttribute('aria-disabled')
      if (pressed) button.setAttribute('aria-pressed', `${pressed()}`)
      button.title = why ?? (keys ? `${said} (${keys})` : said)
    }
  }

  #button(tool: Tool) {
    const { name, label, title, keys } = tool
    const button = make('button', { type: 'button', class: 'tool', part: `tool tool-${name}`, tabindex: '-1' }, label)
    if (title) button.setAttribute('aria-label', title)
    if (keys) button.setAttribute('aria-keyshortcuts', shortcut(keys))
    button.addEventListener('click', () => {
      const why = tool.cannot?.()
      if (why) this.#refused(why)
      else tool.run()
    })
    this.#buttons.set(button, tool)
    return button
  }

  get #stops() {
    return [...this.element.querySelectorAll<HTMLElement>('button.tool, summary')]
  }

  #stop(target: EventTarget | null) {
    const stops = this.#stops
    if (!(target instanceof HTMLElement) || !stops.includes(target)) return
    for (const each of stops) each.tabIndex = each === target ? 0 : -1
  }

  #key = (event: KeyboardEvent) => {
    const stops = this.#stops
    const at = stops.indexOf(event.target as HTMLElement)
    if (at < 0) return
    const across = getComputedStyle(this.element).direction === 'rtl' ? -1 : 1
    const to = { ArrowRight: at + across, ArrowLeft: at - across, Home: 0, End: stops.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    stops[(to + stops.length) % stops.length]?.focus()
  }
}

/** As assistive technology wants it said. */
const shortcut = (keys: string) => keys.replaceAll('Ctrl', 'Control').replaceAll('+ ', '+')
