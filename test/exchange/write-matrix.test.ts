import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PlanView, type PlanRecord } from '@cswb/core'
import { matrixToCsv, matrixToHtml } from '@cswb/exchange/write-matrix.js'
import { json } from './support/drafts.ts'

const fixture = new PlanView((json('plans/measurement.json') as { records: PlanRecord[] }).records)
const small = (line: object = {}, question: object = {}) =>
  new PlanView([
    { id: 'o', kind: 'organization', name: 'Fire service', contact: 'chief@example.org' },
    { id: 's', kind: 'source', title: { en: 'Register', fr: 'Registre' } },
    {
      id: 'i',
      kind: 'indicator',
      title: 'Visits',
      sources: ['s'],
      method: 'Counted',
      collects: ['o'],
      secretNote: 'hush',
    },
    { id: 'q', kind: 'question', ref: '1', text: 'Does it help?', ...question },
    { id: 'l', kind: 'line', question: 'q', indicator: 'i', ...line },
    { id: 'm', kind: 'line', question: 'q', measure: 'Letters' },
  ])

test('a matrix as CSV has the columns of the template, and a line its question before it', () => {
  const csv = matrixToCsv(small(), { language: 'en', byteOrderMark: false })
  assert.deepEqual(csv.split('\r\n'), [
    'Evaluation Questions,Performance Measures and Indicators,Responsibility,Timelines,Data Sources,Data Collection Methods',
    '1 Does it help?,Visits,Fire service,,Register,Counted',
    '1 Does it help?,Letters,,,,',
    '',
  ])
  const french = matrixToCsv(small({ limitations: 'Peu' }), { language: 'fr' })
  assert.match(french, /^\uFEFFQuestions d’évaluation,Mesures du rendement et indicateurs,.*,Limites\r\n/)
  assert.match(french, /,Registre,/)
})

test('no cell of a matrix in CSV is taken for a formula', () => {
  const dangerous = fc
    .tuple(fc.constantFrom('=', '+', '-', '@'), fc.stringMatching(/^[a-z0-9()]{1,9}$/))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(dangerous, dangerous, (text, method) => {
      const plan = new PlanView([
        { id: 'q', kind: 'question', text },
        { id: 'l', kind: 'line', question: 'q', measure: method, method },
      ])
      const [, row] = matrixToCsv(plan, { language: 'en', byteOrderMark: false }).split('\r\n')
      assert.equal(row, `'${text},'${method},,,,'${method}`)
    }),
  )
})

test('a matrix as a page is one table with a question beside all of its lines, and no script', () => {
  const page = matrixToHtml(fixture, { language: 'en' })
  assert.match(page, /<h1><?.*Westbrook/)
  assert.match(page, /<th scope="rowgroup" rowspan="3">4 <span[^>]*>Does the crisis team arrive sooner/)
  assert.match(page, /<th scope="col">Data Collection Methods<\/th><th scope="col">Analysis<\/th>/)
  assert.equal(page.match(/<tr id=/g)?.length, 25)
  assert.doesNotMatch(page, /<script/)
})

test('a page of a matrix says nothing that is not public, and takes no words for markup', () => {
  const page = matrixToHtml(small({ method: '<img src=x onerror=alert(1)>', inHouse: 'not for all' }), {
    language: 'en',
  })
  for (const hidden of ['chief@example.org', 'hush', 'not for all', '<img']) assert.ok(!page.includes(hidden), hidden)
  assert.ok(page.includes('&lt;img src=x'))
})
