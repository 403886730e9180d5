import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const entry = fileURLToPath(new URL('../../packages/store/src/index.ts', import.meta.url))

/** The files that load when a page uses these exports of the store: at once, and in all. */
async function load(used: string) {
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: `import { ${used} } from ${JSON.stringify(entry)}\nglobalThis.kept = [${used}]`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    outdir: 'out',
    entryNames: 'entry',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['@cswb/source', 'browser'],
    metafile: true,
    write: false,
  })
  const outputs = Object.entries(metafile.outputs)
  const first = new Set([outputs.find(([path]) => path.endsWith('entry.js'))?.[0] ?? ''])
  for (const path of first)
    for (const each of metafile.outputs[path]?.imports ?? []) if (each.kind === 'import-statement') first.add(each.path)
  const inputs = (paths: Iterable<string>) =>
    [...paths].flatMap((path) => Object.keys(metafile.outputs[path]?.inputs ?? {}))
  const bytes = (wanted: (path: string) => boolean) =>
    outputFiles.reduce(
      (sum, { path, contents }) =>
        sum + (wanted(path.slice(path.lastIndexOf('/out/') + 1)) ? gzipSync(contents, { level: 9 }).length : 0),
      0,
    )
  const forHosts = new Set(
    outputs.filter(([path]) => inputs([path]).some((each) => each.includes('store/src/host/'))).map(([path]) => path),
  )
  return {
    atOnce: bytes((path) => first.has(path)),
    alone: bytes((path) => !forHosts.has(path)),
    host: bytes((path) => forHosts.has(path)),
    inputs: inputs(first),
    lazy: inputs(forHosts),
  }
}

test('reading a published plan loads neither the edit code nor IndexedDB, in at most 5 kB gzip', async (context) => {
  const { atOnce, inputs } = await load('openPlan')
  context.diagnostic(`published path: ${atOnce} bytes gzip`)
  for (const heavy of [
    'idb',
    'uuid',
    'fractional-indexing',
    'fold.ts',
    'change/edit.ts',
    'session.ts',
    'problem-words.ts',
    'store-error-words.ts',
    'zod',
  ]) {
    assert.deepEqual(
      inputs.filter((path) => path.includes(heavy) && !path.includes('core/src/session/')),
      [],
      `${heavy} loads for readers`,
    )
  }
  assert.ok(atOnce <= 5 * 1024, `${atOnce} bytes`)
})

test('editing adds at most 21.8 kB gzip to that: every kind of record, changes, sessions, drafts, IndexedDB and its library', async (context) => {
  const reading = await load('openPlan')
  const editing = await load('openPlan, createPlan, listPlans, openPlanFile, removePlan')
  const added = editing.alone - reading.atOnce
  context.diagnostic(`editing adds ${added} bytes gzip; the whole data layer is ${editing.alone}`)
  assert.ok(added <= 21.8 * 1024, `${added} bytes`)
})

test('a host adds at most 10 kB gzip, loaded when a plan has one, and no schema library', async (context) => {
  const { host, lazy } = await load('openPlan, attachPlan')
  context.diagnostic(`a host adds ${host} bytes gzip`)
  assert.ok(lazy.some((path) => path.endsWith('host/replicator.ts')))
  assert.deepEqual(
    lazy.filter((path) => path.includes('zod')),
    [],
  )
  assert.ok(host <= 10 * 1024, `${host} bytes`)
})
