// What nothing imports, and what is imported without being declared.
const elements = ['define', 'define-all', 'autoloader', 'read', 'more', 'published-only']

export default {
  // Programs that the tools call by name, and packages whose files are read or served as they are.
  ignoreDependencies: [
    '@arethetypeswrong/cli',
    '@custom-elements-manifest/analyzer',
    '@fontsource/source-sans-3',
    '@fontsource/source-serif-4',
    '@types/mocha',
    'axe-core',
    'pnpm',
    'publint',
    // What a benchmark compares with has a lock file of its own.
    'y-websocket',
    'yjs',
  ],
  ignoreExportsUsedInFile: true,
  workspaces: {
    '.': {
      entry: [
        'tools/*.{mjs,ts}',
        '*.config.mjs',
        'test/**/*.test.ts',
        'test/core/checks/cases/*.ts',
        'test/elements/support/host-tab.ts',
        'test/bench/*.bench.ts',
        'test/bench/host/{streams,contestants/floor-server}.ts',
        'test/pages/tabs-page.ts',
        'test/types/*.{ts,tsx}',
        'test/fixtures/make.ts',
        'stories/**/*.stories.ts',
      ],
      project: ['tools/**', 'test/**/*.ts', 'stories/**/*.ts', '*.js', '*.mjs'],
    },
    'packages/host': { project: ['src/**/*.ts'] },
    'packages/core': { entry: ['src/kinds/*.ts'], project: ['src/**/*.ts'] },
    'packages/elements': { entry: elements.map((name) => `src/**/${name}.ts`), project: ['src/**/*.ts'] },
    'packages/*': { project: ['src/**/*.ts'] },
  },
}
