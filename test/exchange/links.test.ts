import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PlanView } from '@cswb/core'
import { draftDocument } from '@cswb/exchange/tree.js'
import { planToHtml } from '@cswb/exchange/write.js'
import { all, pasted } from './support/drafts.ts'

const page = `<table><tr><th>Ref</th><th>Action</th><th>Timeline</th><th>Comment</th></tr>
  <tr><td colspan=4>Theme 1: <a href="https://a.org/theme">Training</a></td></tr>
  <tr><td>1.1</td><td>Review <a href="https://a.org/pol icy">the policy</a>
    <ul><li>Ask <a href="mailto:office@a.org">the office</a></li><li>Write it</li></ul></td>
    <td>June 2035</td><td><a href="#top">Up</a> <a href="javascript:run()">Run</a> See <a href="docs/report.pdf">the report</a></td></tr>
  <tr><td>1.2</td><td>Train</td><td>TBD</td><td><a href="https://a.org/x">https://a.org/x</a></td></tr></table>
  <p>Written with <a href="https://partner.org/">our partner</a>.</p>`

const links = async (text: string) =>
  Object.fromEntries(
    (await pasted(text)).records.flatMap(({ id, fields }) => (fields['links'] ? [[id, fields['links']]] : [])),
  )

test('where the words of a document lead is kept beside the words, with the record that holds them', async () => {
  assert.deepEqual(await links(page), {
    'theme:1': 'Training: https://a.org/theme',
    'action:1.1': 'the policy: https://a.org/pol%20icy\nthe report: docs/report.pdf',
    'action:1.1/1': 'the office: mailto:office@a.org',
    'section:at-2': 'our partner: https://partner.org/',
  })
})

test('of two actions in one cell, each keeps its own links', async () => {
  const cell = '1.1 Read <a href="https://a.org/1">this</a><br>1.2 Read <a href="https://a.org/2">this</a>'
  const found = await links(
    `<table><tr><th>Action</th><th>Timeline</th></tr><tr><td>${cell}</td><td>2035</td></tr></table>`,
  )
  assert.deepEqual(found, { 'action:1.1': 'this: https://a.org/1', 'action:1.2': 'this: https://a.org/2' })
})

test('a link in words that fitted nowhere is kept as a note', async () => {
  const table =
    '<table><tr><th>Action</th><th>Timeline</th><th>Lead</th></tr><tr><td>1.1 Walk</td><td>2035</td><td><a href="https://css.org/">Campus Safety</a></td></tr></table>'
  const draft = await pasted(table)
  const held = draft.records.filter(({ fields }) => JSON.stringify(fields).includes('https://css.org/'))
  assert.equal(held.length, 1)
})

test('links change no word that is read', async () => {
  const without = page.replaceAll(/<\/?a[^>]*>/g, '')
  const bare = (draft: Awaited<ReturnType<typeof pasted>>) =>
    draft.records.map(({ id, fields }) => [id, Object.entries(fields).filter(([name]) => name !== 'links')])
  assert.deepEqual(bare(await pasted(page)), bare(await pasted(without)))
})

test('a published page leads where the document led', async () => {
  const draft = await pasted(page)
  assert.equal(all(draft, 'action').length, 4)
  const html = planToHtml(new PlanView(draftDocument(draft).records), { language: 'en' })
  assert.match(html, /Review <a href="https:\/\/a\.org\/pol%20icy">the policy<\/a>/)
  assert.doesNotMatch(html, /href="(?:javascript|#top|docs)/)
})
