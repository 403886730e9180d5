/**
 * Gives the heads that stick the colour of the page under the table, which no style sheet can ask for: they hide the rows that
 * pass under them. Follows the page to dark and back.
 */
export class Paper {
  #host: HTMLElement
  #sheet = new CSSStyleSheet()
  #dark = matchMedia('(prefers-color-scheme: dark)')
  #page = new MutationObserver(() => this.look())
  #follows = false
  #colour = ''

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host
    root.adoptedStyleSheets.push(this.#sheet)
  }

  /** Looks at the page, and from then on whenever it may have changed, for as long as the table is in it. */
  look = (): void => {
    const { isConnected } = this.#host
    if (isConnected !== this.#follows) this.#follow(isConnected)
    const colour = isConnected ? paperUnder(this.#host) : this.#colour
    if (colour === this.#colour) return
    this.#colour = colour
    this.#sheet.replaceSync(`:is(.groups thead, .toolbar) { background: var(--cswb-color-paper, ${colour}) }`)
  }

  #follow(follows: boolean) {
    this.#follows = follows
    this.#page.disconnect()
    this.#dark.removeEventListener('change', this.look)
    if (!follows) return
    this.#dark.addEventListener('change', this.look)
    for (const each of [document.documentElement, document.body]) this.#page.observe(each, { attributes: true })
  }
}

/** The first colour behind an element that lets nothing through. */
function paperUnder(host: Element): string {
  let each: Element | null = host
  while (each) {
    const { backgroundColor } = getComputedStyle(each)
    if (!/^transparent$|^rgba\(.*, 0(\.\d+)?\)$| \/ 0(\.\d+)?\)$/.test(backgroundColor)) return backgroundColor
    const root: Node = each.getRootNode()
    each = each.assignedSlot ?? each.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  return 'canvas'
}
