import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const copy = `${root}packages/core/.cache/new-kind-${process.pid}/`
after(() => rmSync(copy, { recursive: true, force: true }))

const riverbank = `import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'
export const riverbank = defineKind({
  name: 'riverbank',
  label: { one: { en: 'riverbank', fr: 'berge' }, many: { en: 'riverbanks', fr: 'berges' } },
  fields: {
    name: f.text({ en: 'Name', fr: 'Nom' }, { public: true, required: true }),
    keepers: f.parties({ en: 'Keepers', fr: 'Gardiens' }, { public: true }),
    depth: f.number({ en: 'Depth', fr: 'Profondeur' }, { min: 0 }),
    theme: f.reference(['theme'], { en: 'Theme', fr: 'Thème' }, { public: true, parent: true }),
  },
})
export type Riverbank = RecordOf<typeof riverbank>
`

test('a new kind is one new file: checked, merged, published, labelled and in the schema', async () => {
  cpSync(`${root}packages/core/src`, `${copy}src`, { recursive: true })
  symlinkSync(`${root}packages/core/node_modules`, `${copy}node_modules`)
  writeFileSync(`${copy}src/kinds/riverbank.ts`, riverbank)
  execFileSync(process.execPath, ['--conditions=@cswb/source', `${root}tools/generate.ts`, copy])
  const load = (file: string) => import(pathToFileURL(`${copy}src/${file}`).href)
  const { readPlanDocument, publishPlan, PlanDocumentError } = (await load(
    'document.ts',
  )) as typeof import('@cswb/core/document.js')
  const { Fold, EditBuilder } = (await load('change.ts')) as typeof import('@cswb/core/change.js')
  const labels = await load('labels.ts')

  assert.throws(
    () => readPlanDocument({ format: 'cswb-plan/1', records: [{ id: 'r', kind: 'riverbank', depth: -1 }] }),
    (error: unknown) =>
      error instanceof PlanDocumentError &&
      error.problems.map(({ code, field }) => `${code} ${field}`).join() === 'field-missing name,field-wrong depth',
  )

  const fold = new Fold()
  const make = (client: string, edit: (builder: InstanceType<typeof EditBuilder>) => void) => {
    const builder = new EditBuilder(fold, () => 'r')
    edit(builder)
    return {
      id: `c-${client}`,
      plan: 'p',
      client,
      clientSeq: 1,
      schema: 1,
      by: { name: 'Ana' },
      at: '2026-01-01T00:00:00Z',
      ops: builder.ops,
    }
  }
  fold.apply([
    make(
      'start',
      (edit) => (
        edit.add('theme', { title: 'Water' }, { id: 't' }),
        edit.add('riverbank', { name: { en: 'North', fr: 'Nord' }, theme: 't', depth: 2 })
      ),
    ),
  ])
  const apart = [
    make('one', (edit) => edit.set('r', { keepers: ['o1'] })),
    make('two', (edit) => edit.set('r', { keepers: ['o2'] })),
  ]
  fold.apply(apart)
  assert.deepEqual(
    [...((fold.view.get('r')?.['keepers'] as string[]) ?? [])].sort(),
    ['o1', 'o2'],
    'keepers merge element by element',
  )
  assert.deepEqual(
    fold.view.children('t').map(({ id }) => id),
    ['r'],
  )
  const published = publishPlan(fold.view).records.find(({ id }) => id === 'r')
  assert.deepEqual(
    Object.keys(published ?? {}).sort(),
    ['id', 'keepers', 'kind', 'name', 'order', 'theme'],
    'depth is not marked public',
  )

  assert.deepEqual(labels.riverbankLabels.fields.keepers, { en: 'Keepers', fr: 'Gardiens' })
  assert.ok(
    JSON.parse(readFileSync(`${copy}schema/cswb-plan-1.schema.json`, 'utf8')).$defs.riverbank.required.includes('name'),
  )
})

test('the generated files say what the kind files say', () => {
  execFileSync(process.execPath, ['--conditions=@cswb/source', `${root}tools/generate.ts`, '--check'])
})
