import { actionLabels } from '@cswb/core/labels.js'
import type { Context } from './context.ts'
import { documentDay } from './day.ts'
import type { Role } from './headings.ts'
import { sliceLine, textOf, type Line } from './lines.ts'
import { looksLikeWhen } from './looks.ts'
import { splitParties } from './parties.ts'
import { plain, slug, type Building } from './records.ts'

/** The field that the words of a column are kept in, as written. */
export const fieldOf = (role: Role, heading: string): string | undefined => {
  if (role === 'start' || role === 'end') return 'timeline'
  if (role === 'lead') return 'responsibility'
  if (role === 'partners' || role === 'stakeholders') return 'partners'
  if (role === 'action' || role === 'step' || role === 'tasks') return 'title'
  if (role === 'updated') return 'updatedOn'
  if (role === 'other') return columnName(heading)
  return role
}

/** The name under which the values of a column the plan adds are kept. */
export const columnName = (heading: string) => named(slug(heading.replaceAll('%', ' percent '))) || 'column'
/** Never the name of a field that an action has already, which may hold no words. */
const named = (name: string) =>
  ['id', 'kind', 'order', ...Object.keys(actionLabels.fields)].includes(name) ? `${name}-column` : name

const areas: readonly (readonly [RegExp, string])[] = [
  [/^(social development|developpement social)$/, 'social-development'],
  [/^prevention$/, 'prevention'],
  [/^(risk intervention|intervention (centree sur le|en cas de) risque)$/, 'risk-intervention'],
  [/^(incident response|intervention en cas d incident)$/, 'incident-response'],
]

/** Writes the words of a column to an action. */
export function writeValue(
  context: Context,
  action: Building,
  role: Role,
  heading: string,
  lines: readonly Line[],
): void {
  if (!lines.length) return
  const field = fieldOf(role, heading)
  if (role === 'partners' || role === 'stakeholders') {
    for (const line of lines) {
      action.mark(line, 'partners')
      action.join('partners', partiesIn(context, action, line))
    }
  } else if (role === 'responsibility' || role === 'lead') {
    action.write('responsibility', lines)
    for (const line of lines) action.join('leads', partiesIn(context, action, line))
  } else if (role === 'areas' && lines.every((line) => areasIn(line.text))) {
    for (const line of lines) action.mark(line, 'areas')
    action.join(
      'areas',
      lines.flatMap((line) => areasIn(line.text) ?? []),
    )
  } else if (role === 'updated') {
    const day = lines.length === 1 ? documentDay(lines[0]?.text ?? '') : undefined
    if (!day) return action.write('comment', lines)
    for (const line of lines) action.mark(line, 'updatedOn')
    action.fields['updatedOn'] = day
  } else if (role === 'progress') {
    const share = Number.parseInt(textOf(lines), 10)
    for (const line of lines) action.mark(line, 'progress')
    action.fields['progress'] = share
  } else if (role === 'start' || role === 'end') {
    if (action.fields['timeline']) action.because('columns-joined', { words: heading }, { field: 'timeline' })
    action.write('timeline', lines, textOf(lines), ' – ')
  } else if (field) action.write(field === 'areas' ? 'planning-areas' : field, lines)
}

function areasIn(text: string): string[] | undefined {
  const found = text.split(/[,;/]/).map((part) => areas.find(([words]) => words.test(plain(part)))?.[1])
  return found.every((area) => area !== undefined) ? (found as string[]) : undefined
}

/** Who a line of responsibility names: known parties, groups by their words, else a role in the document's words. */
function partiesIn(context: Context, action: Building, line: Line): string[] {
  const ids: string[] = []
  for (const name of splitParties(line.text, context.parties.known)) {
    if (
      name.split(/\s+/).length > 9 ||
      looksLikeWhen(name) ||
      /^(tbd|tbc|n\/?a|all|various|tous|toutes|divers)$/i.test(name)
    )
      continue
    const id = context.parties.resolveOrAdd(name, sliceLine(line, 0))
    ids.push(id)
    if (id.startsWith('role:')) action.because('party-role', { words: name }, { field: 'leads' })
    else action.because('party-known', { words: name }, { field: 'leads' })
  }
  return ids
}
