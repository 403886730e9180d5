import type { Language } from './types.ts'

const names = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December',
  fr: 'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre',
}

export const monthNames = (language: Language) => names[language].split(',')
