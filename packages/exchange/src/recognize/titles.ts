import { sliceLine, type Line } from './lines.ts'
import { splitParties } from './parties.ts'

/** What the lines above a group of actions say. */
export interface ThemeTitle {
  readonly title: readonly Line[]
  readonly ref?: string
  /** "3." or "Theme 3:", as written. */
  readonly number?: Line
  /** "(Cont’d)", "(suite)", as written. */
  readonly continued?: Line
  /** "Stakeholders Involved –", as written, and the names after it. */
  readonly label?: Line
  readonly stakeholders: readonly Line[]
  /** The label was cut off: "volved - CSS, HR, EIC". */
  readonly cut?: true
}

const who = String.raw`(?:key |main |other )?(?:stakeholders?|partners?|parties)(?: involved| concerned)?|involved (?:stakeholders|parties)|involved|parties prenantes(?: concernées| visées| mobilisées)?|intervenant(?:e)?s(?: et intervenants)?|partenaires(?: clés| visés)?`
const separator = String.raw`[\s\u00a0]*(?:[-–—:]+(?:[\s\u00a0]*(?:with|avec)\b)?|\b(?:with|avec)\b[\s\u00a0]*[:–—-]?)[\s\u00a0]*`
const labelAtStart = new RegExp(`^(?:${who})${separator}|^(?:with|avec)[\\s\\u00a0]*[:–—-][\\s\\u00a0]*`, 'iu')
const labelInside = new RegExp(
  String.raw`(?:stakeholders?(?: involved)?|parties prenantes(?: concernées| visées)?|partners involved)${separator}`,
  'iu',
)
const bareWith = /^(?:with|avec)[\s\u00a0]+(?=\p{Lu})/iu
const cutLabel = /^\p{Ll}{2,14}[\s\u00a0]*[-–—:][\s\u00a0]*(?=\p{Lu})/u
const continuedMark = /[\s\u00a0]*[-–—]?[\s\u00a0]*[([]?\b(?:cont(?:['’]?d|inued)?\.?|suite)[)\]]?[\s\u00a0.]*$/iu
const numbered =
  /^(?:((?:strategic |key |focus |priority )?(?:theme|priority|priority area|focus area|area|goal|objective|pillar|direction|thème|priorité|axe|objectif|but|pilier|domaine|volet)\s*(?:no\.?|#)?\s*(\d{1,2}|[A-Z]|[IVX]{1,4})(?![\p{L}\p{N}])\s*[.:)–—-]*\s*)|((\d{1,2})\s*[.:)]\s*)|((\d{1,2})\s+[-–—]\s+))(?=\S|$)/iu

/** Whether a line is nothing but the label and the names of stakeholders. */
export const isStakeholders = (text: string) => labelAtStart.test(text)

/** Whether a line looks like the end of such a label: "volved - CSS, HR". */
export const isStakeholdersCut = (text: string) => cutLabel.test(text)

/** Whether a title says that it goes on from an earlier one. */
export const isContinued = (text: string) =>
  continuedMark.test(text) && /[([]|suite|cont['’]?d/i.test(continuedMark.exec(text)?.[0] ?? '')

/** Whether a title begins with a number of its own: "3. …", "Priority 2: …". */
export const isNumbered = (text: string) => numbered.test(text)

/** Reads the lines of a title, in their order; `known` tells the names that are parties elsewhere in the document. */
export function readTitle(lines: readonly Line[], known: (name: string) => boolean): ThemeTitle {
  const title: Line[] = []
  const stakeholders: Line[] = []
  let label: Line | undefined
  let cut = false
  for (const line of lines.flatMap(breakLine)) {
    const start = labelAtStart.exec(line.text) ?? withNames(line.text, known)
    const inside = start || label ? undefined : labelInside.exec(line.text)
    const broken = start || inside || label || !title.length ? undefined : cutNames(line.text, known)
    if (start) {
      label ??= sliceLine(line, 0, start[0].length)
      pushFilled(stakeholders, sliceLine(line, start[0].length))
    } else if (inside) {
      pushFilled(title, sliceLine(line, 0, inside.index))
      label = sliceLine(line, inside.index, inside.index + inside[0].length)
      pushFilled(stakeholders, sliceLine(line, inside.index + inside[0].length))
    } else if (broken) {
      cut = true
      label = sliceLine(line, 0, broken[0].length)
      pushFilled(stakeholders, sliceLine(line, broken[0].length))
    } else if (label) pushFilled(stakeholders, line)
    else title.push(line)
  }
  return { ...trimTitle(title), ...(label && { label }), stakeholders, ...(cut && { cut }) }
}

/** Takes the number from the front of a title and "(Cont’d)" from its end. */
function trimTitle(lines: readonly Line[]): Pick<ThemeTitle, 'title' | 'ref' | 'number' | 'continued'> {
  const title = [...lines]
  const first = title[0]
  const front = first && numbered.exec(first.text)
  const ref = front?.[2] ?? front?.[4] ?? front?.[6]
  // A theme called "Priority 1" and no more keeps that as its title.
  const bare = lines.length === 1 && front?.[0].length === first?.text.length
  const number = first && front && ref && !bare ? sliceLine(first, 0, front[0].length) : undefined
  if (first && number && front) title[0] = sliceLine(first, front[0].length)
  const last = title.at(-1)
  const back = last && isContinued(last.text) ? continuedMark.exec(last.text) : undefined
  const continued = last && back ? sliceLine(last, back.index) : undefined
  if (last && back) title[title.length - 1] = sliceLine(last, 0, back.index)
  return {
    title: title.filter((line) => line.text),
    ...(ref && { ref }),
    ...(number && { number }),
    ...(continued && { continued }),
  }
}

const pushFilled = (lines: Line[], line: Line) => void (line.text && lines.push(line))

function breakLine(line: Line): Line[] {
  if (!line.text.includes('\n')) return [line]
  let at = 0
  return line.text.split('\n').flatMap((part) => {
    const piece = sliceLine(line, at, at + part.length)
    at += part.length + 1
    return piece.text ? [piece] : []
  })
}

/** "With CSS, EIC & CUSA": only where a name after it is known or is an abbreviation. */
function withNames(text: string, known: (name: string) => boolean): RegExpExecArray | null {
  const found = bareWith.exec(text)
  return found && mostlyParties(text.slice(found[0].length), known) ? found : null
}

function cutNames(text: string, known: (name: string) => boolean): RegExpExecArray | undefined {
  const found = cutLabel.exec(text)
  return found && mostlyParties(text.slice(found[0].length), known) ? found : undefined
}

function mostlyParties(text: string, known: (name: string) => boolean): boolean {
  const names = splitParties(text, known)
  return (
    names.length > 0 && names.filter((name) => known(name) || /^\p{Lu}{2,6}$/u.test(name)).length * 2 >= names.length
  )
}

/** Whether one of two titles (in plain words) is the beginning of the other, where it was cut off. */
export function beginsAlike(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return short.length >= 12 && long.startsWith(short)
}
