import { policies, type PolicyName } from './policies.ts'
import type { Condition, Policy, Rule } from './policy.ts'
import { categories } from './profile.ts'

/** What is wrong with a policy: a code, the place in it, what was found there and what is possible. */
export interface PolicyProblem {
  readonly code: 'name-unknown' | 'not-a-policy' | 'field-wrong' | 'condition-wrong'
  /** `rules[1].when[0].atLeast`; '' for the whole. */
  readonly path: string
  readonly found: string
  readonly wanted?: string
}

/** Thrown when a policy given by the program cannot be used; `problems` has all of them. */
export class PolicyError extends Error {
  override name = 'PolicyError'
  readonly problems: readonly PolicyProblem[]
  constructor(problems: readonly PolicyProblem[]) {
    super(problems.map((each) => describePolicyProblem(each, 'en')).join(' '))
    this.problems = problems
  }
}

/** The problem as a sentence that names the place and what would be right. */
export function describePolicyProblem(
  { code, path, found, wanted = '' }: PolicyProblem,
  language: 'en' | 'fr',
): string {
  const fr = language === 'fr'
  const at = path && `${path}${fr ? ' :' : ':'} `
  switch (code) {
    case 'name-unknown':
      return fr
        ? `Il n’y a pas de règle de synthèse « ${found} ». Il y a : ${wanted}; ou indiquez vos propres seuils sous "rules".`
        : `There is no roll-up policy "${found}". There are: ${wanted}; or give thresholds of your own under "rules".`
    case 'not-a-policy':
      return fr
        ? `Une règle de synthèse est un nom ou un objet avec "rules"; trouvé : ${found}.`
        : `A roll-up policy is a name or an object with "rules"; found ${found}.`
    case 'field-wrong':
      return fr ? `${at}trouvé : ${found}; attendu : ${wanted}.` : `${at}found ${found}; wanted ${wanted}.`
    case 'condition-wrong':
      return fr
        ? `${at}indiquez exactement un de any, all, atLeast et moreThan; trouvé : ${found}.`
        : `${at}give exactly one of any, all, atLeast and moreThan; found ${found}.`
  }
}

const verdicts = ['completed', 'not-started', 'on-track', 'needs-attention', 'late', 'not-enough-information'] as const

type Fields = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Has JSON, which functions, symbols and big integers have not. */
const isPlain = (value: unknown) => !['function', 'symbol', 'bigint'].includes(typeof value)

const show = (value: unknown) => {
  const text = value === undefined ? 'nothing' : isPlain(value) ? JSON.stringify(value) : `a ${typeof value}`
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

/** Reads one policy, gathering problems. */
class Door {
  readonly problems: PolicyProblem[] = []

  wrong(path: string, found: unknown, wanted: string): void {
    this.problems.push({ code: 'field-wrong', path, found: show(found), wanted })
  }

  days(from: Fields, name: 'grace' | 'staleAfter' | 'minimum'): { [key: string]: number } {
    const value = from[name]
    if (value === undefined) return {}
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0) return { [name]: value }
    this.wrong(name, value, 'a whole number of at least 0')
    return {}
  }

  label(value: unknown, name: string): Policy['label'] {
    if (value === undefined) return { en: name, fr: name }
    if (typeof value === 'string' && value) return { en: value, fr: value }
    if (isObject(value) && typeof value['en'] === 'string' && typeof value['fr'] === 'string')
      return { en: value['en'], fr: value['fr'] }
    this.wrong('label', value, 'a text, or {"en": "…", "fr": "…"}')
    return { en: name, fr: name }
  }

  rules(value: unknown): Rule[] {
    if (!Array.isArray(value) || !value.length) {
      this.wrong('rules', value, 'a list of rules')
      return []
    }
    return value.map((each: unknown, at): Rule => {
      const path = `rules[${at}]`
      const rule = isObject(each) ? each : {}
      const verdict = verdicts.find((known) => known === rule['verdict'])
      if (!verdict) this.wrong(`${path}.verdict`, rule['verdict'], `one of ${verdicts.join(', ')}`)
      const when = rule['when']
      if (!Array.isArray(when) || !when.length) this.wrong(`${path}.when`, when, 'a list of conditions')
      const conditions = Array.isArray(when) ? when : []
      return {
        verdict: verdict ?? 'on-track',
        when: conditions.map((condition: unknown, place) => this.condition(condition, `${path}.when[${place}]`)),
      }
    })
  }

  condition(value: unknown, path: string): Condition {
    const given = isObject(value) ? value : {}
    const count = categories.find((each) => each === given['count'])
    if (!count) this.wrong(`${path}.count`, given['count'], `one of ${categories.join(', ')}`)
    const critical = given['critical']
    if (critical !== undefined && typeof critical !== 'boolean')
      this.wrong(`${path}.critical`, critical, 'true or false')
    const names = ['any', 'all', 'atLeast', 'moreThan'].filter((name) => given[name] !== undefined)
    const [name = ''] = names
    if (names.length !== 1) this.problems.push({ code: 'condition-wrong', path, found: show(value) })
    else if (name === 'any' || name === 'all') {
      if (given[name] !== true) this.wrong(`${path}.${name}`, given[name], 'true')
    } else {
      const share = given[name]
      const fits = typeof share === 'number' && share <= 1 && (name === 'atLeast' ? share > 0 : share >= 0)
      if (!fits) this.wrong(`${path}.${name}`, share, 'a share from 0 to 1, such as 0.25')
    }
    return { count: count ?? 'all', ...(critical === true && { critical }), [name]: given[name] }
  }
}

/** A policy, the name of a shipped one, or a shipped one with other settings. */
export type PolicyGiven =
  | PolicyName
  | Policy
  | { readonly name: PolicyName; readonly minimum?: number; readonly grace?: number; readonly staleAfter?: number }

/** A policy as it was named or written, or what is wrong with it. */
export type PolicyRead =
  | { readonly policy: Policy; readonly problems: readonly [] }
  | { readonly policy: undefined; readonly problems: readonly PolicyProblem[] }

/**
 * Reads what a plan or a program gives as a policy: the name of a shipped one, or an object with rules of its own, or
 * an object that names a shipped one and changes its `minimum`, `grace` or `staleAfter`. Nothing gives the default.
 */
export function readPolicy(value: unknown): PolicyRead {
  if (value === undefined || value === null) return { policy: policies.default, problems: [] }
  const given = typeof value === 'string' ? { name: value } : value
  if (!isObject(given)) return failed([{ code: 'not-a-policy', path: '', found: show(value) }])
  const name = typeof given['name'] === 'string' ? given['name'] : given['rules'] === undefined ? 'default' : 'custom'
  const shipped: Policy | undefined = Object.hasOwn(policies, name)
    ? policies[name as keyof typeof policies]
    : undefined
  if (given['rules'] === undefined && !shipped)
    return failed([{ code: 'name-unknown', path: 'name', found: name, wanted: Object.keys(policies).join(', ') }])
  const door = new Door()
  const settings = { ...door.days(given, 'minimum'), ...door.days(given, 'grace'), ...door.days(given, 'staleAfter') }
  const policy: Policy =
    given['rules'] === undefined && shipped
      ? { ...shipped, ...(given['label'] !== undefined && { label: door.label(given['label'], name) }), ...settings }
      : { name, label: door.label(given['label'], name), minimum: 1, rules: door.rules(given['rules']), ...settings }
  return door.problems.length ? failed(door.problems) : { policy, problems: [] }
}

const failed = (problems: readonly PolicyProblem[]): PolicyRead => ({ policy: undefined, problems })
