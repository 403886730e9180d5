// The custom-elements manifest; analysed inside packages/elements, so that module paths are those of the package.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration'
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration'
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types'
import { frameworkTypesPlugin, publicOnlyPlugin } from './framework-types.mjs'
import { namesPlugin, tokensPlugin } from './manifest-names.mjs'

const outdir = 'types'

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/internal/**', 'src/**/*.styles.ts', 'src/**/*.strings.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [
    publicOnlyPlugin(),
    namesPlugin(),
    tokensPlugin('src/internal/tokens.ts'),
    customElementVsCodePlugin({ outdir, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    jsxTypesPlugin({ outdir, fileName: 'react.d.ts', componentTypePath: () => '@cswb/elements', hideLogs: true }),
    frameworkTypesPlugin({ outdir }),
  ],
}
