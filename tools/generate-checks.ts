// What the files of packages/core/src/checks imply: the list of packs with their rules, and the tables of docs/checks.md.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase())

/** Packs and rules as their folders hold them: every folder with a `pack.ts`; every other file in it is a rule. */
async function collect(source) {
  const folder = join(source, 'checks')
  const load = async (path, name) => {
    const value = (await import(pathToFileURL(join(folder, path)).href))[name]
    if (!value) throw new Error(`checks/${path} exports no ${name}: export const ${name} = …`)
    return value
  }
  const packs = []
  for (const name of readdirSync(folder).sort()) {
    if (!existsSync(join(folder, name, 'pack.ts'))) continue
    const pack = await load(`${name}/pack.ts`, 'pack')
    if (pack.name !== name)
      throw new Error(`checks/${name}/pack.ts declares the pack "${pack.name}": folder and pack have one name`)
    const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.ts') && file !== 'pack.ts')
    const rules = []
    for (const file of files.sort()) {
      const rule = await load(`${name}/${file}`, 'rule')
      const id = `${name}/${file.slice(0, -3)}`
      if (rule.id !== id) throw new Error(`checks/${name}/${file} declares the rule "${rule.id}": its id is "${id}"`)
      rules.push({ rule, file, as: camel(`${name}-${file.slice(0, -3)}`) })
    }
    packs.push({ pack, name, as: `${camel(name)}Pack`, rules })
  }
  return packs.sort((a, b) => (a.pack.order ?? 99) - (b.pack.order ?? 99))
}

const head =
  '// Generated from the files in checks/ by tools/generate.ts. Do not edit: change the rule, then run `npm run generate`.\n'

function listOf(packs) {
  const imports = packs.flatMap(({ name, as, rules }) => [
    `import { pack as ${as} } from '../checks/${name}/pack.ts'\n`,
    ...rules.map((rule) => `import { rule as ${rule.as} } from '../checks/${name}/${rule.file}'\n`),
  ])
  const entries = packs.map(
    ({ as, rules }) => `  { ...${as}, rules: [\n${rules.map((rule) => `    ${rule.as},\n`).join('')}  ] },\n`,
  )
  return `${head}import type { Pack } from '../checks/define-rule.ts'\n${imports.join('')}\n/** The packs that come with the library. */\nexport const packs: readonly Pack[] = [\n${entries.join('')}]\n\nexport type ShippedPack = ${packs.map(({ name }) => `'${name}'`).join(' | ')}\n`
}

const cell = (text) => text.replace(/\|/g, '\\|')
const sourceOf = ({ en, address, readOn }) =>
  `${address ? `[${cell(en)}](${address})` : cell(en)}${readOn ? `, read ${readOn}` : ''}`

/** The tables of the page, between its two marks. */
function page(packs) {
  return packs
    .map(
      ({ pack, rules }) =>
        `### ${pack.label.en} (\`${pack.name}\`)\n\n${sourceOf(pack.source)}. ${pack.when ? pack.when.en : 'For every plan.'}\n\n| rule | asks | | source |\n| --- | --- | --- | --- |\n${rules
          .map(
            ({ rule }) => `| \`${rule.id}\` | ${cell(rule.asks.en)} | ${rule.severity} | ${sourceOf(rule.source)} |\n`,
          )
          .join('')}`,
    )
    .join('\n')
}

/** The generated files about checks, by their path from the core package. */
export async function checkOutputs(core) {
  const packs = await collect(join(core, 'src'))
  const outputs = { 'src/generated/checks.ts': listOf(packs) }
  const docs = '../../docs/checks.md'
  if (existsSync(join(core, docs))) {
    const text = readFileSync(join(core, docs), 'utf8')
    const marks = /(<!-- rules -->\n)[^]*(<!-- end of rules -->)/
    if (!marks.test(text)) throw new Error('docs/checks.md has lost its marks <!-- rules --> and <!-- end of rules -->')
    outputs[docs] = text.replace(marks, (_, start, end) => `${start}\n${page(packs)}\n${end}`)
  }
  return outputs
}
