import type { Strings } from '../strings.ts'

/** What screen readers say around changed words. */
interface DifferenceStrings {
  gone: string
  goneEnd: string
  new: string
  newEnd: string
}

export const differenceStrings: Strings<DifferenceStrings> = {
  of: 'difference',
  en: { gone: 'taken out:', goneEnd: 'end.', new: 'put in:', newEnd: 'end.' },
  fr: { gone: 'retiré :', goneEnd: 'fin.', new: 'ajouté :', newEnd: 'fin.' },
}
