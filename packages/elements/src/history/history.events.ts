import type { PlanSession } from '@cswb/core'

/** Somebody wants to see the plan as it stood. Cancelling the event leaves it to the page to show; the session is for reading. */
export class HistoryViewEvent extends Event {
  static readonly type = 'cswb-history-view'
  /** The plan of that moment, for reading. It is closed when the reader goes back to the history. */
  readonly session: PlanSession
  /** ISO 8601. */
  readonly moment: string
  /** The id of the last change that is in it. */
  readonly change: string

  constructor(session: PlanSession, moment: string, change: string) {
    super(HistoryViewEvent.type, { bubbles: true, composed: true, cancelable: true })
    this.session = session
    this.moment = moment
    this.change = change
  }
}

declare global {
  interface HTMLElementEventMap {
    'cswb-history-view': HistoryViewEvent
  }
}
