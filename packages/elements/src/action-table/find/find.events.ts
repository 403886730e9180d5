import type { Finding } from './finding.ts'

/** The reader looks for something else, or wants another order. Cancelling it leaves the table as it is. */
export class FindingChangeEvent extends Event {
  static readonly type = 'cswb-finding-change'
  /** What the reader asks for now. */
  readonly finding: Finding

  constructor(finding: Finding) {
    super(FindingChangeEvent.type, { bubbles: true, composed: true, cancelable: true })
    this.finding = finding
  }
}

declare global {
  interface HTMLElementEventMap {
    'cswb-finding-change': FindingChangeEvent
  }
}
