import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { asOf, planOf } from './support.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const copy = `${root}packages/core/.cache/new-rule-${process.pid}/`
after(() => rmSync(copy, { recursive: true, force: true }))

const page = readFileSync(`${root}docs/checks.md`, 'utf8')
/** The rule that the page shows, in a pack of its own. */
const rule = (/```ts\n([^]*?)```/.exec(page)?.[1] ?? '').replace("'measurement/", "'riverbank/")
const pack = `import { definePack } from '../define-rule.ts'
import { practice } from '../sources.ts'
export const pack = definePack({ name: 'riverbank', label: { en: 'Banks', fr: 'Berges' }, source: practice })
`
const generate = () =>
  execFileSync(process.execPath, ['--conditions=@cswb/source', `${root}tools/generate.ts`, copy], { stdio: 'pipe' })

test('a new rule is one new file, as the page about checks shows it, and a new pack one new folder', async () => {
  cpSync(`${root}packages/core/src`, `${copy}src`, { recursive: true })
  symlinkSync(`${root}packages/core/node_modules`, `${copy}node_modules`)
  mkdirSync(`${copy}src/checks/riverbank`)
  writeFileSync(`${copy}src/checks/riverbank/pack.ts`, pack)
  writeFileSync(`${copy}src/checks/riverbank/no-target.ts`, rule)
  generate()
  const { checkPlan } = (await import(
    pathToFileURL(`${copy}src/checks.ts`).href
  )) as typeof import('@cswb/core/checks.js')
  const findings = checkPlan(planOf([{ id: 'i', kind: 'indicator', ref: '2' }]), { asOf, packs: ['riverbank'] })
  assert.deepEqual(
    findings.map(({ id, message }) => [id, message.en]),
    [['riverbank/no-target:i', 'Indicator 2 has no target yet.']],
  )
})

test('a rule whose id is not its place is named when generating', () => {
  writeFileSync(`${copy}src/checks/riverbank/no-target.ts`, rule.replace('riverbank/no-target', 'riverbank/other'))
  assert.throws(generate, /checks\/riverbank\/no-target\.ts declares the rule "riverbank\/other"/)
  writeFileSync(`${copy}src/checks/riverbank/no-target.ts`, rule.replace('export const rule', 'const rule'))
  assert.throws(generate, /checks\/riverbank\/no-target\.ts exports no rule/)
})

test('the page about checks lists every rule with what it asks and its source', async () => {
  const { packs } = await import('@cswb/core/checks.js')
  for (const { rules } of packs)
    for (const { id, asks, severity, source } of rules) {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${id}\` |`))
      assert.ok(row, `${id} is on the page`)
      for (const words of [asks.en, severity, source.en]) assert.ok(row.includes(words), `${id}: ${words}`)
    }
})

test('the example on the page is true', async () => {
  const { checkPlan, nextSteps } = await import('@cswb/core/checks.js')
  const plan = planOf([
    { id: 'p', kind: 'plan', publishedOn: '2026-01-01' },
    { id: 'a34', kind: 'action', ref: '3.4', timeline: 'by March 2027' },
    { id: 'a35', kind: 'action', ref: '3.5', timeline: 'by March 2027' },
  ])
  const findings = checkPlan(plan, { asOf: '2026-11-22' })
  const finding = findings.find((each) => each.rule === 'plan/no-lead')
  const [step] = nextSteps(findings, plan, { asOf: '2026-11-22' })
  for (const said of [finding?.id, finding?.message.en, finding?.suggestion.fr, finding?.source.en, step?.message.en])
    assert.ok(said && page.includes(`// '${said}'`), said)
})
