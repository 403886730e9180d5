import { make } from '../dom.ts'

/** A button and what it opens: native details that close on Escape, outside, and when the focus goes elsewhere. */
export class Panel {
  readonly element: HTMLDetailsElement = make('details')
  readonly summary: HTMLElement
  readonly body: HTMLElement
  #fill: () => void

  /**
   * @param part of what is opened; that of the button is this and `-open`
   * @param fill called whenever it opens
   */
  constructor(part: string, fill: () => void) {
    this.#fill = fill
    this.element.className = `opens ${part}`
    this.summary = make('summary', { part: `${part}-open` })
    this.body = make('div', { class: 'panel', part })
    this.element.append(this.summary, this.body)
    this.element.addEventListener('toggle', this.#toggled)
    this.element.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.element.open) return
      event.preventDefault()
      this.close()
      this.summary.focus()
    })
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.element.contains(relatedTarget)) this.close()
    })
  }

  close(): void {
    this.element.open = false
  }

  #toggled = () => {
    if (!this.element.open) return document.removeEventListener('pointerdown', this.#outside)
    this.#fill()
    document.addEventListener('pointerdown', this.#outside)
  }

  #outside = (event: Event) => {
    if (!event.composedPath().includes(this.element)) this.close()
  }
}
