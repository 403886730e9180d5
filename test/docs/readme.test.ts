import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true }).map((name) => join('docs', String(name))),
].filter((name) => name.endsWith('.md'))

test('the ten lines of SDK in the README run as they stand', () => {
  const code = /```ts\n([^]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1]
  assert.ok(code)
  const folder = join(root, '.cache')
  const file = join(folder, `readme-${process.pid}.ts`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, code)
  try {
    const printed = execFileSync(process.execPath, ['--conditions=@cswb/source', file], { encoding: 'utf8' })
    assert.match(printed, /1\.1/)
    assert.match(printed, /2019-09/)
  } finally {
    rmSync(file)
  }
})

test('every link between the pages of documentation leads somewhere', () => {
  for (const page of pages) {
    for (const [, link = ''] of readFileSync(join(root, page), 'utf8').matchAll(
      /\]\((?!https?:|#|mailto:)([^)#\s]+)/g,
    )) {
      assert.ok(existsSync(resolve(root, dirname(page), link)), `${page} links to ${link}`)
    }
  }
})
