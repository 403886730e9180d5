import { PlanView, textIn, type PlanReader, type PlanRecord, type Theme } from '@cswb/core'
import { publishPlan } from '@cswb/core/document.js'
import { readLinks } from '@cswb/core/links.js'
import { cellOf, named, worded, type CellContext } from './cells.ts'
import { filledColumns, labelOf, numberOf, themeName, type ColumnName } from './columns.ts'
import { element, escape, open } from './markup.ts'
import { marked, marks, Told } from './marks.ts'
import type { WriteOptions } from './options.ts'
import { outlineOf, type OutlineGroup, type OutlineRow } from './outline.ts'
import { page } from './page.ts'
import { partiesOf } from './parties.ts'
import { dayIn, fill, wordsFor } from './words.ts'

export interface HtmlOptions extends WriteOptions {
  /** The columns, in their order; what they leave out is still in the page's marks. Default: every one that is filled. */
  readonly columns?: readonly ColumnName[]
  /** The level of the themes' headings, 1 to 6. Default: 2. The plan's title, where it is written, is one above. */
  readonly headingLevel?: number
}

export interface PageOptions extends HtmlOptions {
  /** The address of `read.js`: the page then shows the tables through `<cswb-action-table>`, for whoever has script. */
  readonly script?: string
}

/**
 * A plan as a web page that stands alone: themes as headings, a native table under each, ids that links can lead to,
 * styles for screen and paper, and no script unless one is named. Public fields only. The page is also data: an
 * element around its tables, or `readMarked`, reads the plan back from it.
 */
export function planToHtml(plan: PlanReader, options: PageOptions): string {
  const { language, script } = options
  const title = textIn(plan.all('plan')[0]?.title, language)
  const name = title.text || wordsFor(language).untitled
  const tables = write(plan, options, true)
  const body = script ? `${element('cswb-action-table', {}, `\n${tables}`)}\n` : tables
  return page(name, language, body, script)
}

/** The same tables with their headings and no page around them, to be pasted into one. The plan's title is left to the page. */
export const planToTables = (plan: PlanReader, options: HtmlOptions): string => write(plan, options, false)

const levelOf = ({ headingLevel = 2 }: HtmlOptions) => Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 6)

function write(whole: PlanReader, options: HtmlOptions, titled: boolean): string {
  const { language } = options
  const plan = new PlanView(publishPlan(whole).records)
  const context: CellContext = { plan, language }
  const groups = outlineOf(plan, options.rows)
  const columns = options.columns ?? filledColumns(groups)
  const told = new Told()
  const [own] = plan.all('plan')
  const words = wordsFor(language)
  const head = titled && own ? titleOf(context, own, levelOf(options) - 1, told) : ''
  const parts = groups.map((group) => section(context, group, { columns, told, level: levelOf(options), groups }))
  const date = own?.documentDate
  const said = date
    ? element('p', { class: 'cswb-quiet' }, escape(fill(words.asPlanReports, 'date', dayIn(language, date))))
    : ''
  const none = groups.length ? '' : element('p', {}, escape(words.noActions))
  const beside = companions(plan, groups)
  return `${open('div', {
    class: 'cswb-plan',
    lang: language,
    ...marked(told.rest(own ?? { id: 'plan', kind: 'plan' })),
    [marks.with]: JSON.stringify(beside.map((record) => told.rest(record))),
  })}
${[head, said, none, ...parts, legendOf(context, beside)].filter(Boolean).join('\n')}
</div>
`
}

/** What abbreviations stand for: on paper nothing else tells. */
function legendOf({ plan, language }: CellContext, beside: readonly PlanRecord[]): string {
  const ids = beside.filter(({ kind }) => kind === 'organization' || kind === 'body').map(({ id }) => id)
  const names = partiesOf(plan, ids, language)
    .flatMap(({ name, abbreviation }) => (abbreviation ? [{ name, abbreviation }] : []))
    .sort((a, b) => a.abbreviation.localeCompare(b.abbreviation, language))
    .map(({ name, abbreviation }) => `${escape(abbreviation)} – ${worded('span', name)}`)
  if (!names.length) return ''
  const [before = '', after = ''] = wordsFor(language).abbreviations.split('{names}')
  return element('p', { class: 'cswb-quiet' }, escape(before) + names.join('; ') + escape(after))
}

function titleOf({ language }: CellContext, own: PlanRecord, level: number, { tell }: Told): string {
  const title = textIn(own['title'], language)
  if (!title.text) return ''
  tell(own, 'title')
  return worded(`h${Math.max(level, 1)}`, title, 'title')
}

