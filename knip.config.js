// What nothing imports, and what is imported without being declared.
const elements = ['define', 'define-all', 'autoloader', 'read']

export default {
  ignoreBinaries: ['Xvfb', 'WebKitWebDriver', 'apt-get', 'sudo', 'npm', 'pdftotext'],
  workspaces: {
    '.': {
      entry: [
        'tools/*.{mjs,ts}',
        'test/**/*.test.ts',
        'test/fixtures/make.ts',
        'stories/**/*.stories.ts',
        '.storybook/*.ts',
      ],
      project: ['tools/**', 'test/**/*.ts', 'stories/**/*.ts', '*.js', '*.mjs'],
    },
    'packages/elements': { entry: elements.map((name) => `src/**/${name}.ts`), project: ['src/**/*.ts'] },
    'packages/*': { project: ['src/**/*.ts'] },
  },
}
