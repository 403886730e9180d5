import { Fold } from '@cswb/core/change.js'
import type { Database } from '../db/database.ts'
import { rowChange, rowsAfter } from '../log/rows.ts'

/** Checks every log: numbers without gaps up to the head, ids once, and that it folds. */
export async function verify(database: Database): Promise<{ plans: number; changes: number; problems: string[] }> {
  const plans = await database.query<{ id: string; head: number }>('select id, head from plan order by id')
  const problems: string[] = []
  let changes = 0
  for (const { id, head } of plans) {
    const fold = new Fold()
    const seen = new Set<string>()
    let seq = 0
    for (;;) {
      const rows = await rowsAfter(database, id, seq, 1_000)
      if (!rows.length) break
      for (const row of rows) {
        const change = rowChange(row)
        if (row.seq !== seq + 1) problems.push(`plan ${id}: change ${seq + 1} is missing`)
        if (seen.has(change.id)) problems.push(`plan ${id}: change ${change.id} is there twice`)
        seen.add(change.id)
        fold.apply([change])
        seq = row.seq
        changes++
      }
    }
    if (seq !== head) problems.push(`plan ${id}: the head is ${head}, and the log ends with ${seq}`)
  }
  return { plans: plans.length, changes, problems }
}
