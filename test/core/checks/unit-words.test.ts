import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView } from '@cswb/core'
import { checkPlan } from '@cswb/core/checks.js'

/** Whether the units of an indicator, its baseline and its target are called into question. */
function questioned(indicator: object, target: object = {}): boolean {
  const plan = new PlanView([
    { id: 'i', kind: 'indicator', ...indicator },
    { id: 't', kind: 'target', indicator: 'i', ...target },
  ])
  const findings = checkPlan(plan, { asOf: '2026-11-22', packs: ['measurement'] })
  return findings.some(({ rule }) => rule === 'measurement/units-disagree')
}
const relative = (text: string) =>
  checkPlan(
    new PlanView([
      { id: 'i', kind: 'indicator' },
      { id: 't', kind: 'target', indicator: 'i', text },
    ]),
    { asOf: '2026-11-22', packs: ['measurement'] },
  ).some(({ rule }) => rule === 'measurement/relative-target')

test('units that do not fit each other are called into question', () => {
  assert.ok(questioned({ scale: 'count' }, { text: '100% completion' }))
  assert.ok(questioned({ scale: 'count', baselineText: '12 per 1,000 residents' }))
  assert.ok(questioned({ scale: 'percent', unit: 'people' }))
  assert.ok(questioned({ scale: 'percent', title: 'Number of youth who stay in school' }))
  assert.ok(questioned({ scale: 'count', title: 'Rate of violent crime' }))
  assert.ok(questioned({ unit: 'per 100,000 residents' }, { unit: '%' }))
  assert.ok(questioned({ title: 'Number of clients' }, { text: 'Atteindre 90 % des clients' }))
  assert.ok(questioned({ unit: 'jeunes' }, { text: '5 pour 1 000 habitants' }))
  assert.ok(questioned({ unit: '$' }, { unit: 'people' }))
})

test('units that fit are left alone', () => {
  assert.ok(!questioned({ scale: 'percent', unit: '% of students', baselineText: '81 % in 2019' }, { text: '90%' }))
  assert.ok(!questioned({ scale: 'percent', title: 'School attendance rate' }, { unit: 'percent' }))
  assert.ok(!questioned({ scale: 'percent', title: 'Taux de fréquentation' }))
  assert.ok(!questioned({ scale: 'rate', unit: '%' }))
  assert.ok(!questioned({ scale: 'count', unit: 'days' }, { text: '12 days' }))
  assert.ok(!questioned({ scale: 'count', unit: 'clients' }, { text: '120 families (85 % of those invited)' }))
  assert.ok(!questioned({ scale: 'count' }, { text: '5% increase' }))
  assert.ok(!questioned({ unit: 'referrals' }, { text: 'All partners refer' }))
})

test('a target that tells a change is told from one that tells a level', () => {
  for (const change of ['5% increase', 'reduce by 10%', 'Hausse de 5 %', '20 % de moins', '5 more workshops'])
    assert.ok(relative(change), change)
  for (const level of [
    'Increase to 90%',
    'Fewer than 10 incidents',
    '30 minutes or less',
    'Augmenter à 90 %',
    'Moins de 10 incidents',
    'Maintain at 95%',
    'Fewer incidents',
  ])
    assert.ok(!relative(level), level)
})
