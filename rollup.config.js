// The two files for script tags, from the built modules: read.js (everything to read a plan, in one file) and cswb.js
// (an autoloader that fetches each element's code when its tag appears).
import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'

const dist = 'packages/elements/dist'
const dir = 'packages/elements/cdn'
rmSync(dir, { recursive: true, force: true })

const hashes = {}
const chunks = {}
/** Writes the SRI hash of every file beside them, and for the size check what each holds and what it imports at once. */
const integrity = {
  name: 'integrity',
  generateBundle(_, bundle) {
    for (const { fileName, code, imports, moduleIds, type } of Object.values(bundle)) {
      if (type !== 'chunk') continue
      hashes[fileName] = `sha384-${createHash('sha384').update(code).digest('base64')}`
      chunks[fileName] = { imports, modules: moduleIds.map((id) => relative('packages', id)) }
    }
    this.emitFile({ type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(hashes, null, 2)}\n` })
  },
  writeBundle() {
    mkdirSync('.cache', { recursive: true })
    writeFileSync('.cache/chunks.json', `${JSON.stringify(chunks, null, 2)}\n`)
  },
}

/** Style sheets without the space and the notes that only people read. */
const leanStyles = {
  name: 'lean-styles',
  transform: (code) => ({
    code: code.replace(/\bcss ?`[^`$]*`/g, (sheet) =>
      sheet
        .replace(/\/\*.*?\*\//gs, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1'),
    ),
    map: null,
  }),
}

const shared = {
  plugins: [
    leanStyles,
    nodeResolve({ browser: true }),
    commonjs(),
    terser({ ecma: 2022, module: true, compress: { passes: 2 }, format: { comments: false } }),
    integrity,
  ],
  onwarn(warning, warn) {
    // Cycles inside dependencies, and their misplaced annotations, are not ours to mend.
    const theirs = warning.code === 'CIRCULAR_DEPENDENCY' || warning.code === 'INVALID_ANNOTATION'
    if (!(theirs && `${warning.ids ?? warning.id}`.includes('node_modules'))) warn(warning)
  },
}

/**
 * read.js shows published tables: what keeps plans in the browser or reads their history stays out of it, and who asks is
 * told so. Records that no table of actions shows pass through it untouched, and the results of indicators are not read.
 */
const publishedOnly = {
  name: 'published-only',
  resolveId: (source) =>
    [
      '@cswb/store',
      '@cswb/core/change.js',
      '@cswb/core/results.js',
      '../generated/rare-fields.js',
      './hosted/hosted.js',
      './kept/kept.js',
      './edit/edit.js',
    ].includes(source)
      ? resolve(`${dist}/internal/published-only.js`)
      : null,
}

/**
 * Files beside read.js, which it fetches by itself: `more.js` once the first rows are there; what recognises the tables of
 * others, which is as large as all the rest, and what readers take along, when they are wanted.
 */
const beside = {
  [resolve(dist, 'action-table/reading.js')]: 'more.js',
  [resolve(dist, 'action-table/find/finder.js')]: 'more.js',
  [resolve(dist, 'action-table/view/view.js')]: 'more.js',
  [resolve(dist, 'plan-summary/summary.js')]: 'more.js',
  [resolve(dist, 'action-table/take/take.js')]: 'take.js',
  '@cswb/exchange/tree.js': 'tables.js',
}
/** Leaves these files out of one that fetches them. */
const apart = (...files) => ({
  name: 'apart',
  resolveId(source, importer) {
    const file = beside[source.startsWith('.') && importer ? resolve(dirname(importer), source) : source]
    return files.includes(file) ? { id: `./${file}`, external: true } : null
  },
})
const single = (name, input, plugins) => ({
  ...shared,
  plugins: [publishedOnly, ...plugins, ...shared.plugins],
  input: { [name]: input },
  output: { dir, format: 'es', inlineDynamicImports: true, entryFileNames: '[name].js' },
})

/** What every page with a published plan loads at once stays together, however many others share parts of it. */
const firstTable =
  /(elements\/dist\/internal\/(slices|dom|as-of|parties|plan-words|record-table\/[^/]+)|store\/dist\/(reading|published|store-error)|core\/dist\/(plan\/view|published|text|kind\/spec|generated\/common-fields|document\/(read-published|check-record|problem|document)))\.js$/

export default [
  single('read', `${dist}/read.js`, [apart('more.js', 'take.js', 'tables.js')]),
  single('more', `${dist}/more.js`, [apart('take.js')]),
  single('take', `${dist}/action-table/take/take.js`, []),
  single('tables', 'packages/exchange/dist/tree.js', []),
  {
    ...shared,
    input: { cswb: `${dist}/autoloader.js` },
    output: {
      dir,
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: (id) => (firstTable.test(id) ? 'published' : undefined),
      onlyExplicitManualChunks: true,
    },
  },
]
