import type { Plan } from '../../../kinds/plan.ts'
import type { Decision } from '../../../kinds/decision.ts'
import type { CheckContext } from '../../context.ts'
import { allWords, dayOf, filled, ids } from '../../values.ts'

/** Lower case, without accents, the words apart by one space. */
export const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const province = /\b(?:ca )?(?:ontario|on)$/
const form =
  /^(?:the )?(?:corporation of )?(?:the )?(?:city|town|township|village|municipality|regional municipality|region|county|district|ville|canton|municipalite|municipalite regionale|region|comte) (?:of|de|d) /
const firstNation = /\bfirst nations?\b|\bpremieres? nations?\b|\bband\b/
const county = /\bcount(?:y|ies)\b|\bcomtes?\b/

/** A plan of a municipal tier that names the province among its jurisdictions. */
export function isOntarian(plan: Plan | undefined): boolean {
  return filled(plan?.tier) && ids(plan?.jurisdictions).some((name) => province.test(plain(name)))
}

/** A municipality as the plan names it, and the words it is found by. */
interface Municipality {
  readonly name: string
  readonly found: string
}

/**
 * Who has to adopt. In a county each municipality adopts, alone or jointly; a region may adopt for all of them.
 * The province itself is none; First Nations may plan and are not bound.
 */
export function adopters(plan: Plan): { all: readonly Municipality[]; one: boolean } {
  const all = ids(plan.jurisdictions)
    .map((name) => ({ name, words: plain(name) }))
    .filter(({ words }) => words.replace(province, '').trim() && !firstNation.test(words))
  const lower = all.filter(({ words }) => !county.test(words))
  const inCounty = lower.length < all.length
  return {
    all: (lower.length ? lower : all).map(({ name, words }) => ({
      name,
      found: words.replace(province, '').replace(form, '').trim(),
    })),
    one: (plan.tier === 'upper' && !inCounty) || all.length < 2,
  }
}

/** Decisions that adopt the plan, by resolution or by by-law, up to the day of the checks. A receipt adopts nothing. */
export const adoptions = (context: CheckContext): readonly Decision[] =>
  context
    .all('decision')
    .filter(
      ({ matter, type, on }) =>
        matter === 'adoption' && type !== 'receipt' && type !== 'direction' && (dayOf(on) ?? '') <= context.asOf,
    )

/** The days of the adoptions, earliest first. */
export const adoptionDays = (context: CheckContext): readonly string[] =>
  adoptions(context)
    .flatMap(({ on }) => dayOf(on) ?? [])
    .sort()

/** The municipalities whose council has not adopted the plan, as far as is on record. */
export function yetToAdopt(context: CheckContext, plan: Plan): readonly Municipality[] {
  const { all, one } = adopters(plan)
  const decisions = adoptions(context)
  if (one) return decisions.length ? [] : all
  const adopted = new Set<Municipality>()
  const longestFirst = [...all].sort((a, b) => b.found.length - a.found.length)
  for (const decision of decisions) {
    const body = context.get('body', decision.body)
    let words = ` ${plain([decision.jurisdiction, body?.jurisdiction, body?.name].map(allWords).join(' , '))} `
    // "Perth East" must not count for Perth.
    for (const municipality of longestFirst) {
      if (!words.includes(` ${municipality.found} `)) continue
      adopted.add(municipality)
      words = words.replaceAll(` ${municipality.found} `, ' ')
    }
  }
  return all.filter((municipality) => !adopted.has(municipality))
}
