import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkPlan, nextSteps, phasesOf } from '@cswb/core/checks.js'
import { makeLargePlan } from '../../fixtures/large.ts'
import { asOf, planOf, type Given } from './support.ts'

const stepsFor = (records: readonly Given[], { on = asOf, limit }: { on?: string; limit?: number } = {}) => {
  const plan = planOf(records)
  return nextSteps(checkPlan(plan, { asOf: on }), plan, { asOf: on, ...(limit !== undefined && { limit }) })
}

test('where a plan is in its year follows from its own dates, decisions and rounds', () => {
  const plan = { id: 'p', kind: 'plan' }
  const adoption = { id: 'd', kind: 'decision', matter: 'adoption', on: '2024-06-01' }
  const phases = (records: Given[]) => phasesOf(planOf(records), asOf).join(' ')
  assert.equal(phases([]), 'drafting')
  assert.equal(phases([plan]), 'drafting')
  assert.equal(phases([{ ...plan, period: '2027-2030' }]), 'drafting')
  assert.equal(phases([{ ...plan, period: '2024-2029' }]), 'under-way')
  assert.equal(phases([{ ...plan, period: '2022-2026' }]), 'review under-way')
  assert.equal(phases([plan, { id: 'a', kind: 'action', status: 'In progress' }]), 'under-way')
  assert.equal(phases([plan, { id: 'a', kind: 'action', timeline: 'Nov. 2019 (Completed/Ongoing)' }]), 'under-way')
  assert.equal(phases([plan, { id: 'a', kind: 'action', timeline: 'Ongoing' }]), 'drafting')
  assert.equal(phases([plan, { ...adoption, on: '2026-10-01' }]), 'adopted under-way')
  assert.equal(phases([plan, { ...adoption, on: '2027-10-01' }]), 'drafting')
  assert.equal(phases([plan, adoption]), 'under-way')
  assert.equal(phases([{ ...plan, reviewOn: '2027-06-01' }, adoption]), 'review under-way')
  assert.equal(phases([plan, { ...adoption, on: '2023-03-01' }]), 'review under-way')
  assert.equal(phases([plan, adoption, { id: 'r', kind: 'round', dueOn: '2026-12-01' }]), 'reporting under-way')
  assert.equal(phases([plan, adoption, { id: 'r', kind: 'round', dueOn: '2027-06-01' }]), 'under-way')
})

test('a new plan of two hundred actions meets at most five things to do', () => {
  const { records } = makeLargePlan(200, { tbd: true })
  const findings = checkPlan(planOf(records), { asOf })
  assert.ok(findings.length > 100, `${findings.length} findings`)
  const steps = stepsFor(records)
  assert.ok(steps.length > 0 && steps.length <= 5)
  assert.equal(new Set(steps.map(({ rule }) => rule)).size, steps.length, 'a rule is one step')
})

test('what one rule finds is one step that names the first of its records', () => {
  const records = Array.from({ length: 9 }, (_, at) => ({
    id: `a${at}`,
    kind: 'action',
    ref: `1.${at + 1}`,
    timeline: 'Fall 2027',
  }))
  const step = stepsFor(records, { limit: 50 }).find(({ rule }) => rule === 'plan/no-lead')
  assert.equal(step?.findings.length, 9)
  assert.deepEqual(
    step?.records,
    records.map(({ id }) => id),
  )
  assert.equal(step?.message.en, 'Who leads each action? See 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 and 3 more.')
  assert.equal(step?.message.fr, 'Qui est responsable de chaque action? Voir 1.1, 1.2, 1.3, 1.4, 1.5, 1.6 et 3 autres.')
  const [first] = records
  const alone = stepsFor(first ? [first] : [], { limit: 50 }).find(({ rule }) => rule === 'plan/no-lead')
  assert.equal(alone?.message.en, 'Nobody is named yet to lead action 1.1.')
})

test('what the law and a guide both ask is one step, until the reminder is accepted', () => {
  const records = [
    { id: 'p', kind: 'plan', tier: 'single', jurisdictions: ['Stratford, Ontario'] },
    { id: 'r', kind: 'risk', title: 'Homelessness', priority: true },
  ]
  const rules = (some: readonly Given[]) => stepsFor(some, { limit: 50 }).map(({ rule }) => rule)
  const both = ['plan/risk-without-strategy', 'ontario/risk-strategies']
  assert.deepEqual(
    both.map((rule) => rules(records).includes(rule)),
    [false, true],
  )
  const seen = { id: 'k', kind: 'acknowledgement', rule: 'ontario/risk-strategies', reason: 'Not bound' }
  assert.deepEqual(
    both.map((rule) => rules([...records, seen]).includes(rule)),
    [true, false],
  )
})

test('several findings about one record are counted', () => {
  const records = [
    { id: 'p', kind: 'plan' },
    { id: 'a', kind: 'action', areas: ['prevention'] },
  ]
  const step = stepsFor(records, { limit: 50 }).find(({ rule }) => rule === 'plan/empty-areas')
  assert.equal(step?.message.en, 'Does the plan work in all four planning areas? 3 points are open.')
})

test('accepted findings leave the list, and come back when the acceptance ends', () => {
  const records = [
    { id: 'a', kind: 'action', ref: '1.1' },
    { id: 'k', kind: 'acknowledgement', rule: 'plan/no-lead', reason: 'Named in the fall', until: '2026-12-01' },
  ]
  const has = (on: string) => stepsFor(records, { on, limit: 50 }).some(({ rule }) => rule === 'plan/no-lead')
  assert.deepEqual([has('2026-12-01'), has('2026-12-02')], [false, true])
})

test('what a plan contradicts itself in comes before what a guide asks, in the same phase', () => {
  const [first] = stepsFor([
    { id: 'a', kind: 'action', ref: '1.1' },
    { id: 'b', kind: 'action', ref: '1.1' },
  ])
  assert.equal(first?.rule, 'plan/duplicate-refs')
})

test('the same plan is asked for its risks while it is drafted, and for its reports once it is under way', () => {
  const work = [
    { id: 'r', kind: 'risk', title: 'Homelessness', priority: true },
    { id: 't', kind: 'theme', ref: '1' },
    {
      id: 'a',
      kind: 'action',
      theme: 't',
      ref: '1.1',
      leads: ['role:Coordinator'],
      timeline: 'by March 2025',
      updatedOn: '2024-01-01',
    },
  ]
  const rank = (records: readonly Given[]) => {
    const rules = stepsFor(records, { limit: 50 }).map(({ rule }) => rule)
    return rules.indexOf('plan/risk-without-strategy') < rules.indexOf('plan/late-unexplained')
  }
  assert.equal(rank([{ id: 'p', kind: 'plan' }, ...work]), true)
  assert.equal(rank([{ id: 'p', kind: 'plan', publishedOn: '2024-01-01' }, ...work]), false)
})

test('no more steps than asked for', () => {
  const records = [{ id: 'a', kind: 'action', ref: '1.1' }]
  assert.equal(stepsFor(records, { limit: 2 }).length, 2)
  assert.equal(stepsFor(records, { limit: 0 }).length, 0)
  assert.equal(stepsFor(records, { limit: -1 }).length, 0)
})
