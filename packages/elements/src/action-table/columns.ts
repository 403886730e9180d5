import type { PlanReader } from '@cswb/core'
import { inLanguage, make, say, words } from '../internal/dom.ts'
import { fill } from '../internal/strings.ts'
import { explain, writeParties } from '../internal/parties.ts'
import type { Column } from '../internal/record-table/spec.ts'
import type { CellContext } from './context.ts'
import { newest, type ActionModel, type ActionRow } from './model.ts'

/**
 * The columns that a plan fills: its own names for them, none that would be empty or that it hides.
 * @param order names of those wanted, in their order; the title always is. By default all, the plan's own last.
 * @param all with those that would be empty, too
 * @param hidden with those that the plan hides, too
 */
export function columnsOf(
  context: CellContext,
  { groups }: ActionModel,
  order?: readonly string[],
  all = false,
  hidden = false,
): Column<ActionRow>[] {
  const { plan } = context
  const own = ownFields(plan)
  const labels: Record<string, string> = context.words.columns
  const filled = namesOf(plan).filter(
    (name) => name === 'title' || ((hidden || !own.get(name)?.hidden) && (all || isFilled(name, plan, groups))),
  )
  const wanted = order?.filter((name) => filled.includes(name)) ?? filled
  const names = [...new Set(wanted.includes('title') ? wanted : ['title', ...wanted])]
  const linked = names.includes('ref') ? 'ref' : 'title'
  const link = make('button', { class: 'link', part: 'copy-link', 'aria-labelledby': 'copy-link', tabindex: '-1' })
  return names.map((name) => {
    const field = own.get(name)
    const label = (field && context.text(field.label).text) || labels[name] || name
    const write = builtIn[name]?.write ?? plainText(name)
    return {
      name,
      label,
      names: name === 'title',
      // Statuses say things of others too: of tasks, of the day.
      ...(name === 'status'
        ? {}
        : {
            from: ({ action, tasks, updates: [update] }: ActionRow) =>
              name === 'title'
                ? [action.links, tasks, ...named.map((field) => listed(action[field]))]
                : [action[name], action.links, update],
          }),
      fill: (cell, row) => {
        write(cell, row, context)
        if (row.action.links || isProse(name)) context.reader?.writeLinks(cell, row.action, context, name === 'title')
        // Named and shown by what acts on it, which comes after the rows.
        if (name === linked) cell.append(link.cloneNode())
      },
    } satisfies Column<ActionRow>
  })
}

/** What the cell of the title tells. */
const named = ['title', 'deliverable', 'responsibility', 'leads', 'partners']

/** A changed record has new lists, of the same things. */
const listed = (value: unknown) => (Array.isArray(value) ? String(value) : value)

/** Whether a row stands where another stood and fills the same columns with the same people, so that nothing but its cells has changed. */
export function sameShape(a: ActionRow, b: ActionRow, plan: PlanReader): boolean {
  const places = ['theme', 'parent', 'order', 'leads', 'partners', 'areas']
  return (
    places.every((field) => listed(a.action[field]) === listed(b.action[field])) &&
    namesOf(plan).every((name) => has(a, name) === has(b, name))
  )
}

/** The columns of actions that the plan adds, renames or hides, by name. */
const ownFields = (plan: PlanReader) =>
  new Map(
    plan.all('field').flatMap((field) => (field.of === 'action' && field.name ? [[field.name, field] as const] : [])),
  )
/** A plan that tells of every column orders them; else the usual ones come first, as ever. */
const namesOf = (plan: PlanReader) => {
  const own = [...ownFields(plan).keys()]
  const usual = Object.keys(builtIn)
  const names = usual.every((name) => own.includes(name)) ? own : [...new Set([...usual, ...own])]
  return names.filter((name) => !toldElsewhere.has(name))
}

/** Columns in which people write sentences, and addresses in them. */
const isProse = (name: string): boolean => !builtIn[name] || name === 'comment' || name === 'evidence'

/** What the table says under the title, by its groups or with the status: no columns, whatever a plan calls them. */
const toldElsewhere = new Set(['theme', 'parent', 'leads', 'partners', 'responsibility', 'progress'])

/** Whether the plan says anything in a column: its actions, or updates of them. */
function isFilled(name: string, plan: PlanReader, groups: ActionModel['groups']): boolean {
  const fields = name === 'status' ? ['status', 'timeline', 'progress'] : [name]
  const said = plan
    .all('action')
    .some((action) => fields.some((field) => action[field] !== undefined && action[field] !== ''))
  return said || (plan.all('update').length > 0 && groups.some(({ rows }) => rows.some((row) => has(row, name))))
}