interface SectionOptions {
  readonly columns: readonly ColumnName[]
  readonly told: Told
  readonly level: number
  readonly groups: readonly OutlineGroup[]
}

function section(context: CellContext, group: OutlineGroup, options: SectionOptions): string {
  const { theme, depth, rows } = group
  const words = wordsFor(context.language)
  const tag = `h${Math.min(options.level + depth, 6)}`
  const title = theme && textIn(theme.title, context.language).text
  const name = theme ? themeName(theme.ref, title || words.untitled) : words.withoutTheme
  const head = theme
    ? themeHead(context, theme, tag, options.told)
    : options.groups.length > 1
      ? element(tag, {}, escape(words.withoutTheme))
      : ''
  const table = rows.length ? tableOf(context, rows, fill(words.actionsUnder, 'theme', name), options) : ''
  return element('section', theme ? marked(options.told.rest(theme)) : {}, `\n${head}${table}`)
}

function themeHead(context: CellContext, theme: Theme, tag: string, { tell }: Told): string {
  const { plan, language } = context
  const words = wordsFor(language)
  const title = textIn(theme.title, language)
  const number = numberOf(theme.ref)
  if (theme.ref) tell(theme, 'ref')
  if (title.text) tell(theme, 'title')
  const heading =
    (theme.ref
      ? element('span', { [marks.field]: 'ref' }, escape(theme.ref)) + escape(number.slice(theme.ref.length))
      : '') + (title.text ? worded('span', title, 'title') : escape(words.untitled))
  const [before = '', after = ''] = words.with.split('{names}')
  const parties = named(partiesOf(plan, theme.stakeholders, language))
  const said = (['description', 'comment'] as const).flatMap((field) => {
    const text = textIn(theme[field], language)
    if (!text.text) return []
    tell(theme, field)
    return [`${worded('p', text, field, readLinks(textIn(theme.links, language).text))}\n`]
  })
  return `${element(tag, { id: `cswb-${theme.id}` }, heading)}\n${
    parties && `${element('p', { class: 'cswb-quiet' }, escape(before) + parties + escape(after))}\n`
  }${said.join('')}`
}

function tableOf(
  context: CellContext,
  rows: readonly OutlineRow[],
  caption: string,
  { columns, told }: SectionOptions,
): string {
  const derived = new Set<ColumnName>(['partners', 'updatedOn'])
  const heads = columns.map((name) =>
    element(
      'th',
      { scope: 'col', class: `cswb-${name}`, [marks.field]: derived.has(name) ? undefined : name },
      escape(labelOf(context.plan, name, context.language)),
    ),
  )
  const body = rows.map((row) => {
    const cells = columns.map((name) => {
      const content = cellOf(context, row, name, told.tell)
      return name === 'title' ? element('th', { scope: 'row' }, content) : element('td', {}, content)
    })
    const { action, depth } = row
    const task = depth ? { class: `cswb-task cswb-task-${Math.min(depth, 4)}` } : {}
    return `${element('tr', { id: `cswb-${action.id}`, ...task, ...marked(told.rest(action)) }, cells.join(''))}\n`
  })
  return `<table>
${element('caption', {}, escape(caption))}
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
`
}

/** What rows name or rest on without showing it: parties, status words, names of columns, updates, people's own words. */
function companions(plan: PlanView, groups: readonly OutlineGroup[]): PlanRecord[] {
  const shown = groups.flatMap(({ rows }) => rows.map(({ action }) => action))
  const [own] = plan.all('plan')
  const named = new Set(
    [
      ...(own ? [own.lead, ...(own.partners ?? [])] : []),
      ...groups.flatMap(({ theme }) => [...(theme?.stakeholders ?? []), theme?.body]),
      ...shown.flatMap(({ leads, partners, reportsTo }) => [leads, partners, reportsTo].flatMap((ids) => ids ?? [])),
    ].flatMap((id) => id ?? []),
  )
  const parties = [...plan.records()].filter(
    ({ id, kind }) => (kind === 'organization' || kind === 'body') && named.has(id),
  )
  const updates = groups.flatMap(({ rows }) => rows.flatMap(({ update }) => (update ? [update as PlanRecord] : [])))
  const overrides = shown.flatMap(({ id }) => plan.children(id).filter(({ kind }) => kind === 'override'))
  const terms = [...plan.all('word'), ...plan.all('field')] as unknown as PlanRecord[]
  return [...parties, ...terms, ...updates, ...overrides]
}
