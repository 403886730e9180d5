import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { checkImports, importsOf, publicNames } from '../../tools/boundaries.mjs'

const check = (files: Record<string, string>): string[] => checkImports(Object.entries(files), publicNames)
const core = (text: string) => check({ 'packages/core/src/a.ts': text })

describe('imports point one way', () => {
  test('what the design allows passes', () => {
    const problems = check({
      'packages/store/src/a.ts': `import { fold } from '@cswb/core/change.js'\nimport { b } from './b.ts'`,
      'packages/store/src/b.ts': `export const b = 1`,
      'packages/elements/src/internal/open.ts': `const { openPlan } = await import('@cswb/store')`,
      'packages/elements/src/plan/define.ts': `import { define } from '../action-table/define.ts'`,
    })
    assert.deepEqual(problems, [])
  })

  test('core imports no other package, neither at once, later, nor for a type', () => {
    for (const text of [
      `import { openPlan } from '@cswb/store'`,
      `const store = await import('@cswb/store')`,
      `import type { Draft } from '@cswb/exchange'`,
      `export * from '@cswb/elements'`,
    ]) {
      assert.equal(core(text).length, 1, text)
    }
  })

  test('elements name the store and the importers only by import(), and each in one file', () => {
    const element = 'packages/elements/src/internal/open.ts'
    assert.match(check({ [element]: `import { openPlan } from '@cswb/store'` })[0] ?? '', /except by import\(\)/)
    const lazy = `export const load = () => import('@cswb/store')`
    assert.deepEqual(check({ [element]: lazy }), [])
    assert.match(
      check({ [element]: lazy, 'packages/elements/src/b.ts': lazy })[0] ?? '',
      /may be named in one file only/,
    )
  })

  test('a file inside a package is not reached from outside', () => {
    assert.match(core(`import { x } from '../../store/src/x.ts'`)[0] ?? '', /leaves the package/)
    const deep = check({ 'test/store/a.test.ts': `import { fold } from '@cswb/core/change/fold.js'` })
    assert.match(deep[0] ?? '', /not among the exports/)
  })

  test('only a define.ts registers what another element renders', () => {
    const problems = check({ 'packages/elements/src/plan/plan.ts': `import '../action-table/define.ts'` })
    assert.ok(problems.some((problem) => problem.includes('only a define.ts')))
  })

  test('circles are found, whatever their length', () => {
    const problems = check({
      'packages/core/src/a.ts': `import { b } from './b.ts'`,
      'packages/core/src/b.ts': `export { c } from './c.ts'`,
      'packages/core/src/c.ts': `import './a.ts'`,
    })
    assert.deepEqual(problems, [
      'imports go in a circle: packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/c.ts → packages/core/src/a.ts',
    ])
  })

  test('an import for types alone makes no circle', () => {
    const types = `import type { A } from './a.ts'`
    assert.deepEqual(
      check({ 'packages/core/src/a.ts': `import { b } from './b.ts'`, 'packages/core/src/b.ts': types }),
      [],
    )
  })

  test('plain zod is refused, zod/mini is not', () => {
    assert.match(core(`import { z } from 'zod'`)[0] ?? '', /zod\/mini/)
    assert.deepEqual(core(`import * as z from 'zod/mini'`), [])
  })
})

test('imports are read in every form they are written in, and not from comments', () => {
  const source = [
    `import {`,
    `  one,`,
    `} from 'one'`,
    `import type { Two } from 'two'`,
    `export * from 'three'`,
    `import 'four'`,
    `const five = await import('five')`,
    `// import 'six'`,
    `/* import 'seven' */`,
  ].join('\n')
  const found = importsOf(source).map(({ name }) => name)
  assert.deepEqual(found.toSorted(), ['five', 'four', 'one', 'three', 'two'])
})
