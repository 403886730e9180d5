import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { acknowledgementOf, checkPlan, packs, type Finding, type Pack } from '@cswb/core/checks.js'
import { asOf, mended, planOf, type Case, type Cases, type Given } from './support.ts'

const folder = new URL('./cases/', import.meta.url)
const cases = new Map<string, readonly Case[]>()
for (const file of readdirSync(folder)) {
  const module = (await import(new URL(file, folder).href)) as { cases: Cases }
  for (const [rule, some] of Object.entries(module.cases)) {
    assert.ok(!cases.has(rule), `${rule} has its cases in one file`)
    cases.set(rule, [some].flat())
  }
}
const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, alone: { ...pack, rules: [rule] } as Pack })))

const placeOf = ({ records, field, part }: Finding) =>
  `${records.join('+')}${field === undefined ? '' : `#${field}`}${part === undefined ? '' : `/${part}`}`

/** No placeholder was left, nothing is missing in the middle, and it is a sentence. */
function assertSentence(words: string, where: string) {
  assert.match(words, /^[\p{Lu}\d“«(].*[.?!]$/su, `${where} is a sentence: ${words}`)
  assert.doesNotMatch(words, /undefined|null|NaN|\[object|\$\{|\{\w+\}|=>| {2}| ,| \./, `${where}: ${words}`)
}

function assertWords({ message, suggestion, source, by }: Finding) {
  for (const [name, words] of Object.entries({ message, suggestion, asks: by.asks })) {
    assertSentence(words.en, `${by.id} ${name} en`)
    assertSentence(words.fr, `${by.id} ${name} fr`)
    assert.notEqual(words.en, words.fr, `${by.id} ${name} is translated`)
    if (name !== 'asks')
      assert.doesNotMatch(words.fr, / [:;»%?!]|« |\u00a0[?!]/, `${by.id}: spaces that must not break: ${words.fr}`)
    assert.doesNotMatch(words.fr, /'/, `${by.id}: ’ is the apostrophe: ${words.fr}`)
  }
  assert.ok(source.en && source.fr, `${by.id} names its source`)
}

const find = (findings: readonly Finding[], id: string) => {
  const finding = findings.find((each) => each.id === id)
  assert.ok(finding, id)
  return finding
}

for (const { rule, alone } of rules) {
  const check = (records: readonly Given[], on = asOf) => checkPlan(planOf(records), { asOf: on, packs: [alone] })

  test(`${rule.id} speaks where something lacks, and is silent once it is mended or accepted`, () => {
    const some = cases.get(rule.id)
    assert.ok(some?.length, `test/core/checks/cases/ has no case for ${rule.id}`)
    for (const each of some) {
      const findings = check(each.broken, each.on)
      assert.deepEqual(findings.map(placeOf), each.finds)
      for (const finding of findings) assertWords(finding)
      if (each.says !== undefined) assert.equal(findings[0]?.message.en, each.says)
      if (each.dit !== undefined) assert.equal(findings[0]?.message.fr, each.dit)
      assert.deepEqual(check(mended(each), each.on).map(placeOf), [], 'silent once mended')
      for (const { id } of findings) {
        const said = acknowledgementOf(find(findings, id), { reason: 'Seen' })
        const again = check([...each.broken, { id: 'seen', kind: 'acknowledgement', ...said }], each.on)
        assert.equal(find(again, id).acknowledged?.record, 'seen', `${id} can be accepted by itself`)
      }
    }
  })
}

test('no case is left over from a rule that is gone', () => {
  const known = new Set(rules.map(({ rule }) => rule.id))
  assert.deepEqual(
    [...cases.keys()].filter((id) => !known.has(id)),
    [],
  )
})
