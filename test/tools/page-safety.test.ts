import assert from 'node:assert/strict'
import { test } from 'node:test'
import { incompleteWords } from '../../tools/completeness.mjs'
import { refusedIn } from '../../tools/page-safety.mjs'

test('code that a strict page refuses is found, with its line', () => {
  const planted = [
    'node.innerHTML = text',
    'new DOMParser()',
    'eval(text)',
    'return html`<p style="color: red"></p>`',
    'return html`<p style=${css}></p>`',
    'z.config({})',
    'return unsafeHTML(text)',
  ]
  for (const line of planted) assert.equal(refusedIn(`const a = 1\n${line}`)[0]?.[0], 2, line)
})

test('comments and look-alikes are not refused', () => {
  assert.deepEqual(
    refusedIn('// no innerHTML here\n/* nor eval( */\nnode.style.setProperty("--x", "1")\nlet style = ""'),
    [],
  )
})

test('a word without its French, without its English, empty or left untranslated is found', () => {
  const problems = incompleteWords({
    en: {
      open: 'Open',
      close: 'Close',
      empty: '',
      same: 'This plan is empty',
      rows: { one: '{n} row', other: '{n} rows' },
    },
    fr: {
      open: 'Ouvrir',
      extra: 'De trop',
      empty: 'Vide',
      same: 'This plan is empty',
      rows: { one: '{n} rangée', many: '{n}', other: '{n} rangées' },
    },
  })
  assert.deepEqual(problems, [
    '.close has no French',
    '.same is the same in both languages',
    '.extra has no English',
    '.empty is empty',
  ])
})
