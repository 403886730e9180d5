import fc from 'fast-check'
import type { PlanRecord } from '@cswb/core'

/** Words as people write them, with everything that is markup, a formula or a separator somewhere. */
export const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '<b>',
        '</td>',
        '&amp;',
        '"',
        "'",
        '=1+1',
        '-',
        '@',
        '\n',
        ' ',
        '  ',
        'é',
        ',',
        ';',
        '\t',
        '\r\n',
        '—',
        '‏עברית',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replace(/[^\P{Cc}\t\n\r]|\p{Cs}/gu, '') || 'x')
  .filter((text) => text.trim() !== '')

/** Words in one language or two. */
const text = fc.oneof(words, fc.record({ en: words, fr: words }), fc.record({ fr: words }))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** What nobody but those who work on the plan may see. */
export const secret = 'never to be seen'

/** A plan of themes in themes, actions, tasks of tasks, parties, updates, with private words in every record. */
export const plans: fc.Arbitrary<PlanRecord[]> = fc
  .record({
    plan: fc.record({ title: maybe(text), documentDate: maybe(day), fiscalYearStart: maybe(fc.constantFrom(1, 4)) }),
    themes: fc.array(
      fc.record({ ref: maybe(fc.constantFrom('1', '2.', 'A')), title: maybe(text), comment: maybe(text) }),
      {
        maxLength: 3,
      },
    ),
    organizations: fc.array(fc.record({ name: maybe(text), abbreviations: maybe(fc.array(words, { maxLength: 2 })) }), {
      maxLength: 3,
    }),
    actions: fc.array(
      fc.record({
        ref: maybe(words.map((each) => each.slice(0, 6))),
        title: maybe(text),
        deliverable: maybe(text),
        timeline: maybe(text),
        status: maybe(text),
        comment: maybe(text),
        evidence: maybe(text),
        responsibility: maybe(text),
        progress: maybe(fc.integer({ min: 0, max: 100 })),
        updatedOn: maybe(day),
        under: fc.nat({ max: 8 }),
        task: fc.boolean(),
        update: maybe(fc.record({ on: day, text: maybe(text), status: maybe(text) })),
      }),
      { maxLength: 8 },
    ),
  })
  .map(({ plan, themes, organizations, actions }) => {
    const bare = (fields: object) =>
      Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    const at = <T>(list: readonly T[], index: number) => list[index % Math.max(list.length, 1)]
    const orgs = organizations.map((each, index) => ({
      id: `org-${index}`,
      kind: 'organization',
      ...bare(each),
      contact: secret,
    }))
    const heads = themes.map((each, index) => ({
      id: `theme-${index}`,
      kind: 'theme',
      ...bare(each),
      ...(index === 2 && { parent: 'theme-0' }),
      stakeholders: orgs.map(({ id }) => id),
      private: secret,
    }))
    const rows = actions.flatMap(({ under, task, update, ...fields }, index) => {
      const theme = at(heads, under)
      const parent =
        task && index ? { parent: `action-${under % index}` } : theme && under < 6 ? { theme: theme.id } : {}
      const lead = at(orgs, under)
      const own = {
        id: `action-${index}`,
        kind: 'action',
        ...bare(fields),
        ...parent,
        ...(lead && { leads: [lead.id, 'role:Whoever <is> on call'] }),
        funding: secret,
        'own-column': secret,
      }
      const news = update && { id: `update-${index}`, kind: 'update', about: own.id, ...bare(update), by: secret }
      return news ? [own, news] : [own]
    })
    const note = { id: 'note', kind: 'note', text: secret }
    return [
      { id: 'plan', kind: 'plan', ...bare(plan), cycles: [secret] },
      ...orgs,
      ...heads,
      ...rows,
      note,
    ] as PlanRecord[]
  })
