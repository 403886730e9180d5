import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { counted } from '../../tools/run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'cswb-counted-'))
after(() => rmSync(folder, { recursive: true }))

/** What a run of node:test over one file with this text counts as. */
function countOf(name: string, text: string) {
  const file = join(folder, `${name}.test.mjs`)
  writeFileSync(file, `import { test } from 'node:test'\n${text}`)
  const reporter = ['--test-reporter=./tools/tally.mjs', '--test-reporter-destination=stdout']
  // Inside a run of node:test, another one would report to it rather than to its own reporter.
  const env = { NODE_TEST_CONTEXT: undefined }
  return counted(['node', '--test', ...reporter, file], { show: false, env })
}

describe('a green run did run its tests', () => {
  test('passed and failed tests are counted one by one', async () => {
    const text = `test('a', () => {})\ntest('b', () => {})\ntest('c', () => { throw new Error('no') })`
    assert.deepEqual(await countOf('mixed', text), { passed: 2, failed: 1 })
  })

  test('a skipped test is not a passed one', async () => {
    const { passed, failed, problem } = await countOf('skipped', `test('a', { skip: true }, () => {})`)
    assert.deepEqual({ passed, failed, problem }, { passed: 0, failed: 1, problem: 'ran no test' })
  })

  test('a file that does not load is a failure', async () => {
    assert.equal((await countOf('broken', `import './nowhere.mjs'`)).failed, 1)
  })

  test('a step that ends without counting is a failure, however it ended', async () => {
    assert.deepEqual(await counted(['node', '-e', ''], { show: false }), {
      passed: 0,
      failed: 1,
      problem: 'ran no test',
    })
  })

  test('a step that dies after its tests is a failure', async () => {
    const script = `require('node:fs').writeFileSync(process.env.TALLY, '{"passed":3,"failed":0}'); process.exit(7)`
    const problem = 'ended with code 7 though no test failed'
    assert.deepEqual(await counted(['node', '-e', script], { show: false }), { passed: 3, failed: 1, problem })
  })

  test('a program that does not exist is a failure', async () => {
    assert.equal((await counted(['no-such-program-here'], { show: false })).failed, 1)
  })
})

test('a step that never ends is ended, and everything it started with it', async () => {
  const child = `require('node:child_process').spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'inherit' })`
  const start = performance.now()
  const { failed } = await counted(['node', '-e', `${child}; for (;;);`], { show: false, limit: 1 })
  assert.equal(failed, 1)
  assert.ok(performance.now() - start < 20_000)
})
