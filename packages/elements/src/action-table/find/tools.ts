import { html, nothing, type TemplateResult } from 'lit'
import { live } from 'lit/directives/live.js'
import { fill, stringsIn } from '../../internal/strings.ts'
import type { CellContext } from '../context.ts'
import { statusStrings } from '../status.strings.ts'
import type { Choice } from './choices.ts'
import { findStrings, type FindStrings } from './find.strings.ts'
import { filtersOf, groupings, type FilterName, type Finding, type ListName } from './finding.ts'
import type { Found } from './match.ts'
import { columnOf, isDescending } from './order.ts'
import { scheduleName } from './values.ts'

export interface ToolsState {
  readonly context: CellContext
  readonly finding: Finding
  readonly found: Found
  readonly columns: readonly { readonly name: string; readonly label: string }[]
  readonly choices: Readonly<Record<ListName, readonly Choice[]>>
  /** Groupings that part the rows of this plan. */
  readonly groupings: readonly string[]
  readonly open: boolean
  /** Whether each status can be asked for at once. */
  readonly quick: boolean
  /** What was last told to those who listen. */
  readonly told: string
  toggle(): void
  type(text: string): void
  /** What is to be looked for from now on, and where the focus goes if its place is gone. */
  ask(change: Readonly<Record<string, unknown>>, focus?: 'search' | 'filters'): void
  drop(name: FilterName): void
  clear(): void
}

/** What a reader finds with: search, filters, groups; what is set, and how much was found. */
export function toolsView(state: ToolsState): TemplateResult {
  const words = stringsIn(findStrings, state.context.language)
  const { finding, found, context, open } = state
  const set = filtersOf(finding)
  const inPanel = set.filter((name) => name !== 'text').length
  const label = inPanel ? fill(words.filtersSet, { n: context.format.number(inPanel) }) : words.filters
  return html`<div role="search" aria-label=${words.find}>
      <div class="bar">
        <input
          type="search"
          part="search"
          aria-label=${words.find}
          placeholder=${words.find}
          autocomplete="off"
          .value=${live(finding.text ?? '')}
          @input=${({ target }: Event) => state.type((target as HTMLInputElement).value)}
        />
        <button type="button" class="toggle" part="filters-toggle" aria-expanded=${open} aria-controls="filters" @click=${() => state.toggle()}>
          ${label}
        </button>
        ${groupPick(state, words)} ${sortPick(state, words)} ${state.quick ? statusPick(state, words) : nothing}
        ${set.length ? html`<p class="count" part="found">${countOf(state, words)}</p>` : nothing}
      </div>
      <div id="filters" class="filters" part="filters" ?hidden=${!open}>${open ? panel(state, words) : nothing}</div>
    </div>
    ${set.length ? chips(state, set, words) : nothing} ${found.matches.size ? nothing : nothingFound(state, set, words)}
    <p class="stated">${statedOf(state, words)}</p>
    <p class="unseen" role="status">${state.told}</p>`
}

/** "12 of 43 actions, 3 of 9 tasks". */
export function countOf({ found, context: { format } }: ToolsState, words: FindStrings): string {
  const count = (n: number, all: number, forms: FindStrings['actions']) =>
    all ? [fill(format.count(all, forms), { found: format.number(n) })] : []
  const all = [
    ...count(found.actions, found.allActions, words.actions),
    ...count(found.tasks, found.allTasks, words.tasks),
  ]
  return format.list(all, 'unit')
}

/** What is told to those who do not see the table change. */
export function tellingOf(state: ToolsState): string {
  const words = stringsIn(findStrings, state.context.language)
  const order = orderOf(state, words)
  const { group = 'theme' } = state.finding
  return [
    `${countOf(state, words)}.`,
    order ? fill(words.sortedBy, { order }) : '',
    group === 'theme' ? '' : fill(words.groupedBy, { group: words.groupings[group].toLocaleLowerCase() }),
  ]
    .filter(Boolean)
    .join(' ')
}

/** On paper: how much of the plan is there, by which filters and in which order. */
function statedOf(state: ToolsState, words: FindStrings): string {
  const set = filtersOf(state.finding)
  const telling = tellingOf(state)
  if (!set.length)
    return telling === `${countOf(state, words)}.` ? '' : telling.replace(`${countOf(state, words)}. `, '')
  const filters = set.map((name) => filterText(name, state, words)).join('; ')
  return `${fill(words.shown, { count: countOf(state, words) })} ${filters}. ${telling.replace(`${countOf(state, words)}.`, '').trim()}`.trim()
}

function orderOf({ finding: { sort }, columns }: ToolsState, words: FindStrings): string {
  const column = sort && columns.find(({ name }) => name === columnOf(sort))?.label
  return column ? fill(isDescending(sort) ? words.descending : words.ascending, { column }) : ''
}

function groupPick({ finding: { group = 'theme' }, groupings: useful, ask }: ToolsState, words: FindStrings) {
  const offered = groupings.filter((each) => useful.includes(each) || each === group)
  if (offered.length < 2) return nothing
  return html`<label class="pick">
    <span>${words.groupBy}</span>
    <select part="group-by" @change=${({ target }: Event) => ask({ group: (target as HTMLSelectElement).value })}>
      ${offered.map((each) => html`<option value=${each} .selected=${live(each === group)}>${words.groupings[each]}</option>`)}
    </select>
  </label>`
}

