import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/web-components-vite'
import { transform } from 'esbuild'
import type { Plugin } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url)).replaceAll('\\', '/')
const ours = new RegExp(
  `^${root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:packages|stories|test|\\.storybook)/[^?]*\\.ts$`,
)

/** Vite leaves standard decorators as they are, which no browser runs yet; esbuild turns them into plain code. */
const decorators: Plugin = {
  name: 'cswb-decorators',
  enforce: 'pre',
  async transform(code, id) {
    if (!ours.test(id) || id.includes('/node_modules/')) return undefined
    const compilerOptions = { useDefineForClassFields: true, verbatimModuleSyntax: true }
    const { code: output, map } = await transform(code, {
      loader: 'ts',
      target: 'es2022',
      sourcemap: true,
      sourcefile: id,
      tsconfigRaw: { compilerOptions },
    })
    return { code: output, map }
  },
}

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{ from: '../test/fixtures/plans', to: '/plans' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal(vite) {
    vite.plugins = [decorators, ...(vite.plugins ?? [])]
    vite.resolve = {
      ...vite.resolve,
      // The whole list is set: Vite replaces its own by it.
      conditions: ['@cswb/source', 'module', 'browser', 'development|production', 'import', 'default'],
    }
    vite.build = { ...vite.build, chunkSizeWarningLimit: 3000 }
    return vite
  },
}

export default config
