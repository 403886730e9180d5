/** A table inside the tag could not be understood, and stays as it is. The plan is not shown; nothing needs to be done about the event. */
export class TableSkipEvent extends Event {
  static readonly type = 'cswb-table-skip'
  /** Why, as a code that stays the same in every language: `not-actions`, `not-whole`, `not-read` or `code-missing`. */
  readonly code: string
  /** The same as a sentence, in the element's language. */
  readonly message: string
  /** What was thrown, for developers. */
  readonly error: unknown

  constructor(code: string, message: string, error?: unknown) {
    super(TableSkipEvent.type, { bubbles: true, composed: true })
    this.code = code
    this.message = message
    this.error = error
  }
}

declare global {
  interface HTMLElementEventMap {
    'cswb-table-skip': TableSkipEvent
  }
}