/** Each status by one press, and everything again by another. */
function statusPick({ choices, finding: { statuses = [] }, found, ask, context }: ToolsState, words: FindStrings) {
  return html`<div class="quick" part="statuses" role="group" aria-label=${words.quick}>
    ${choices.statuses.map(({ value, name }) => {
      const pressed = statuses.includes(value)
      const count = context.format.number(found.counts.statuses.get(value) ?? 0)
      const next = pressed ? statuses.filter((each) => each !== value) : [value]
      return html`<button type="button" part="status-pick" aria-pressed=${pressed} @click=${() => ask({ statuses: next })}>
        ${name} <span class="n">${count}</span>
      </button>`
    })}
  </div>`
}

/** Where rows are cards there are no heads to sort by. */
function sortPick({ finding: { sort = '' }, columns, ask }: ToolsState, words: FindStrings) {
  const orders = columns.flatMap(({ name, label }) => [
    [name, fill(words.ascending, { column: label })] as const,
    [`-${name}`, fill(words.descending, { column: label })] as const,
  ])
  return html`<label class="pick sort">
    <span>${words.sortBy}</span>
    <select part="sort-by" @change=${({ target }: Event) => ask({ sort: (target as HTMLSelectElement).value })}>
      ${[['', words.planOrder] as const, ...orders].map(
        ([value, label]) => html`<option value=${value} .selected=${live(value === sort)}>${label}</option>`,
      )}
    </select>
  </label>`
}

function panel(state: ToolsState, words: FindStrings) {
  const { finding, ask } = state
  const date = (name: 'from' | 'to') =>
    html`<label>
      <span>${words[name]}</span>
      <input
        type="date"
        .value=${live(finding[name] ?? '')}
        @change=${({ target }: Event) => ask({ [name]: (target as HTMLInputElement).value })}
      />
    </label>`
  return html`${(['statuses', 'schedules', 'organizations', 'themes', 'areas'] as const).map((name) =>
    state.choices[name].length ? list(name, state, words) : nothing,
  )}
    <fieldset>
      <legend>${words.names.dates}</legend>
      <div class="dates">${date('from')}${date('to')}</div>
      <p class="quiet">${words.withoutDates}</p>
    </fieldset>`
}

function list(name: ListName, { choices, finding, found, ask, context }: ToolsState, words: FindStrings) {
  const chosen = finding[name] ?? []
  return html`<fieldset>
    <legend>${words.names[name]}</legend>
    <div class="choices">
      ${choices[name].map(({ value, name: label, lang, depth = 0 }) => {
        const count = found.counts[name].get(value) ?? 0
        return html`<label class=${depth ? 'choice deeper' : 'choice'}>
          <input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            @change=${({ target }: Event) =>
              ask({
                [name]: (target as HTMLInputElement).checked
                  ? [...chosen, value]
                  : chosen.filter((each) => each !== value),
              })}
          />
          <span lang=${lang ?? nothing} dir="auto">${label}</span> <span class="quiet">${context.format.number(count)}</span>
        </label>`
      })}
    </div>
  </fieldset>`
}

/** One filter in words: "Status: Late, Due". */
function filterText(
  name: FilterName,
  { finding, choices, context: { format, language } }: ToolsState,
  words: FindStrings,
): string {
  const { from, to, text = '' } = finding
  const statuses = stringsIn(statusStrings, language)
  const days = { from: from ? format.date(from, 'short') : '', to: to ? format.date(to, 'short') : '' }
  const dates = fill(from ? (to ? words.fromTo : words.fromOnly) : words.toOnly, days)
  const value =
    name === 'text'
      ? text.trim()
      : name === 'dates'
        ? dates
        : format.list(
            (finding[name] ?? []).map(
              (each) =>
                choices[name].find((choice) => choice.value === each)?.name ?? scheduleName(each, statuses, words),
            ),
            'unit',
          )
  return fill(words.is, { name: words.names[name], value })
}

function chips(state: ToolsState, set: readonly FilterName[], words: FindStrings) {
  return html`<ul class="chips">
    ${set.map(
      (name) =>
        html`<li>
          <button type="button" class="chip" part="filter" @click=${() => state.drop(name)}>
            <span class="unseen">${words.drop}</span>${filterText(name, state, words)}<span aria-hidden="true"> ×</span>
          </button>
        </li>`,
    )}
    ${
      set.length > 1
        ? html`<li><button type="button" class="clear" part="clear" @click=${() => state.clear()}>${words.clear}</button></li>`
        : nothing
    }
  </ul>`
}

/** What keeps everything out, and the buttons that let something in again. */
function nothingFound(state: ToolsState, set: readonly FilterName[], words: FindStrings) {
  const { found, context } = state
  const useful = set
    .map((name) => ({ name, rows: found.withoutIt.get(name) ?? 0 }))
    .filter(({ rows }) => rows > 0)
    .sort((a, b) => b.rows - a.rows)
  return html`<div class="nothing" part="nothing-found">
    <p>${set.length > 1 ? words.nothing : words.nothingAlone}</p>
    ${useful.map(
      ({ name, rows }) =>
        html`<button type="button" part="drop" @click=${() => state.drop(name)}>
          ${fill(context.format.count(rows, words.withoutIt), { filter: filterText(name, state, words) })}
        </button>`,
    )}
    ${
      useful.length
        ? nothing
        : html`<button type="button" part="clear" @click=${() => state.clear()}>${words.clear}</button>`
    }
  </div>`
}
