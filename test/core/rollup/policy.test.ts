import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView, type PlanRecord } from '@cswb/core'
import { checkPlan } from '@cswb/core/checks.js'
import { readResults } from '@cswb/core/results.js'
import {
  describePolicyProblem,
  explainVerdict,
  policies,
  PolicyError,
  readPolicy,
  rollUp,
  type PolicyGiven,
  type Verdict,
} from '@cswb/core/rollup.js'
import { action, asOf, plan, times } from './plans.ts'

const late = { timeline: 'by August 2020', status: 'In progress', updatedOn: '2020-09-02' }
const passed = { timeline: 'by August 2020' }
const fine = { timeline: 'by December 2020', status: 'In progress' }
const undated = { timeline: 'TBD', status: 'In progress' }
const silent = { timeline: 'by December 2020' }
const done = { status: 'Completed' }
const waiting = { timeline: 'by December 2020', status: 'Not started' }
const held = { timeline: 'by December 2020', status: 'On hold' }

const verdict = (records: readonly PlanRecord[], policy?: PolicyGiven, fields = {}): Verdict =>
  rollUp(new PlanView([plan({ documentDate: asOf, ...fields }), ...records]), { asOf, ...(policy && { policy }) }).plan
    .verdict

test('the default policy gives a verdict from eight actions in scope on', () => {
  assert.equal(verdict(times(7, fine)), 'none')
  assert.equal(verdict(times(8, fine)), 'on-track')
  assert.equal(verdict([...times(7, fine), ...times(3, { status: 'Cancelled' })]), 'none')
  assert.equal(verdict([]), 'none')
})

test('the default policy says what the documentation says', () => {
  const cases: [Verdict, ...PlanRecord[]][] = [
    ['late', action({ ...late, critical: true }), ...times(19, fine)],
    ['needs-attention', action(late), ...times(19, fine)],
    ['late', ...times(2, late), ...times(6, fine)],
    ['needs-attention', ...times(2, late), ...times(7, fine)],
    ['needs-attention', action(passed), ...times(19, fine)],
    ['needs-attention', ...times(2, undated), ...times(6, fine)],
    ['on-track', ...times(2, undated), ...times(7, fine)],
    ['needs-attention', ...times(2, held), ...times(6, fine)],
    ['not-enough-information', ...times(5, silent), ...times(7, fine)],
    ['on-track', ...times(4, silent), ...times(6, fine)],
    ['completed', ...times(8, done)],
    ['completed', ...times(8, done), action({ status: 'Cancelled' })],
    ['on-track', ...times(8, done), action({ status: 'Ongoing' })],
    ['not-started', ...times(8, waiting)],
    ['on-track', ...times(8, waiting), action(fine)],
  ]
  for (const [at, [wanted, ...records]] of cases.entries()) assert.equal(verdict(records), wanted, `case ${at + 1}`)
})

test('where nothing weighs anything, shares are of the number of actions', () => {
  const none = { weight: 0 }
  assert.equal(verdict(times(10, { ...silent, ...none })), 'not-enough-information')
  assert.equal(verdict([...times(4, { ...late, ...none }), ...times(6, { ...fine, ...none })]), 'late')
  const view = new PlanView([
    plan({ documentDate: asOf }),
    ...times(4, { ...late, ...none }),
    ...times(6, { ...fine, ...none }),
  ])
  const whole = rollUp(view, { asOf }).plan
  assert.match(explainVerdict(whole, view, 'en').sentence, /40% of the actions, by number, are late/)
  assert.match(explainVerdict(whole, view, 'fr').sentence, /40\u00a0% des actions, en nombre, sont en retard/)
})

test('shares are of weight, not of numbers', () => {
  assert.equal(verdict([action({ ...late, weight: 4 }), ...times(11, fine)]), 'late')
  assert.equal(verdict([...times(6, { ...late, weight: 0.1 }), ...times(11, fine)]), 'needs-attention')
})

test('the worst of all decides where the plan says so', () => {
  const worst = (...records: PlanRecord[]) => verdict(records, 'worst-of')
  assert.deepEqual(
    [
      worst(action(late), ...times(30, done)),
      worst(action(undated), action(fine)),
      worst(action(silent), action(fine)),
      worst(action(fine)),
    ],
    ['late', 'needs-attention', 'not-enough-information', 'on-track'],
  )
})

