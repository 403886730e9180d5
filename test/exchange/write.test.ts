import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { PlanView, textIn, type PlanRecord } from '@cswb/core'
import { readPlanDocument, writePlanDocument } from '@cswb/core/document.js'
import { planToCsv, planToDocument, planToHtml, planToTables } from '@cswb/exchange/write.js'
import { actions, json, pasted } from './support/drafts.ts'
import { plans, secret, words } from './support/arbitrary-plans.ts'

const campus = new PlanView((json('plans/campus.json') as { records: PlanRecord[] }).records)
const languages = fc.constantFrom('en', 'fr-CA')

/** The fields of a CSV text by RFC 4180, and nothing more lenient. */
function fieldsOf(csv: string): string[][] {
  const rows: string[][] = []
  let at = 0
  while (at < csv.length) {
    const row: string[] = []
    for (;;) {
      const found = /"((?:[^"]|"")*)"|[^",\r\n]*/y
      found.lastIndex = at
      const [whole, quoted] = found.exec(csv)!
      row.push(quoted === undefined ? whole : quoted.replaceAll('""', '"'))
      at += whole.length
      if (csv[at] !== ',') break
      at++
    }
    assert.equal(csv.slice(at, at + 2), '\r\n', `a row ends with CRLF at ${at}`)
    at += 2
    rows.push(row)
  }
  return rows
}

test('a CSV file says the campus plan under English and French heads', () => {
  const [head, first] = fieldsOf(planToCsv(campus, { language: 'en', byteOrderMark: false }))
  assert.deepEqual(head, ['Theme', 'Ref', 'Action', 'Responsibility', 'Partners', 'Timeline', 'Comment'])
  assert.match(first![0]!, /^1\. /)
  const [french] = fieldsOf(planToCsv(campus, { language: 'fr', byteOrderMark: false }))
  assert.deepEqual(french, ['Thème', 'Réf.', 'Action', 'Responsabilité', 'Partenaires', 'Échéancier', 'Commentaire'])
})

test('a CSV file begins with a byte order mark unless it is not wanted', () => {
  assert.ok(planToCsv(campus, { language: 'en' }).startsWith('\uFEFFTheme,'))
  assert.ok(planToCsv(campus, { language: 'en', byteOrderMark: false }).startsWith('Theme,'))
})

test('every cell of a CSV file is read back as it was, but that no spreadsheet takes one for a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 5 }), (cells) => {
      const records = cells.map(([title, comment], index) => ({ id: `a${index}`, kind: 'action', title, comment }))
      const rows = fieldsOf(planToCsv(new PlanView(records), { language: 'en', byteOrderMark: false })).slice(1)
      rows.forEach((row, index) => {
        row.forEach((cell, column) => {
          assert.doesNotMatch(cell, /^[=+\-@\t\r]/)
          const was = cells[index]![column]!
          assert.equal(cell, /^[=+\-@\t\r]/.test(was) ? `'${was}` : was)
        })
      })
    }),
  )
})

test('a CSV file brings the same actions back', async () => {
  const draft = await pasted(planToCsv(campus, { language: 'en' }), { name: 'campus.csv' })
  assert.deepEqual(
    actions(draft).map(({ fields }) => fields['title']),
    campus.all('theme').flatMap(({ id }) => campus.children(id).map(({ title }) => textIn(title, 'en').text)),
  )
})

test('a task says of which action it is', () => {
  const plan = new PlanView([
    { id: 'a', kind: 'action', ref: '1.1', title: 'Meet' },
    { id: 'b', kind: 'action', title: 'Book', parent: 'a' },
  ])
  const rows = fieldsOf(planToCsv(plan, { language: 'en', byteOrderMark: false }))
  assert.deepEqual(rows, [
    ['Task of', 'Ref', 'Action'],
    ['', '1.1', 'Meet'],
    ['1.1', '', 'Book'],
  ])
})

test('private fields, private kinds and the plan’s own columns are in nothing that is published', () => {
  fc.assert(
    fc.property(plans, languages, (records, language) => {
      const plan = new PlanView(records)
      const rows = new Set(plan.all('action').map(({ id }) => id))
      for (const text of [
        planToHtml(plan, { language }),
        planToTables(plan, { language, rows }),
        planToCsv(plan, { language }),
        JSON.stringify(planToDocument(plan)),
        JSON.stringify(planToDocument(plan, { rows })),
      ])
        assert.ok(!text.includes(secret))
    }),
  )
})

test('a column is private until it is asked for by name', () => {
  const plan = new PlanView([{ id: 'a', kind: 'action', title: 'Meet', funding: '$5', room: 'B2' }])
  assert.ok(!planToCsv(plan, { language: 'en' }).includes('$5'))
  assert.deepEqual(fieldsOf(planToCsv(plan, { language: 'en', columns: ['title', 'room'], byteOrderMark: false })), [
    ['Action', 'room'],
    ['Meet', 'B2'],
  ])
})

