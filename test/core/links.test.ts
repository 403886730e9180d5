import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linked, readLinks, safeAddress, writeLinks } from '@cswb/core/links.js'
import fc from 'fast-check'

const link = fc.record(
  {
    words: fc.stringMatching(/^[a-zé(][a-zé:. ]{0,12}[a-zé)]$/),
    href: fc.webUrl({ withFragments: true, withQueryParameters: true }),
  },
  { noNullPrototype: true },
)

test('links come back from a text field as they were written to it', () => {
  fc.assert(
    fc.property(fc.array(link), (links) => {
      assert.deepEqual(readLinks(writeLinks(links)), links)
    }),
  )
})

test('a line that is only an address is a link of its own words; other lines are none', () => {
  assert.deepEqual(readLinks('https://a.org/x\nnothing here\nThe plan: /plan.pdf'), [
    { words: 'https://a.org/x', href: 'https://a.org/x' },
    { words: 'The plan', href: '/plan.pdf' },
  ])
})

test('cutting a text at its links loses no character of it', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(link), fc.string(), (before, links, after) => {
      const text = before + links.map(({ words, href }) => `${words} ${href}`).join('; ') + after
      const pieces = linked(text, links)
      assert.equal(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.words)).join(''), text)
    }),
  )
})

test('an address in a sentence leads there, without the point behind it', () => {
  assert.deepEqual(linked('See https://a.org/b?c=1.', []), [
    'See ',
    { words: 'https://a.org/b?c=1', href: 'https://a.org/b?c=1' },
    '.',
  ])
  assert.deepEqual(linked('(https://a.org/b)', []), ['(', { words: 'https://a.org/b', href: 'https://a.org/b' }, ')'])
})

test('the words of a link lead where it leads, once', () => {
  const href = 'https://a.org/'
  assert.deepEqual(linked('the report and the report', [{ words: 'the report', href }]), [
    { words: 'the report', href },
    ' and the report',
  ])
})

test('nothing leads to code, and nothing that is no address leads anywhere', () => {
  for (const href of ['javascript:alert(1)', 'JaVaScRiPt:1', 'data:text/html,x', '/here', 'https://', 'file:///etc'])
    assert.deepEqual(linked('go', [{ words: 'go', href }]), ['go'], href)
  assert.equal(safeAddress('mailto:office@a.org'), 'mailto:office@a.org')
})

test('a text of addresses is read in linear time', () => {
  const text = 'https://a.'.repeat(100_000)
  const started = performance.now()
  assert.ok(linked(text, []).length > 0)
  assert.ok(performance.now() - started < 2000)
})
