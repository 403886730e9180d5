import { factors } from '../kind/factors.ts'
import type { Words } from '../kind/fields.ts'
import type { CheckContext } from './context.ts'
import type { Found } from './define-rule.ts'

const codeOf = (code: unknown) =>
  typeof code === 'string'
    ? code
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-')
    : ''

/** One finding for each factor of a framework that a plan which uses the framework has no record of. */
export function* factorsMissing(context: CheckContext, framework: string): Iterable<Found<Words>> {
  const plan = context.planRecord
  const known = new Set(
    context.all('factor').flatMap((factor) => (factor.framework === framework ? codeOf(factor.code) : [])),
  )
  if (!plan || !known.size) return
  for (const [code, words] of Object.entries(factors[framework] ?? {}))
    if (!known.has(code)) yield { records: [plan.id], part: code, data: words }
}

/** What a factor is called: by its framework and code, else by its own title. */
export const factorNamed = ({ framework, code }: { framework?: unknown; code?: unknown }): Words | undefined =>
  factors[String(framework)]?.[codeOf(code)]
