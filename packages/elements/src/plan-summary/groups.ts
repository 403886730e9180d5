import { textIn, type PlanRecord } from '@cswb/core'
import type { GroupRollUp } from '@cswb/core/rollup.js'
import { html, nothing, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { inLanguage, make } from '../internal/dom.ts'
import { anchorOf } from '../internal/record-table/spec.ts'
import { stringsIn } from '../internal/strings.ts'
import { areaStrings } from '../internal/telling/areas.strings.ts'
import { section, type SummaryView } from './section.ts'

interface Named {
  readonly group: GroupRollUp
  readonly name: string
  readonly lang: string | undefined
  readonly ref: string
  readonly depth: number
}

/** So many rows stand open at first. */
const most = 12

/** Where each theme, organization, group or committee and planning area stands. */
export function groupsViews(view: SummaryView): TemplateResult[] {
  const { standing, words, format } = view
  const all = standing.rollUp.groups()
  const of = (kind: GroupRollUp['kind']) => all.filter((group) => group.kind === kind)
  const views: TemplateResult[] = []
  const themes = of('theme').map((group) => named(group, view))
  if (themes.length) views.push(section('themes', words.themes, view.level, table(themes, 'theme', view)))

  for (const [kind, name] of [
    ['organization', 'organizations'],
    ['body', 'bodies'],
  ] as const) {
    const groups = of(kind)
    const counted = groups.filter(({ tally }) => tally.actions)
    if (!counted.length) continue
    const sorted = counted.sort((a, b) => b.tally.actions - a.tally.actions).map((group) => named(group, view))
    const without = groups.length - counted.length
    views.push(
      section(
        name,
        words[name],
        view.level,
        html`<p class="quiet">
            ${words.severalCount} ${without ? format.count(without, words.without) : nothing}
          </p>
          ${table(sorted, kind, view)}`,
      ),
    )
  }

  const areas = of('area')
  const told = areas.some(({ tally }) => tally.actions)
  views.push(
    section(
      'areas',
      words.areas,
      view.level,
      told
        ? html`<p class="quiet">${words.areasFrom}</p>
            ${table(
              areas.map((group) => named(group, view)),
              'area',
              view,
            )}`
        : html`<p class="quiet">${words.noAreas}</p>`,
    ),
  )
  return views
}

function named(group: GroupRollUp, { plan, language, words }: SummaryView): Named {
  const code = group.kind === 'area' ? group.id.slice('area:'.length) : undefined
  if (code !== undefined)
    return { group, name: stringsIn(areaStrings, language)[code] ?? code, lang: undefined, ref: '', depth: 0 }
  const record = plan.get(group.id)
  const { text, lang } = textIn(record?.['title'] ?? record?.['name'], language)
  const ref = typeof record?.['ref'] === 'string' ? record['ref'] : ''
  return { group, name: text || words.untitled, lang, ref, depth: group.kind === 'theme' ? depthOf(record, plan) : 0 }
}

function depthOf(record: PlanRecord | undefined, plan: SummaryView['plan']): number {
  const above = new Set<PlanRecord>()
  for (let at = record; at && !above.has(at); at = plan.get(`${at['parent']}`)) above.add(at)
  return Math.min(above.size - 1, 4)
}

function table(rows: readonly Named[], kind: 'theme' | 'organization' | 'body' | 'area', view: SummaryView) {
  const { words, format } = view
  const shown = rows.length > most + 1 ? most : rows.length
  const head = html`<thead><tr><th scope="col">${words[kind]}</th><th scope="col">${words.stands}</th></tr></thead>`
  const part = (some: readonly Named[]) =>
    html`<table part="table">
      ${head}
      <tbody>${repeat(
        some,
        ({ group }) => group.id,
        (row) => rowView(row, view),
      )}</tbody>
    </table>`
  return html`${part(rows.slice(0, shown))}
    ${
      shown < rows.length
        ? html`<details>
            <summary>${format.count(rows.length - shown, words.showAll)}</summary>
            ${part(rows.slice(shown))}
          </details>`
        : nothing
    }`
}

function rowView({ group, name, lang, ref, depth }: Named, view: SummaryView): TemplateResult {
  const linked = group.kind === 'theme' && view.rowsAt !== undefined
  return html`<tr>
    ${guard([group, name, lang, ref, depth, view.words, view.standing, view.rowsAt], () => {
      const title = html`${ref ? html`<span class="number">${ref}</span> ` : nothing}${inLanguage(make('span', {}, name), lang)}`
      return html`<th scope="row" class="depth-${depth}">
          ${linked ? html`<a href="${view.rowsAt}#${anchorOf(group.id)}">${title}</a>` : title}
        </th>
        <td>${view.line(group, name)}</td>`
    })}
  </tr>`
}
