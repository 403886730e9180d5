/** A plan could not be opened or read. The element shows the same sentence; nothing needs to be done about the event. */
export class SourceFailEvent extends Event {
  static readonly type = 'cswb-source-fail'
  /** What went wrong, as a code that stays the same in every language: `source-missing`, `not-found`, … */
  readonly code: string
  /** The sentence the element shows, in its language. */
  readonly message: string
  /** What was thrown, for developers. */
  readonly error: unknown

  constructor(code: string, message: string, error?: unknown) {
    super(SourceFailEvent.type, { bubbles: true, composed: true })
    this.code = code
    this.message = message
    this.error = error
  }
}

declare global {
  interface HTMLElementEventMap {
    'cswb-source-fail': SourceFailEvent
  }
}
