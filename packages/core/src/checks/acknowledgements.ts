import { dayOf, filled } from './values.ts'
import type { CheckContext } from './context.ts'
import type { Found } from './define-rule.ts'
import { placeOf, type Acknowledged } from './finding.ts'

/**
 * Who has accepted a finding: a record of kind `acknowledgement` that names the rule, gives a reason, and is not past
 * its end. Without `about` it accepts what the rule finds anywhere; without `field`, in every field. A finding about one part of
 * a record is accepted by `field/part`, or by `part` where there is no field. Where several
 * speak, the last does. What is malformed, or about a record that is gone, accepts nothing.
 */
export function acknowledgements(context: CheckContext): (rule: string, found: Found) => Acknowledged | undefined {
  const byRule = new Map<string, { about: unknown; field: unknown; said: Acknowledged }[]>()
  for (const record of context.all('acknowledgement')) {
    const { rule, about, field, reason, by } = record
    if (typeof rule !== 'string' || !filled(reason) || reason === undefined) continue
    const [on, until] = [dayOf(record.on), dayOf(record.until)]
    if (until !== undefined && context.asOf > until) continue
    const said: Acknowledged = {
      record: record.id,
      reason,
      ...(typeof by === 'string' && by && { by }),
      ...(on !== undefined && { on }),
      ...(until !== undefined && { until }),
    }
    const at = byRule.get(rule) ?? []
    byRule.set(rule, [...at, { about, field, said }])
  }
  return (rule, found) =>
    byRule
      .get(rule)
      ?.findLast(
        ({ about, field }) =>
          (!filled(about) || found.records.some((id) => id === about)) &&
          (!filled(field) || field === found.field || field === placeOf(found)),
      )?.said
}
