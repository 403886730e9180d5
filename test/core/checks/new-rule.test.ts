import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { asOf, planOf } from './support.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const copy = `${root}packages/core/.cache/new-rule-${process.pid}/`
after(() => rmSync(copy, { recursive: true, force: true }))

const rule = `import { defineRule } from '../define-rule.ts'
import { practice } from '../sources.ts'
export const rule = defineRule({
  id: 'riverbank/no-keeper',
  severity: 'info',
  source: practice,
  phases: ['drafting'],
  asks: { en: 'Who keeps each bank?', fr: 'Qui veille sur chaque berge?' },
  *find(context) {
    for (const theme of context.all('theme')) yield { records: [theme.id], field: 'body' }
  },
  message: { en: ({ it }) => \`Nobody keeps bank \${it}.\`, fr: ({ it }) => \`Personne ne veille sur la berge \${it}.\` },
  suggestion: { en: 'Name somebody.', fr: 'Nommer quelqu’un.' },
})
`
const pack = `import { definePack } from '../define-rule.ts'
import { practice } from '../sources.ts'
export const pack = definePack({ name: 'riverbank', label: { en: 'Banks', fr: 'Berges' }, source: practice })
`
const generate = () =>
  execFileSync(process.execPath, ['--conditions=@cswb/source', `${root}tools/generate.ts`, copy], { stdio: 'pipe' })

test('a new rule is one new file, and a new pack one new folder', async () => {
  cpSync(`${root}packages/core/src`, `${copy}src`, { recursive: true })
  symlinkSync(`${root}packages/core/node_modules`, `${copy}node_modules`)
  mkdirSync(`${copy}src/checks/riverbank`)
  writeFileSync(`${copy}src/checks/riverbank/pack.ts`, pack)
  writeFileSync(`${copy}src/checks/riverbank/no-keeper.ts`, rule)
  generate()
  const { checkPlan } = (await import(
    pathToFileURL(`${copy}src/checks.ts`).href
  )) as typeof import('@cswb/core/checks.js')
  const findings = checkPlan(planOf([{ id: 't', kind: 'theme', ref: '2' }]), { asOf, packs: ['riverbank'] })
  assert.deepEqual(
    findings.map(({ id, message }) => [id, message.en]),
    [['riverbank/no-keeper:t#body', 'Nobody keeps bank 2.']],
  )
})

test('a rule whose id is not its place is named when generating', () => {
  writeFileSync(`${copy}src/checks/riverbank/no-keeper.ts`, rule.replace('riverbank/no-keeper', 'riverbank/other'))
  assert.throws(generate, /checks\/riverbank\/no-keeper\.ts declares the rule "riverbank\/other"/)
  writeFileSync(`${copy}src/checks/riverbank/no-keeper.ts`, rule.replace('export const rule', 'const rule'))
  assert.throws(generate, /checks\/riverbank\/no-keeper\.ts exports no rule/)
})

test('the page about checks lists every rule with what it asks and its source', async () => {
  const page = readFileSync(`${root}docs/checks.md`, 'utf8')
  const { packs } = await import('@cswb/core/checks.js')
  for (const { rules } of packs)
    for (const { id, asks, severity, source } of rules) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`))
      assert.ok(row, `${id} is on the page`)
      for (const words of [asks.en, severity, source.en]) assert.ok(row.includes(words), `${id}: ${words}`)
    }
})
