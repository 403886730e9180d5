import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actions, all, codes, draftOf, json, names } from './support/drafts.ts'

interface Words {
  en: string
  fr: string
}
interface Expected {
  title: Words
  introduction: Words
  lastUpdated: { written: Words; date: string }
  abbreviations: { abbreviation: Words; name: Words }[]
  themes: { ref: string; title: Words; stakeholders: Words[]; sharedComment?: Words & { beside: string[] } }[]
  actions: {
    ref: string
    theme: string
    title: Words
    timeline: Words
    timelineWritten: Words
    comment?: Words
    commentInCsv?: Words
  }[]
}

const expected = json<Expected>('campus/expected.json')
const fold = (words: string) => words.toLowerCase()

for (const [file, language] of [
  ['campus.en.docx', 'en'],
  ['campus.fr.docx', 'fr'],
  ['campus.en.html', 'en'],
  ['campus.en.csv', 'en'],
  ['campus.fr.csv', 'fr'],
] as const) {
  const flat = file.endsWith('.csv')
  const draft = await draftOf(`campus/${file}`)
  const themes = all(draft, 'theme')

  test(`${file}: seven themes with their numbers, whole titles and stakeholders`, () => {
    assert.deepEqual(
      themes.map(({ fields }) => ({
        ref: fields['ref'],
        title: fields['title'],
        stakeholders: names(draft, fields['stakeholders']).map(fold),
      })),
      expected.themes.map(({ ref, title, stakeholders }) => ({
        ref,
        title: title[language],
        stakeholders: stakeholders.map((each) =>
          fold(
            flat && language === 'fr' && each.fr === 'BEE' && ref === '4'
              ? 'Bureau de l’expérience étudiante'
              : each[language],
          ),
        ),
      })),
    )
  })

  test(`${file}: eighteen actions, each under its theme with its own words, timeline and comment`, () => {
    assert.deepEqual(
      actions(draft).map(({ fields }) => ({
        ref: fields['ref'],
        theme: themes.find((theme) => theme.id === fields['theme'])?.fields['ref'],
        title: fields['title'],
        timeline: fields['timeline'],
        comment: fields['comment'],
      })),
      expected.actions.map(({ ref, theme, title, timeline, timelineWritten, comment, commentInCsv }) => {
        // A line that serves several actions stays as it is written, with its refs.
        const shared = !flat && timeline.en === 'TBD'
        return {
          ref,
          theme,
          title: title[language],
          timeline: (shared ? timelineWritten : timeline)[language],
          comment: (flat ? (commentInCsv ?? comment) : comment)?.[language],
        }
      }),
    )
  })

  test(`${file}: comments that name no action are their theme's, and are not said of one action alone`, () => {
    for (const { ref, sharedComment } of expected.themes) {
      const theme = themes.find(({ fields }) => fields['ref'] === ref)
      assert.equal(theme?.fields['comment'], flat ? undefined : sharedComment?.[language])
      assert.equal(codes(theme).includes('comment-of-theme'), !flat && !!sharedComment)
    }
  })

  test(`${file}: nothing is left over, and everything says where it comes from`, () => {
    assert.deepEqual(draft.notes, [])
    assert.equal(draft.language, language)
    for (const { from, kind } of draft.records) assert.ok(from.length > 0 || kind === 'field')
  })

  if (!flat) {
    test(`${file}: the title, the introduction, the document's date and the abbreviations it explains`, () => {
      const plan = all(draft, 'plan')[0]?.fields
      assert.equal(plan?.['title'], expected.title[language])
      assert.equal(plan?.['documentDateText'], expected.lastUpdated.written[language])
      assert.equal(plan?.['documentDate'], expected.lastUpdated.date)
      assert.deepEqual(
        all(draft, 'section').map(({ fields }) => [fields['title'], fields['text']]),
        [['Introduction', expected.introduction[language].replaceAll('\n', '\n\n')]],
      )
      const explained = new Map(
        all(draft, 'organization').map(({ fields }) => [
          (fields['abbreviations'] as string[] | undefined)?.[0],
          fields['name'],
        ]),
      )
      for (const { abbreviation, name } of expected.abbreviations)
        assert.equal(explained.get(abbreviation[language]), name[language])
    })

    test(`${file}: a title cut off in its first table is completed from the one that continues it`, () => {
      const theme = themes[2]
      assert.ok(
        codes(theme).includes('title-completed') &&
          codes(theme).includes('continued') &&
          codes(theme).includes('stakeholders-cut'),
      )
      assert.ok(codes(themes[0]).includes('ref-inferred'))
    })

    test(`${file}: who does the work is read from the beginning of an action only where it is sure`, () => {
      const leads = new Map(actions(draft).map(({ fields }) => [fields['ref'], names(draft, fields['leads'])]))
      assert.deepEqual(
        leads.get('3.1'),
        language === 'en' ? ['EIC', 'role:CSS leadership', 'HR'] : ['ECI', 'role:direction des SSC', 'RH'],
      )
      assert.deepEqual(leads.get('2.3'), language === 'en' ? ['EIC'] : ['ECI'])
      for (const ref of ['1.1', '2.2', '3.2', '5.1', '6.2', '7.2']) assert.deepEqual(leads.get(ref), [])
    })
  }
}

test('the French flat table has its title and date above the headings', async () => {
  const plan = all(await draftOf('campus/campus.fr.csv'), 'plan')[0]?.fields
  assert.equal(plan?.['title'], expected.title.fr)
  assert.equal(plan?.['documentDate'], expected.lastUpdated.date)
})

test('a web page’s menus and footer are left out, and it says so', async () => {
  const draft = await draftOf('campus/campus.en.html')
  assert.deepEqual(
    draft.reasons.map(({ code }) => code),
    ['page-frame'],
  )
  assert.match(draft.reasons[0]?.data?.['words'] ?? '', /Home/)
})
