// The two files for script tags, from the built modules: read.js (everything to read a plan, in one file) and cswb.js
// (an autoloader that fetches each element's code when its tag appears).
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { relative } from 'node:path'
import commonjs from '@rollup/plugin-commonjs'
import nodeResolve from '@rollup/plugin-node-resolve'
import terser from '@rollup/plugin-terser'

const dist = 'packages/elements/dist'
const dir = 'packages/elements/cdn'
rmSync(dir, { recursive: true, force: true })

const files = {}
/** Says of every file its SRI hash, what it imports at once, what it imports later, and which module it stands for. */
const integrity = {
  name: 'integrity',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue
      files[chunk.fileName] = {
        integrity: `sha384-${createHash('sha384').update(chunk.code).digest('base64')}`,
        ...(chunk.facadeModuleId && { module: relative('packages', chunk.facadeModuleId) }),
        imports: chunk.imports,
        lazy: chunk.dynamicImports,
      }
    }
    this.emitFile({ type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(files, null, 2)}\n` })
  },
}

const shared = {
  plugins: [
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

export default [
  {
    ...shared,
    input: `${dist}/read.js`,
    output: { dir, format: 'es', inlineDynamicImports: true, entryFileNames: 'read.js' },
  },
  {
    ...shared,
    input: { cswb: `${dist}/autoloader.js` },
    output: { dir, format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
  },
]
