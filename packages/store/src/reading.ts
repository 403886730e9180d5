import type { PlanReader, PlanRecord, RecordOfKind } from '@cswb/core'

/** The reading half of a session, over whatever view of the plan it has at the moment. */
export abstract class Reading implements PlanReader {
  protected abstract readonly view: PlanReader

  get(id: string): PlanRecord | undefined {
    return this.view.get(id)
  }
  all<K extends string>(kind: K): readonly RecordOfKind<K>[] {
    return this.view.all(kind)
  }
  children(id: string): readonly PlanRecord[] {
    return this.view.children(id)
  }
  referring(id: string): readonly PlanRecord[] {
    return this.view.referring(id)
  }
  records(): Iterable<PlanRecord> {
    return this.view.records()
  }
}
