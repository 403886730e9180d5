// The promises are only worth what they catch: each of these mistakes is put into a copy of the real source, and one of
// the promises must be broken by it.
import assert from 'node:assert/strict'
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type * as RollUps from '@cswb/core/rollup.js'
import { promises } from './promises.ts'

const core = fileURLToPath(new URL('../../../packages/core/', import.meta.url))
// Inside the package, so that the copies find its dependencies; one folder per process.
const copies = `${core}.cache/planted-roll-up-${process.pid}/`

const bugs: { name: string; file: string; right: string; wrong: string }[] = [
  {
    name: 'what an action was counted as is not taken out',
    file: 'book.ts',
    right: 'this.#counts.add(was, old, -1)',
    wrong: '',
  },
  {
    name: 'a removed action is still counted',
    file: 'book.ts',
    right: 'this.#counts.add(this.roster.get(slot), rows, -1)',
    wrong: '',
  },
  {
    name: 'a moved action stays where it was',
    file: 'book.ts',
    right: 'known === undefined || moved ?',
    wrong: 'known === undefined ?',
  },
  {
    name: 'an update of an action is not read',
    file: 'book.ts',
    right: 'if (about !== undefined) told.add(about)',
    wrong: '',
  },
  {
    name: 'groups that lose an action are not told of',
    file: 'book.ts',
    right: '...old.filter((row) => !rows.includes(row)),',
    wrong: '',
  },
  {
    name: 'causes keep an order that is no longer the plan’s',
    file: 'roll-up.ts',
    right: 'if (reordered) this.#groups.clear()',
    wrong: '',
  },
  {
    name: 'a new round makes nothing old',
    file: 'roll-up.ts',
    right: 'if (wide && this.#settingsChanged())',
    wrong: 'if (wide && this.#planWas === "")',
  },
  {
    name: 'a moved theme takes its actions along in name only',
    file: 'places.ts',
    right: "['parent', 'body', 'areas'].every(",
    wrong: "['body', 'areas'].every(",
  },
  {
    name: 'themes under a moved theme are forgotten',
    file: 'places.ts',
    right: 'for (const below of this.#subthemes.naming(each)) themes.add(below)',
    wrong: '',
  },
  {
    name: 'tasks are not freed when their parent goes',
    file: 'places.ts',
    right: 'if (!was || !now) for (const task of this.#tasks.naming(id)) moved.add(task)',
    wrong: '',
  },
  {
    name: 'a broken circle leaves its actions out',
    file: 'places.ts',
    right: 'for (const each of this.#circle(id)) moved.add(each)\n    if (now)',
    wrong: 'if (now)',
  },
  {
    name: 'a task counts wherever its own fields say',
    file: 'places.ts',
    right: "if (parent !== undefined) return [this.row('tasks', parent)]",
    wrong: '',
  },
  {
    name: 'a party named twice counts twice',
    file: 'places.ts',
    right: 'return [...rows]',
    wrong: "return [...rows, ...wordsOf(action['leads']).map((id) => this.row('party', id))]",
  },
  {
    name: 'old reports count as fresh',
    file: 'freshness.ts',
    right: 'if (reportedOn === undefined) return false',
    wrong: 'return reportedOn !== undefined',
  },
  { name: 'an override never ends', file: 'reports.ts', right: 'if (asOf > until || ', wrong: 'if (' },
  {
    name: 'critical work weighs like any other',
    file: 'tally.ts',
    right: 'count.criticalWeight += weight',
    wrong: 'count.criticalWeight += actions',
  },
  {
    name: 'cancelled work is in percent complete',
    file: 'entry.ts',
    right: "stage !== 'cancelled' && nature",
    wrong: 'nature',
  },
  {
    name: 'standing work is in percent complete',
    file: 'entry.ts',
    right: " && nature === 'one-off' ? weight",
    wrong: ' ? weight',
  },
  {
    name: 'unknown leaves out what is stale',
    file: 'profile.ts',
    right: "(profile.stage === 'unknown' || profile.freshness !== 'fresh')",
    wrong: "profile.stage === 'unknown'",
  },
  {
    name: 'the lightest are named first',
    file: 'search.ts',
    right: '.sort((a, b) => b - a).flatMap',
    wrong: '.sort((a, b) => a - b).flatMap',
  },
  {
    name: 'more are named than would change it',
    file: 'search.ts',
    right: 'left--\n        weight -= this.#weightOf(place)',
    wrong: 'left--',
  },
  {
    name: 'causes name one too many',
    file: 'search.ts',
    right: 'return found.slice(0, at + 1)',
    wrong: 'return found.slice(0, at + 2)',
  },
  {
    name: 'sums of shared homes forget a group',
    file: 'counts.ts',
    right: 'for (const row of homes[home] ?? []) this.#addRow(row, sums, from)',
    wrong: 'for (const row of (homes[home] ?? []).slice(1)) this.#addRow(row, sums, from)',
  },
  {
    name: 'nobody sees what weighs nothing',
    file: 'policy.ts',
    right: ': actions && found[by] / actions',
    wrong: ': 0',
  },
]

async function brokenBy({ file, right, wrong }: (typeof bugs)[number], place: number): Promise<string | undefined> {
  const copy = `${copies}${place}/`
  cpSync(`${core}src`, copy, { recursive: true })
  const path = `${copy}rollup/${file}`
  const source = readFileSync(path, 'utf8')
  assert.equal(source.split(right).length, 2, `planted bug no longer fits ${file}: ${right}`)
  writeFileSync(
    path,
    source.replace(right, () => wrong),
  )
  const broken = (await import(pathToFileURL(`${copy}rollup.ts`).href)) as typeof RollUps
  // Little by little: most mistakes show soon, and a rare one gets many seeds. The first promise takes longest, so it comes last.
  for (let seed = 1; seed <= 24; seed++)
    for (const [name, promise] of Object.entries(promises).toReversed()) {
      try {
        promise(broken, { share: 0.1, seed })
      } catch {
        return `${name} (seed ${seed})`
      }
    }
  return undefined
}

for (const [place, bug] of bugs.entries()) {
  test(`a promise is broken when ${bug.name}`, async (context) => {
    const promise = await brokenBy(bug, place)
    assert.ok(promise, 'every promise was kept')
    context.diagnostic(promise)
  })
}

after(() => rmSync(copies, { recursive: true, force: true }))