test('critical actions are gates where the plan says so', () => {
  const gated = (...records: PlanRecord[]) => verdict(records, 'milestone-gated')
  const gate = (fields: object) => action({ ...fields, critical: true })
  assert.equal(gated(gate(late), ...times(9, fine)), 'late')
  assert.equal(gated(gate(passed), ...times(9, fine)), 'needs-attention')
  assert.equal(gated(gate(silent), ...times(9, fine)), 'not-enough-information')
  assert.equal(gated(gate(fine), action(late), action(passed), ...times(9, fine)), 'on-track')
  assert.equal(gated(gate(fine), ...times(3, late), ...times(8, fine)), 'needs-attention')
})

test('a plan names a policy, changes one, or holds thresholds of its own', () => {
  const records = [...times(3, silent), ...times(2, fine)]
  assert.equal(verdict(records, undefined, { policy: 'worst-of' }), 'not-enough-information')
  assert.equal(verdict(records, undefined, { policy: { name: 'default', minimum: 3 } }), 'not-enough-information')
  const own = {
    name: 'ours',
    minimum: 1,
    rules: [{ verdict: 'needs-attention', when: [{ count: 'never', atLeast: 0.6 }] }],
  }
  assert.equal(verdict(records, undefined, { policy: own }), 'needs-attention')
  assert.equal(verdict(records, 'default', { policy: own }), 'none', 'what the program gives wins')
})

test('a policy that cannot be used falls back to the default, and says why', () => {
  const over = rollUp(new PlanView([plan({ policy: 'strict' }), ...times(8, fine)]), { asOf })
  assert.equal(over.policy, policies.default)
  const [problem] = over.policyProblems
  assert.ok(
    problem && describePolicyProblem(problem, 'en').includes('"strict". There are: default, worst-of, milestone-gated'),
  )
  assert.ok(problem && describePolicyProblem(problem, 'fr').includes('« strict »'))
  const refused = { name: 'strict' } as unknown as PolicyGiven
  assert.throws(() => rollUp(new PlanView([]), { asOf, policy: refused }), PolicyError)
})

test('everything wrong with a policy is said at once, with its place', () => {
  const { policy, problems } = readPolicy({
    minimum: -1,
    label: 7,
    rules: [
      { verdict: 'bad', when: [{ count: 'late', any: true }] },
      {
        verdict: 'late',
        when: [
          { count: 'tardy', any: true, all: true },
          { count: 'late', atLeast: 2 },
          { count: 'late', any: false },
          3,
        ],
      },
      { verdict: 'late', when: [] },
    ],
  })
  assert.equal(policy, undefined)
  const paths = problems.map(({ path }) => path)
  for (const path of [
    'minimum',
    'label',
    'rules[0].verdict',
    'rules[1].when[0].count',
    'rules[1].when[0]',
    'rules[1].when[1].atLeast',
    'rules[1].when[2].any',
    'rules[1].when[3]',
    'rules[2].when',
  ])
    assert.ok(paths.includes(path), path)
  for (const problem of problems)
    for (const language of ['en', 'fr'] as const) assert.match(describePolicyProblem(problem, language), /\.$/)
  for (const value of [3, [], true]) assert.equal(readPolicy(value).problems[0]?.code, 'not-a-policy')
})

test('every shipped policy passes the door that policies of plans pass', () => {
  for (const policy of Object.values(policies))
    assert.deepEqual(readPolicy(JSON.parse(JSON.stringify(policy))).policy, policy)
})

test('a policy that is no data is refused with a sentence', () => {
  for (const given of [() => 1, Symbol('policy'), 7n, [], 4]) {
    const { policy, problems } = readPolicy(given)
    assert.equal(policy, undefined)
    assert.match(describePolicyProblem(problems[0]!, 'en'), /^A roll-up policy is a name or an object/)
  }
})

test('a day that the calendar does not have is refused, by every reading alike', () => {
  const view = new PlanView([plan({})])
  for (const day of ['2024-02-31', '2024-13-01', 'soon', '', undefined, 20240601])
    for (const read of [rollUp, readResults, checkPlan])
      assert.throws(() => read(view, { asOf: day as string }), /asOf must be a day of the calendar such as/)
})
