// Changes for tests.
import type { Change, Json, Op } from '@cswb/core/change.js'

let made = 0
/** An id that no other test has. */
export const newId = (word = 'id'): string => `${word}-${process.pid.toString(36)}-${(++made).toString(36)}`

/** One installation that numbers its changes. */
export class Author {
  readonly plan: string
  readonly client = newId('client')
  seq = 0

  constructor(plan: string) {
    this.plan = plan
  }

  change(ops: readonly Op[], more: Partial<Change> = {}): Change {
    return {
      id: newId('change'),
      plan: this.plan,
      client: this.client,
      clientSeq: ++this.seq,
      schema: 1,
      by: { name: 'Whoever' },
      at: '2026-01-01T00:00:00.000Z',
      ops,
      ...more,
    }
  }

  set(record: string, kind: string, field: string, value: Json, was: readonly string[] = []): Change {
    return this.change([{ record, kind, field, value, was }])
  }

  add(kind: string, value: Record<string, Json>, record = newId(kind)): Change {
    return this.change([{ record, kind, field: 'add', value, was: [] }])
  }

  batch(...changes: object[]): { client: string; changes: object[] } {
    return { client: this.client, changes }
  }
}
