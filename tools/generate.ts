// Writes what the kind files imply (the field table that pages load, the labels, the record types, the JSON Schema), and
// what the files of checks imply (the list of packs and rules, the tables of docs/checks.md).
// Usage: node --conditions=@cswb/source tools/generate.ts [--check] [folder of the core package]
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkOutputs } from './generate-checks.ts'

const args = process.argv.slice(2)
const check = args.includes('--check')
const core = resolve(
  args.find((arg) => !arg.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '../packages/core'),
)
const source = join(core, 'src')
const { planSchema } = await import(pathToFileURL(join(source, 'schema.ts')).href)

const files = readdirSync(join(source, 'kinds'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
const kinds = []
for (const file of files) {
  const module = await import(pathToFileURL(join(source, 'kinds', file)).href)
  const kind = Object.values(module).find(
    (value) => value && typeof value === 'object' && 'fields' in value && 'name' in value,
  )
  if (!kind) throw new Error(`kinds/${file} exports no kind: export const x = defineKind({ … })`)
  const text = readFileSync(join(source, 'kinds', file), 'utf8')
  const type = /export type (\w+) = RecordOf/.exec(text)?.[1]
  if (!type) throw new Error(`kinds/${file} exports no record type: export type X = RecordOf<typeof x>`)
  if (kind.name !== file.slice(0, -3))
    throw new Error(`kinds/${file} declares the kind "${kind.name}": file and kind have one name`)
  kinds.push({ kind, file, type })
}

const head =
  '// Generated from the files in kinds/ by tools/generate.ts. Do not edit: change the kind, then run `npm run generate`.\n'
const literal = (value) =>
  JSON.stringify(value)
    .replace(/"([a-zA-Z_]\w*)":/g, '$1: ')
    .replace(/,(?=\S)/g, ', ')
const entries = (fields, line) =>
  Object.entries(fields)
    .map(([name, field]) => `  ${name}: ${line(field)},`)
    .join('\n')
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

const tables = (some) =>
  some
    .map(
      ({ kind }) =>
        `const ${camel(kind.name)}: Record<string, FieldSpec> = {\n${entries(kind.fields, (f) => literal(f.spec))}\n}\n`,
    )
    .join('\n')
const names = (some) => some.map(({ kind }) => camel(kind.name)).join(', ')

const outputs = {
  'src/generated/common-fields.ts':
    head +
    `import type { FieldSpec } from '../kind/fields.ts'\n\n` +
    tables(kinds.filter(({ kind }) => kind.common)) +
    `\n/** The fields of the kinds that every table of actions needs. */\nexport const commonFields = { ${names(kinds.filter(({ kind }) => kind.common))} }\n`,
  'src/generated/rare-fields.ts':
    head +
    `import type { FieldSpec } from '../kind/fields.ts'\n\n` +
    tables(kinds.filter(({ kind }) => !kind.common)) +
    `\n/** The fields of the other kinds. */\nexport const rareFields = { ${names(kinds.filter(({ kind }) => !kind.common))} }\n`,
  'src/generated/fields.ts':
    head +
    `import { commonFields } from './common-fields.ts'\nimport { rareFields } from './rare-fields.ts'\n\n` +
    `/** The fields of every kind this version knows. */\nexport const fieldTable = { ...commonFields, ...rareFields }\n`,
  'src/generated/labels.ts':
    head +
    `import type { Words } from '../kind/fields.ts'\n\n` +
    kinds
      .map(
        ({ kind }) =>
          `/** What a ${kind.label.one.en} and its fields are called. */\nexport const ${camel(kind.name)}Labels = {\n  one: ${literal(kind.label.one)},\n  many: ${literal(kind.label.many)},\n  fields: {\n${entries(kind.fields, (f) => literal(f.label)).replace(/^/gm, '  ')}\n  },\n} satisfies { one: Words; many: Words; fields: Record<string, Words> }\n`,
      )
      .join('\n'),
  'src/generated/records.ts':
    head +
    kinds.map(({ file, type }) => `import type { ${type} } from '../kinds/${file}'\n`).join('') +
    `\nexport type { ${kinds.map(({ type }) => type).join(', ')} }\n` +
    `\n/** Every kind of record, by the name of its kind. */\nexport interface Records {\n${kinds.map(({ kind, type }) => `  ${JSON.stringify(kind.name).replaceAll('"', /\W/.test(kind.name) ? "'" : '')}: ${type}`).join('\n')}\n}\n`,
  'schema/cswb-plan-1.schema.json': JSON.stringify(planSchema(kinds.map(({ kind }) => kind)), null, 2) + '\n',
  ...(await checkOutputs(core)),
}

const stale = []
for (const [name, text] of Object.entries(outputs)) {
  const path = join(core, name)
  if (existsSync(path) && readFileSync(path, 'utf8') === text) continue
  stale.push(name)
  if (check) continue
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
if (check && stale.length) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit the result.`)
  process.exit(1)
}
console.log(stale.length ? `wrote ${stale.join(', ')}` : `${kinds.length} kinds, all generated files up to date`)
