import type { PlanReader } from '@cswb/core'
import { Format } from '../format.ts'
import { stringsIn, stringsLanguage } from '../strings.ts'
import { standingStrings, type StandingStrings } from './standing.strings.ts'
import type { Standing } from './standing.ts'

/** What standings are written with. */
export interface StandingView {
  readonly plan: PlanReader
  readonly standing: Standing
  readonly strings: StandingStrings
  readonly format: Format
  /** The address of the page with the rows, '' for this one; absent where there are none to go to. */
  readonly rowsAt: string | undefined
}

export function standingView(
  plan: PlanReader,
  standing: Standing,
  language: string,
  rowsAt: string | undefined,
): StandingView {
  const strings = stringsIn(standingStrings, language)
  return { plan, standing, strings, format: Format.in(stringsLanguage(standingStrings, language)), rowsAt }
}
