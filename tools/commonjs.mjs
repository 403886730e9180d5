// web-test-runner serves modules as they are; the few dependencies still written as CommonJS are bundled when asked for.
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const exchange = fileURLToPath(new URL('../packages/exchange/', import.meta.url))
const prefix = '/__commonjs/'

/** A plugin that serves these dependencies of packages/exchange as ES modules. */
export function commonjsPlugin(...names) {
  const built = new Map()
  const bundle = async (name) => {
    const options = {
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'error',
    }
    const result = await build({ ...options, entryPoints: [name], absWorkingDir: exchange })
    return result.outputFiles[0].text
  }
  return {
    name: 'commonjs',
    resolveImport({ source }) {
      if (names.includes(source)) return `${prefix}${source}.js`
    },
    async serve({ path }) {
      if (!path.startsWith(prefix)) return
      const name = path.slice(prefix.length, -3)
      if (!built.has(name)) built.set(name, bundle(name))
      return { body: await built.get(name), type: 'js' }
    },
  }
}
