import { describePolicyProblem, type Condition, type RollUp } from '@cswb/core/rollup.js'
import { make } from '../dom.ts'
import type { Format } from '../format.ts'
import { fill } from '../strings.ts'
import type { StandingStrings } from './standing.strings.ts'

/** What verdicts follow, for whoever asks: the policy's name, its rules in order, and what is wrong with the plan's own. */
export function policyView({ policy, policyProblems }: RollUp, strings: StandingStrings, format: Format): HTMLElement {
  const { spoken } = format
  const rules = policy.rules.map(({ verdict, when }) =>
    make(
      'li',
      {},
      `${strings.verdicts[verdict]}${colon(spoken)}${when.map((each) => told(each, strings, format)).join('; ')}`,
    ),
  )
  if (policy.minimum > 1) rules.unshift(make('li', {}, format.count(policy.minimum, strings.minimum)))
  const view = make(
    'details',
    { class: 'policy', part: 'policy' },
    make('summary', {}, fill(strings.policy, { name: policy.label[spoken] })),
    make('ol', {}, ...rules, make('li', {}, strings.otherwise)),
  )
  const [problem] = policyProblems
  if (problem) view.append(make('p', {}, fill(strings.policyWrong, { why: describePolicyProblem(problem, spoken) })))
  return view
}

function told({ count, critical, any, all, atLeast, moreThan }: Condition, strings: StandingStrings, format: Format) {
  const [one = '', every = one, work = one] = strings.categories[count].split('|')
  const what = any ? one : all ? every : work
  if (any) return fill(critical ? strings.anyCritical : strings.any, { what })
  if (all) return fill(strings.all, { what })
  const share = format.number(atLeast ?? moreThan ?? 0, { style: 'percent' })
  return fill(moreThan === undefined ? strings.atLeast : strings.moreThan, { share, what })
}

const colon = (spoken: 'en' | 'fr') => (spoken === 'fr' ? '\u00a0: ' : ': ')
