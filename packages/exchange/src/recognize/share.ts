import type { Context } from './context.ts'
import type { Role } from './headings.ts'
import type { Line } from './lines.ts'
import type { Building } from './records.ts'
import { splitByKeys, type Keyed } from './refs.ts'
import { writeValue } from './values.ts'

/** A cell, or several of one column, beside a row of actions. */
export interface Beside {
  readonly role: Role
  readonly heading: string
  readonly lines: readonly Line[]
  /** The cell also stands beside other rows. */
  readonly spans: boolean
  /** It began beside an earlier row, which has had its words. */
  readonly carried: boolean
}

/** Gives the words of a cell to the actions they are for: by refs, by lines that match one to one, or to all. */
export function shareOut(
  context: Context,
  cell: Beside,
  actions: readonly Building[],
  theme: Building | undefined,
): void {
  const { role, heading, lines } = cell
  const [only] = actions
  const give = (action: Building, to: readonly Line[]) => writeValue(context, action, role, heading, to)
  const own = new Map(
    actions.flatMap((action) =>
      typeof action.fields['ref'] === 'string' ? [[action.fields['ref'], action] as const] : [],
    ),
  )
  const actionOf = (ref: string) => own.get(ref) ?? context.byRef.get(ref)
  const parts = splitByKeys(lines, (ref) => !!actionOf(ref))
  const keyed = parts.filter((part) => part.refs.length)
  if (keyed.length) {
    const loose = parts.find((part) => !part.refs.length)
    if (loose && !cell.carried) giveLoose(loose, keyed)
    for (const part of keyed) giveKeyed(part)
    return
  }
  if (actions.length === 1 && only && !cell.spans) return give(only, lines)
  if (role === 'comment' && theme) {
    if (cell.carried) return
    theme.write('comment', lines)
    theme.because('comment-of-theme', { refs: actions.map(nameOf).join(', ') }, { field: 'comment' })
    return
  }
  const pieces = rowsOf(lines)
  if (role !== 'comment' && actions.length > 1 && pieces.length === actions.length) {
    actions.forEach((action, index) => {
      give(action, pieces[index] ?? [])
      action.because('cell-aligned', { heading }, { field: fieldName(role) })
    })
    return
  }
  for (const action of actions) {
    give(action, lines)
    if (actions.length > 1 || cell.spans)
      action.because('cell-shared', { heading }, { field: fieldName(role), unsure: true })
  }

  function giveKeyed(part: Keyed): void {
    const { key } = part
    if (!key || (cell.carried && part.refs.every((ref) => !own.has(ref)))) return
    if (part.refs.length === 1) {
      const action = actionOf(part.refs[0] ?? '')
      if (!action) return
      action.mark(key, fieldName(role))
      if (actions.length > 1 || !own.has(part.refs[0] ?? ''))
        action.because('split-by-ref', { words: key.text, heading }, { field: fieldName(role) })
      give(action, part.lines)
    } else {
      for (const ref of part.refs) {
        const action = actionOf(ref)
        if (!action) continue
        // As written, with its refs: the words were said of all of them together.
        give(action, withKey(key, part.lines))
        action.because('cell-shared', { words: key.text, heading }, { field: fieldName(role) })
      }
    }
    const typed = part.refs.some((ref) => !key.text.includes(ref))
    if (typed)
      for (const ref of part.refs)
        actionOf(ref)?.because(
          'ref-corrected',
          { words: key.text, refs: part.refs.join(', ') },
          { field: fieldName(role) },
        )
  }

  /** Words before the first ref of a cell: the only action's, or the first one's where the others have their own. */
  function giveLoose(part: Keyed, rest: readonly Keyed[]): void {
    const named = new Set(rest.flatMap((each) => each.refs))
    const without = actions.filter((action) => !named.has(String(action.fields['ref'] ?? '')))
    const first = actions.length === 1 ? only : without.length === 1 && without[0] === only ? only : undefined
    if (first) return give(first, part.lines)
    if (role !== 'comment' || !theme) return
    theme.write('comment', part.lines)
    theme.because('comment-of-theme', { refs: actions.map(nameOf).join(', ') }, { field: 'comment' })
  }
}

const fieldName = (role: Role) =>
  role === 'start' || role === 'end' ? 'timeline' : role === 'lead' ? 'responsibility' : role
const nameOf = (action: Building) => String(action.fields['ref'] ?? action.fields['title'] ?? '')

/** A key and the words after it as they stand, on one line. */
function withKey(key: Line, lines: readonly Line[]): Line[] {
  const [first, ...rest] = lines
  return first ? [key, { ...first, wrapped: true }, ...rest] : [key]
}

/** The paragraphs of a cell, or the items of its list, each with what stands under it. */
export function rowsOf(lines: readonly Line[]): Line[][] {
  const top = Math.min(...lines.map((line) => line.level))
  const rows: Line[][] = []
  for (const line of lines) {
    if (line.level === top && !line.wrapped) rows.push([line])
    else rows.at(-1)?.push(line)
  }
  return rows
}
