import { render } from 'lit'
import { openDocument } from '../internal/open.ts'
import { RecordTable } from '../internal/record-table/record-table.ts'
import { make } from '../internal/dom.ts'
import { afterPaint, Slices } from '../internal/slices.ts'
import { columnsOf } from './columns.ts'
import { CellContext } from './context.ts'
import { headerView } from './header.ts'
import { giveRoom } from './room.ts'
import { groupsOf } from './heads.ts'
import { actionModel, asOfDay, type ActionRow } from './model.ts'
import { reader } from './reader.ts'

const day = '2000-06-30'
const action = { kind: 'action', theme: 't', title: 'A', leads: ['o'], partners: ['o'], comment: 'C', updatedOn: day }
const plan = {
  format: 'cswb-plan/1',
  plan: 'p',
  records: [
    { id: 'p', kind: 'plan', title: 'P', documentDate: day },
    { id: 'o', kind: 'organization', name: 'O P', abbreviations: ['OP'] },
    { id: 't', kind: 'theme', ref: '1', title: 'T' },
    ...[
      ['By March 31, 2000', 'In progress'],
      ['Fall 2000 (Completed)', 'Completed'],
      ['Ongoing; Q1 and Q2, 2000', 'Not started'],
      ['2000-2001', 'On hold'],
      ['June 2000 – first meetings', 'TBD'],
    ].map(([timeline, status], at) => ({ ...action, id: `a${at}`, ref: `1.${at}`, timeline, status })),
  ],
}

/** What this browser has kept is at hand after the first look. */
function kept() {
  try {
    return localStorage.length
  } catch {
    return 0
  }
}

/**
 * Draws a small plan that nobody sees, while the page waits for the real one: what browsers make ready only when it is
 * first used, such as dictionaries and the ways of writing dates, is ready then.
 */
export async function rehearse(language: string, root: HTMLElement | DocumentFragment): Promise<void> {
  const session = await openDocument(plan)
  const slices = new Slices()
  const place = make('div', { class: 'rehearsal', 'aria-hidden': 'true', inert: '' })
  // A root of its own: nobody who looks for rows or headings finds these.
  const unseen = place.attachShadow({ mode: 'open' })
  slices.start(parts(), 0)
  await slices.done()
  afterPaint(() => place.remove())

  function* parts() {
    const code = reader()
    const standing = code?.Standing.of(session, day)
    yield
    void kept()
    const context = new CellContext(session, language, asOfDay(session, undefined, day), standing, new Set())
    const model = actionModel(session, day)
    const columns = columnsOf(context, model)
    yield
    if (root instanceof ShadowRoot) unseen.adoptedStyleSheets = [...root.adoptedStyleSheets]
    const lines = code && new code.StandingLines(unseen)
    const header = {
      titleLevel: 1,
      asOf: undefined,
      standing: undefined,
      tools: undefined,
      legendOpen: false,
      whole: false,
      toggleLegend() {},
    }
    render(headerView(context, model, header), unseen)
    yield
    const table = new RecordTable<ActionRow>()
    giveRoom(table.element, columns, context)
    unseen.append(table.element)
    root.append(place)
    table.show({ columns, groups: groupsOf(model.groups, 2, context, lines), label: '' })
    yield
    table.finish()
    standing?.finish()
    lines?.show(context)
    standing?.release()
  }
}
