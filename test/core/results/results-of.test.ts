import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView } from '@cswb/core'
import { explainCounts, readResults } from '@cswb/core/results.js'

const plan = new PlanView([
  { id: 'plan', kind: 'plan', title: 'Plan' },
  { id: 'th', kind: 'theme', title: 'Belonging' },
  { id: 'th2', kind: 'theme', title: 'Newcomers', parent: 'th' },
  { id: 'a', kind: 'action', theme: 'th2' },
  { id: 'task', kind: 'action', parent: 'a' },
  { id: 'model', kind: 'model', theme: 'th' },
  { id: 'out', kind: 'node', model: 'model', level: 'immediate' },
  { id: 'met', kind: 'indicator', measures: ['out', 'th'], direction: 'up', baseline: 1, baselineOn: '2019-12-31' },
  { id: 'met-t', kind: 'target', indicator: 'met', value: 5, by: '2026-12-31' },
  { id: 'met-m', kind: 'measurement', indicator: 'met', value: 6, period: '2022', provisional: true },
  { id: 'none', kind: 'indicator', measures: ['task'], frequency: 'Annually', baselineOn: '2019-12-31' },
  { id: 'crime', kind: 'indicator', accountability: 'population', measures: ['th'], direction: 'down' },
  { id: 'crime-1', kind: 'measurement', indicator: 'crime', value: 30, period: '2020' },
  { id: 'crime-2', kind: 'measurement', indicator: 'crime', value: 20, period: '2021' },
  { id: 'crime-3', kind: 'measurement', indicator: 'crime', value: 10, period: '2022' },
  { id: 'idea', kind: 'indicator', measures: ['th'], state: 'proposed' },
  { id: 'old', kind: 'indicator', measures: ['gone', 'out'], state: 'retired' },
  { id: 'loose', kind: 'indicator' },
])
const results = readResults(plan, { asOf: '2023-06-30' })

test('a theme counts the results of its logic models, actions and the themes under it, each once', () => {
  const counts = results.resultsOf('th')
  assert.deepEqual(counts.indicators, ['met', 'none', 'crime', 'idea', 'old'])
  assert.deepEqual([counts.performance.total, counts.performance.by.met, counts.performance.by['no-target']], [2, 1, 1])
  assert.deepEqual([counts.performance.provisional, counts.performance.overdue], [1, 1])
  assert.deepEqual([counts.population.total, counts.population.by.improving], [1, 1])
  assert.deepEqual([counts.proposed, counts.retired], [1, 1])
})

test('a part of a logic model, a model, an action and an indicator count their own', () => {
  assert.deepEqual(results.resultsOf('out').indicators, ['met', 'old'])
  assert.deepEqual(results.resultsOf('model').indicators, ['met', 'old'])
  assert.deepEqual(results.resultsOf('th2').indicators, ['none'])
  assert.deepEqual(results.resultsOf('a').indicators, ['none'])
  assert.deepEqual(results.resultsOf('met').indicators, ['met'])
  assert.deepEqual(results.resultsOf('nowhere').indicators, [])
})

test('the plan counts every indicator, also what measures nothing named', () => {
  assert.equal(results.resultsOf('plan').indicators.length, 6)
  assert.equal(results.resultsOf('plan').performance.total, 3)
  assert.equal(results.all.length, 6)
  assert.equal(results.of('met')?.indicator, 'met')
})

test('the counts add up to their denominators, and population never enters those of performance', () => {
  for (const id of ['plan', 'th', 'out', 'none']) {
    const { performance, population } = results.resultsOf(id)
    const sum = (by: Record<string, number>) => Object.values(by).reduce((total, count) => total + count, 0)
    assert.equal(sum(performance.by), performance.total)
    assert.equal(sum(population.by), population.total)
  }
})

test('themes that stand under each other in a circle are counted once', () => {
  const circle = new PlanView([
    { id: 'x', kind: 'theme', parent: 'y' },
    { id: 'y', kind: 'theme', parent: 'x' },
    { id: 'i', kind: 'indicator', measures: ['x'] },
  ])
  assert.deepEqual(readResults(circle, { asOf: '2023-06-30' }).resultsOf('y').indicators, ['i'])
})

test('counts are told with what they are counts of', () => {
  assert.equal(
    explainCounts(results.resultsOf('th'), 'en'),
    '2 performance indicators: 1 met, 1 without a target. One indicator of the whole community, by which no agency is scored: 1 improving.',
  )
  assert.equal(
    explainCounts(results.resultsOf('th'), 'fr'),
    '2 indicateurs de rendement\u00a0: 1 dont la cible est atteinte, 1 sans cible. Un indicateur à l’échelle de la population, qui n’évalue aucun organisme\u00a0: 1 en amélioration.',
  )
  assert.equal(explainCounts(results.resultsOf('nowhere'), 'en'), 'No indicator is in use here yet.')
})
