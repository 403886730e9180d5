import type { Draft } from './exchange.ts'

/** Somebody accepts what was read. Nothing is written yet, and nothing is if the event is cancelled. */
export class ImportAcceptEvent extends Event {
  static readonly type = 'cswb-import-accept'
  /** The name of the file, or '' for what was pasted. */
  readonly name: string
  /** What was read; absent for a plan file, which is taken in as it is. */
  readonly draft: Draft | undefined

  constructor(name: string, draft?: Draft) {
    super(ImportAcceptEvent.type, { bubbles: true, composed: true, cancelable: true })
    this.name = name
    this.draft = draft
  }
}

/** A document is in the plan, and stored. */
export class ImportDoneEvent extends Event {
  static readonly type = 'cswb-import-done'
  /** The name of the file, or '' for what was pasted. */
  readonly name: string
  /** The id of the plan it is in. */
  readonly plan: string
  /** The id of the one change that brought it in; absent for a plan file. */
  readonly change: string | undefined

  constructor(name: string, plan: string, change?: string) {
    super(ImportDoneEvent.type, { bubbles: true, composed: true })
    this.name = name
    this.plan = plan
    this.change = change
  }
}

declare global {
  interface HTMLElementEventMap {
    'cswb-import-accept': ImportAcceptEvent
    'cswb-import-done': ImportDoneEvent
  }
}
