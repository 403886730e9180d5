import { isName, leadingBody } from './body-words.ts'
import type { Context } from './context.ts'
import { splitParties } from './parties.ts'
import { plain, type Building } from './records.ts'

const english = /^(.{2,110}?)\s+(?:to|shall|will|must|should|is to|are to)\s+(?=[\p{Ll}-]{2,})/u
const french = /^(.{2,110}?)\s+(?=\p{Ll}{2,}(?:er|ir|r)(?:a|ont)\s)/u
const roleEnd =
  /\b(leadership|leaders?|staff|management|co ?chairs?|chairs?|members|coordinators?|consultants?|facilitators?|directors?|managers?)$/
const roleStart =
  /^((leaders?|members|staff|heads?|directors?|managers?|representatives) of|direction|gestion|coordination|presidence|copresidence|consultante?s?|personnel|responsables?|membres|equipe)\b/
/** Roles that need no party beside them to be understood. */
const anyone = /^(consultante?s?|consultante ou (le )?consultant|facilitators?|coordinators?)$/

/**
 * Who does the work, from the beginning of an action's text: "EIC and CSS leadership to …". Only where every name is a
 * known party, or a role of one; the text stays as it is.
 */
export function* leadsFromText(context: Context): Generator<void, void, void> {
  const kept = context.buildings.of('action')
  for (const action of kept) {
    yield
    if (action.fields['leads'] || action.fields['responsibility'] || typeof action.fields['title'] !== 'string')
      continue
    const ids = leadsOf(context, action.fields['title'])
    if (!ids.length) continue
    action.join('leads', ids)
    action.because(
      'leads-from-text',
      { words: (english.exec(action.fields['title']) ?? french.exec(action.fields['title']))?.[1] ?? '' },
      { field: 'leads' },
    )
  }
}

function leadsOf(context: Context, text: string): string[] {
  const found = english.exec(text) ?? french.exec(text)
  if (!found?.[1]) return []
  const names = splitParties(found[1], context.parties.known)
  const ids = names.map((name) => leadOf(context, name))
  return ids.every((id) => id !== undefined) ? ids : []
}

function leadOf(context: Context, written: string): string | undefined {
  const name = written.replace(/^(?:(?:the|le|la|les)\s+|l[’'])/i, '')
  const known = context.parties.find(name)
  if (known) return known
  const words = plain(name)
  if (words.split(' ').length > 6) return undefined
  if (roleEnd.test(words) || roleStart.test(words)) {
    return anyone.test(words) || context.parties.namedIn(name) ? `role:${name}` : undefined
  }
  // "Housing" for "Housing & Residence Life", where no other party begins so.
  return words.length > 3 ? context.parties.onlyStartingWith(words) : undefined
}

const becomes =
  /^(.{6,80}?)\s+(?:becomes?|transitions? (?:in)?to|turns into|is replaced by|evolves into|devient|se transforme en)\s+(?:the |a |le |la |un |une )?(.{6,80}?)[.]?$/iu

/** Groups and committees named at the beginning of a step; "X becomes Y" says that Y takes over from X. */
export function bodiesFromText(context: Context): void {
  for (const action of context.buildings.of('action')) {
    const title = action.fields['title']
    if (typeof title !== 'string') continue
    const [, from, to] = becomes.exec(title) ?? []
    if (!from || !to || leadingBody(from) !== from.replace(/^the /i, '') || !isName(to) || !leadingBody(to)) continue
    const [old, next] = [bodyOf(context, from), bodyOf(context, to)]
    if (!old || !next || old === next || next.fields['predecessor']) continue
    next.fields['predecessor'] = old.id
    next.because('body-succeeds', { words: title }, { field: 'predecessor' })
  }
}

function bodyOf(context: Context, name: string): Building | undefined {
  const made = context.parties.take(name.replace(/^the /i, ''))
  return made.kind === 'body' ? made : undefined
}
