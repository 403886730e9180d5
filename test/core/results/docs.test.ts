import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { PlanView, type Records } from '@cswb/core'
import { aggregate, explainResult } from '@cswb/core/results.js'
import { performance, planWith, population, years, type Told } from './helpers.ts'

const page = readFileSync(new URL('../../../docs/results.md', import.meta.url), 'utf8')
const asOf = '2024-06-30'

/** The rows of the table under a heading, its own heading left out. */
function rowsOf(heading: string): string[][] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  const rows = lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
  assert.ok(rows.length > 1, `${heading} has a table`)
  return rows
}

const attendance = {
  title: { en: 'School attendance', fr: 'Fréquentation scolaire' },
  direction: 'up',
  path: 'linear',
  baseline: 81,
  baselineOn: '2019-12-31',
} as const

/** The plan of a row: what is different, and the value. */
function toldBy(different: string, valueAndYear: string): Told {
  const indicator: NonNullable<Told['indicator']> = { ...attendance }
  const target: { value: number; by: string } = { value: 90, by: '2026-12-31' }
  const [value, year] = valueAndYear.split(', ')
  const measurement = { value: Number(value), period: year ?? '', suppressed: different === 'suppressed' }
  const fields: Record<string, unknown> = {}
  let targets = [target]
  for (const each of different ? different.split(', ') : []) {
    const [word = '', ...rest] = each.split(' ')
    const said = rest.join(' ')
    if (each === 'no baseline') Object.assign(fields, { baseline: undefined, baselineOn: undefined })
    else if (each === 'no target') targets = []
    else if (word === 'by') target.by = said
    else if (word === 'target') target.value = Number(said)
    else if (word !== 'suppressed') fields[word] = word === 'tolerance' ? Number(said) : said
  }
  return { indicator: { ...indicator, ...fields }, targets, measurements: value ? [measurement] : [] }
}

test('the attainments on the page about results are read as it says', () => {
  for (const [different = '', value = '', attainment, progress = ''] of rowsOf('Performance')) {
    const result = performance(toldBy(different, value), asOf)
    assert.equal(result.attainment, attainment, `${different} | ${value}`)
    const share = result.progress === undefined ? '' : `${Math.round(result.progress * 100)} %`.replace('-', '−')
    assert.equal(share, progress, `${different} | ${value}`)
  }
})

test('the trends on the page are read as it says', () => {
  for (const [values = '', better, trend, because] of rowsOf('Population')) {
    const measurements = years(2000, values.split(', ').map(Number))
    const indicator = { direction: better as 'up' | 'down' }
    const result = population({ indicator, measurements }, asOf)
    assert.deepEqual([result.trend, result.reasons.join(', ')], [trend, because], values)
  }
})

test('the aggregates on the page come out as it says', () => {
  for (const [parts = '', together] of rowsOf('Putting values together')) {
    const measurements = parts.split(', ').map((part, at) => {
      const [numerator, denominator] = part.split(' of ').map(Number)
      return { id: `m${at}`, kind: 'measurement', indicator: 'i', numerator, denominator } as Records['measurement']
    })
    const whole = aggregate(new PlanView([{ id: 'i', kind: 'indicator', scale: 'percent' }]), measurements)
    assert.equal(`${Math.round((whole.value ?? 0) * 10) / 10} %`, together, parts)
  }
})

test('the example and its sentences on the page are true', () => {
  const told = toldBy('', '84, 2023')
  const result = performance(told, asOf)
  assert.ok(page.includes(`result.attainment // '${result.attainment}'`))
  assert.ok(page.includes(`result.progress // ${result.progress}`))
  for (const language of ['en', 'fr'] as const) {
    const sentence = explainResult(result, planWith(told), language).replaceAll('\u00a0', ' ')
    assert.ok(page.includes(`> ${sentence}\n`), sentence)
  }
})
