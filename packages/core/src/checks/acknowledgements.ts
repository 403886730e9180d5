import type { Acknowledgement } from '../kinds/acknowledgement.ts'
import { dayOf, filled } from './values.ts'
import type { CheckContext } from './context.ts'
import type { Found } from './define-rule.ts'
import { placeOf, type Acknowledged, type Finding } from './finding.ts'

/**
 * Who has accepted a finding: a record of kind `acknowledgement` that names the rule, gives a reason, and is not past
 * its end. Without `about` it accepts what the rule finds anywhere; without `field`, in every field. A finding about one part of
 * a record is accepted by `field/part`, or by `part` where there is no field. Where several
 * speak, the last does. What is malformed, or about a record that is gone, accepts nothing.
 */
export function acknowledgements(context: CheckContext): (rule: string, found: Found) => Acknowledged | undefined {
  const all: { field: unknown; said: Acknowledged }[] = []
  /** Places in `all` by rule and what it is about; '' stands for anything. */
  const places = new Map<string, number[]>()
  for (const record of context.all('acknowledgement')) {
    const { rule, about = '', field, reason, by } = record
    if (typeof rule !== 'string' || typeof about !== 'string' || !filled(reason) || reason === undefined) continue
    const [on, until] = [dayOf(record.on), dayOf(record.until)]
    if (until !== undefined && context.asOf > until) continue
    const said: Acknowledged = {
      record: record.id,
      reason,
      ...(typeof by === 'string' && by && { by }),
      ...(on !== undefined && { on }),
      ...(until !== undefined && { until }),
    }
    const key = `${rule} ${about}`
    const known = places.get(key)
    if (known) known.push(all.length)
    else places.set(key, [all.length])
    all.push({ field, said })
  }
  return (rule, found) => {
    if (!all.length) return undefined
    const speaks = (at: number) => {
      const field = all[at]?.field
      return !filled(field) || field === found.field || field === placeOf(found)
    }
    let last = -1
    for (const about of ['', ...found.records])
      last = Math.max(last, places.get(`${rule} ${about}`)?.findLast(speaks) ?? -1)
    return all[last]?.said
  }
}

/**
 * The fields of a record of kind `acknowledgement` that accepts a finding, for `edit.add('acknowledgement', …)`.
 *
 * @param given the reason, and where they are known who accepts it, since when, and until when it holds
 */
export function acknowledgementOf(
  finding: Finding,
  given: Pick<Acknowledged, 'reason' | 'by' | 'on' | 'until'>,
): Partial<Acknowledgement> {
  const [about] = finding.records
  const field = placeOf(finding)
  return { rule: finding.rule, ...(about !== undefined && { about }), ...(field && { field }), ...given }
}
