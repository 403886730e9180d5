import { defineKind, type RecordOf } from '../kind/define-kind.ts'
import * as f from '../kind/fields.ts'

/** A titled piece of prose, in order. Its text is Markdown (a small safe subset). */
export const section = defineKind({
  name: 'section',
  label: { one: { en: 'section', fr: 'section' }, many: { en: 'sections', fr: 'sections' } },
  common: true,
  fields: {
    title: f.text({ en: 'Title', fr: 'Titre' }, { public: true }),
    text: f.text({ en: 'Text', fr: 'Texte' }, { public: true }),
    links: f.text({ en: 'Links', fr: 'Liens' }, { public: true }),
    parent: f.reference(['section'], { en: 'Part of', fr: 'Fait partie de' }, { public: true, parent: true }),
  },
})
export type Section = RecordOf<typeof section>