test('nothing that a person wrote becomes markup', () => {
  const bad = `</td></table><script>alert("1")</script><img src=x onerror='x'>&lt;`
  const every = { title: bad, ref: bad, timeline: bad, status: bad, comment: bad, evidence: bad, responsibility: bad }
  const plan = new PlanView([
    { id: 'plan', kind: 'plan', title: bad },
    { id: 'o', kind: 'organization', name: bad, abbreviations: [bad] },
    { id: `t" onclick="x`, kind: 'theme', title: bad, description: bad, stakeholders: ['o', `role:${bad}`] },
    { id: `a'><b>`, kind: 'action', ...every, leads: ['o'], theme: `t" onclick="x` },
  ])
  const html = planToHtml(plan, { language: 'en' }).replace(/<style>.*?<\/style>/s, '')
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name)
  const ours =
    'html head meta title body main div h1 h2 section p abbr span table caption thead tr th tbody td br'.split(' ')
  assert.deepEqual(
    tags.filter((tag) => !ours.includes(tag!)),
    [],
  )
  // Between two quotes of an attribute nothing ends it but the quote.
  const withoutValues = html.replace(/="[^"]*"/g, '')
  assert.doesNotMatch(withoutValues, /onclick|onerror(?![^<]*<)|="/)
})

test('a page is one document in its language, with headings, captions, scopes and ids to link to', () => {
  const html = planToHtml(campus, { language: 'fr-CA' })
  assert.match(html, /^<!doctype html>\n<html lang="fr-CA">/)
  assert.equal(html.match(/<h1/g)?.length, 1)
  assert.equal(html.match(/<h2/g)?.length, campus.all('theme').length)
  assert.equal(html.match(/<table/g)?.length, html.match(/<caption/g)?.length)
  assert.equal(html.match(/<tr id="cswb-/g)?.length, campus.all('action').length)
  assert.equal(html.match(/<th scope="row"/g)?.length, campus.all('action').length)
  assert.ok(!html.includes('<script'))
  assert.match(
    planToHtml(campus, { language: 'en', script: '/read.js' }),
    /<script type="module" src="\/read\.js"><\/script>/,
  )
})

test('words in another language than the page carry their language', () => {
  const plan = new PlanView([{ id: 'a', kind: 'action', title: { fr: 'Rencontrer' }, timeline: 'Ongoing' }])
  assert.match(
    planToTables(plan, { language: 'en' }),
    /<span data-field="title" lang="fr" dir="auto">Rencontrer<\/span>/,
  )
})

test('a page says what its abbreviations stand for, since paper has no pointer', () => {
  const plan = new PlanView([
    { id: 'o', kind: 'organization', name: 'Campus Safety Services', abbreviations: ['CSS'] },
    { id: 'a', kind: 'action', title: 'Meet', leads: ['o'] },
  ])
  assert.match(planToTables(plan, { language: 'en' }), /Abbreviations: CSS – <span>Campus Safety Services<\/span>\./)
  assert.match(planToTables(plan, { language: 'fr' }), /Abréviations : CSS – /)
})

test('tables without a page have no page around them, and no title', () => {
  const html = planToTables(campus, { language: 'en', headingLevel: 3 })
  assert.match(html, /^<div class="cswb-plan" lang="en"/)
  assert.ok(!/<(html|style|main|h1|h2)/.test(html))
})

test('what is written of some actions has their themes, the actions they are tasks of, and whom they name', () => {
  const rows = new Set(['a1-1'])
  const plan = new PlanView([
    { id: 'p', kind: 'plan', title: 'Plan' },
    { id: 'o1', kind: 'organization', name: 'One' },
    { id: 'o2', kind: 'organization', name: 'Two' },
    { id: 't0', kind: 'theme', title: 'Outer' },
    { id: 't1', kind: 'theme', title: 'Inner', parent: 't0' },
    { id: 't2', kind: 'theme', title: 'Other' },
    { id: 'a1', kind: 'action', title: 'A', theme: 't1', leads: ['o1'] },
    { id: 'a1-1', kind: 'action', title: 'B', parent: 'a1' },
    { id: 'a2', kind: 'action', title: 'C', theme: 't2', leads: ['o2'] },
    { id: 'u', kind: 'update', about: 'a1', on: '2020-01-01', text: 'News' },
    { id: 's', kind: 'section', title: 'Prose' },
  ])
  const part = planToDocument(plan, { rows })
  assert.deepEqual(
    part.records.map(({ id }) => id),
    ['p', 'o1', 't0', 't1', 'a1', 'a1-1', 'u'],
  )
  assert.equal(readPlanDocument(writePlanDocument(part)).records.length, 7)
  const html = planToTables(plan, { language: 'en', rows })
  assert.ok(html.includes('Outer') && html.includes('Inner') && !html.includes('Other'))
})