const has = (row: ActionRow, name: string): boolean =>
  builtIn[name]?.has?.(row) ?? (row.action[name] !== undefined && row.action[name] !== '')

type Write = (cell: HTMLElement, row: ActionRow, context: CellContext) => void

const builtIn: Record<string, { has?(row: ActionRow): boolean; write: Write }> = {
  ref: { write: (cell, { action }) => void (action.ref && (cell.textContent = action.ref)) },
  title: { has: () => true, write: writeTitle },
  timeline: { write: writeTimeline },
  status: {
    has: saysStatus,
    // A task of which nothing is said stays blank: its action says what is known.
    write: (cell, row, context) => {
      if (!row.depth || saysStatus(row)) writeStatus(cell, row, context)
    },
  },
  comment: { has: ({ action, updates }) => !!(action.comment || updates[0]?.text), write: writeComment },
  evidence: { write: (...all) => plainText('evidence')(...all) },
  updatedOn: {
    has: ({ action, updates }) => !!(action.updatedOn || updates[0]?.on),
    write: (cell, { action, updates }, { format }) => {
      const on = [action.updatedOn ?? '', updates[0]?.on ?? ''].sort().at(-1)
      if (on) cell.textContent = format.date(on, 'short')
    },
  },
}

export function saysStatus(row: ActionRow): boolean {
  return !!(newest(row, 'status') || row.action.timeline) || newest(row, 'progress') !== undefined
}

function plainText(name: string): Write {
  return (cell, { action }, context) => {
    const value = action[name]
    const text =
      typeof value === 'number'
        ? { text: context.format.number(value) }
        : context.text(Array.isArray(value) ? value.join(', ') : value)
    if (text.text) say(cell, 'said', text)
  }
}

function writeTitle(cell: HTMLElement, row: ActionRow, context: CellContext): void {
  writeName(cell, row, context)
  if (row.tasks) cell.append(foldOf(row.id, context.format.count(row.tasks, context.words.tasks), context))
}

/** What folds up the tasks of an action, or the table of a theme. */
export const foldOf = (id: string, count: string, { folded }: CellContext): HTMLElement =>
  make('button', { class: 'fold', part: 'fold', 'aria-expanded': String(!folded.has(id)) }, count)

function writeName(cell: HTMLElement, { action, depth }: ActionRow, context: CellContext): void {
  const { words: strings, format } = context
  const title = words('name', context.text(action.title))
  if (!title.textContent) title.append(strings.untitled)
  if (depth)
    cell.append(
      make(
        'span',
        { class: 'unseen' },
        depth === 1 ? strings.task : strings.taskLevel.replace('{n}', format.number(depth)),
      ),
    )
  cell.append(title)
  const deliverable = context.text(action.deliverable)
  if (deliverable.text)
    cell.append(words('read', { ...deliverable, text: strings.deliverable.replace('{text}', deliverable.text) }))
  const [leads, partners] = [context.parties(action.leads), context.parties(action.partners)]
  const written = context.text(action.responsibility)
  const who = make('span', { class: 'who' })
  if (written.text) explain(inLanguage(who, written.lang), written.text, [...leads, ...partners])
  if (written.text || leads.length || partners.length) cell.append(who)
  if (written.text) return
  writeParties(who, leads)
  if (partners.length) {
    const [before = '', after = ''] = strings.partners.split('{names}')
    who.append(leads.length ? '; ' : '', before)
    writeParties(who, partners)
    who.append(after)
  }
}

function writeTimeline(cell: HTMLElement, row: ActionRow, context: CellContext): void {
  const said = context.text(row.action.timeline)
  if (!said.text) return
  say(cell, 'said', said)
  context.reader?.writeReading(cell, row, said.text, context)
}

function writeStatus(cell: HTMLElement, row: ActionRow, context: CellContext): void {
  const written = context.text(newest(row, 'status'))
  if (context.reader) context.reader.writeStatus(cell, row, written, context)
  else if (written.text) cell.append(words('said', written))
  const progress = newest(row, 'progress')
  if (typeof progress !== 'number') return
  const percent = context.format.number(progress / 100, { style: 'percent' })
  cell.append(make('span', { class: 'read' }, fill(context.words.progress, { percent })))
}

function writeComment(cell: HTMLElement, { action, updates: [update] }: ActionRow, context: CellContext): void {
  const comment = context.text(action.comment)
  const news = context.text(update?.text)
  if (!news.text) {
    if (comment.text) say(cell, 'said', comment)
    return
  }
  if (comment.text) cell.append(words('said', comment))
  const line = words('said', news)
  if (update?.on)
    line.prepend(make('time', { class: 'on', datetime: update.on }, context.format.date(update.on, 'short')), ' ')
  cell.append(line)
}
