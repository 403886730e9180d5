// The model is only worth what it catches: each of these mistakes is put into a copy of the real source,
// and the model must fail on it.
import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import fc from 'fast-check'
import type * as Core from '@cswb/core/change.js'
import { play, steps } from './model.ts'

const core = fileURLToPath(new URL('../../../packages/core/', import.meta.url))
// Inside the package, so that the copies find its dependencies; one folder per process.
const copies = `${core}.cache/planted-${process.pid}/`

const bugs: { name: string; file: string; right: string; wrong: string }[] = [
  { name: 'last write wins', file: 'register.ts', right: ': [...others, own].sort(byRank)', wrong: ': [own]' },
  {
    name: 'an edit that arrives after its successor comes back to life',
    file: 'register.ts',
    right: 'register.heads = register.replaced.has(head.change) ? others :',
    wrong: 'register.heads = false ? others :',
  },
  {
    name: 'arrival order decides what is shown',
    file: 'register.ts',
    right: '[...others, own].sort(byRank)',
    wrong: '[...others, own]',
  },
  {
    name: 'the number a host gives is never learned',
    file: 'register.ts',
    right: 'const learned = head.seq ?? known?.seq',
    wrong: 'const learned = known ? known.seq : head.seq',
  },
  {
    name: 'a pending edit stands below confirmed ones',
    file: 'register.ts',
    right: 'const left = a.seq ?? Infinity',
    wrong: 'const left = a.seq ?? 0',
  },
  {
    name: 'a snapshot forgets what was replaced',
    file: 'fold.ts',
    right: '...(replaced.size ? { replaced: [...replaced].sort() } : {})',
    wrong: '',
  },
  {
    name: 'a removal wins over an edit made at the same time',
    file: 'state.ts',
    right: "heads.some((head) => !seen.has(head.change))) return 'contested'",
    wrong: "heads.length < 0) return 'contested'",
  },
  {
    name: 'undo overwrites what somebody wrote since',
    file: 'undo.ts',
    right: 'if (heads.length !== 1 || origin(heads[0]?.change) !== origin(change.id)) {',
    wrong: 'if (heads.length === 0) {',
  },
  {
    name: 'undo settles conflicts nobody decided',
    file: 'undo.ts',
    right: 'if (heads.length !== 1 || origin(heads[0]?.change) !== origin(change.id)) {',
    wrong: 'if (!heads.some((head) => origin(head.change) === origin(change.id))) {',
  },
  {
    name: 'undo takes what somebody wrote for a value it brought back',
    file: 'undo.ts',
    right: 'if (!undone || undone.was.length > 1) return at',
    wrong: 'if (!undone) return undefined',
  },
  {
    name: 'an edit names only one of the values it replaces',
    file: 'edit.ts',
    right: 'register?.heads.map((head) => head.change) ?? []',
    wrong: 'register?.heads.slice(-1).map((head) => head.change) ?? []',
  },
  {
    name: 'a set is written as a whole',
    file: 'fields.ts',
    right: 'return [...new Set(value)].map((element, place) => [elementKey(field, String(element)), place])',
    wrong: 'return [[field, value]]',
  },
  {
    name: 'circles are cut at the first link found',
    file: 'state.ts',
    right: 'outranks(b.head, a.head) ? b : a',
    wrong: 'a',
  },
  {
    name: 'circles are not looked for after a change',
    file: 'fold.ts',
    right: 'if (moved || this.#circles.length) for',
    wrong: 'if (this.#circles.length) for',
  },
  {
    name: 'equal values count as a conflict',
    file: 'register.ts',
    right: '!sameJson(head.value, first.value)',
    wrong: 'head.change !== first.change',
  },
]

const caughtBy = async (bug: (typeof bugs)[number], place: number): Promise<string | undefined> => {
  const copy = `${copies}${place}/`
  cpSync(`${core}src`, copy, { recursive: true })
  const file = `${copy}change/${bug.file}`
  const source = readFileSync(file, 'utf8')
  assert.equal(source.split(bug.right).length, 2, `planted bug no longer fits ${bug.file}: ${bug.right}`)
  writeFileSync(
    file,
    source.replace(bug.right, () => bug.wrong),
  )
  const broken = (await import(pathToFileURL(`${copy}change.ts`).href)) as typeof Core
  const result = fc.check(
    fc.property(steps, (script) => play(broken, script)),
    { numRuns: 6000, endOnFailure: true, seed: 3 },
  )
  return result.failed ? `after ${result.numRuns} runs` : undefined
}

for (const [place, bug] of bugs.entries()) {
  test(`the model catches it: ${bug.name}`, async (context) => {
    const caught = await caughtBy(bug, place)
    assert.ok(caught, 'the model did not notice')
    context.diagnostic(caught)
  })
}

after(() => rmSync(copies, { recursive: true, force: true }))
