import type { Strings } from './strings.ts'

export const loadingStrings: Strings<{ loading: string }> = {
  of: 'loading',
  en: { loading: 'Loading the plan…' },
  fr: { loading: 'Chargement du plan…' },
}
