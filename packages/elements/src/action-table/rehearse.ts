import { render } from 'lit'
import { openDocument } from '../internal/open.ts'
import { RecordTable } from '../internal/record-table/record-table.ts'
import { Slices } from '../internal/slices.ts'
import { columnsOf } from './columns.ts'
import { CellContext } from './context.ts'
import { headerView } from './header.ts'
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
    { ...action, id: 'a', ref: '1', timeline: 'By March 31, 2000', status: 'In progress' },
    { ...action, id: 'b', ref: '2', timeline: 'Fall 2000 (Completed)', status: 'Completed' },
  ],
}

/**
 * Draws a small plan that nobody sees, while the page waits for the real one: what browsers make ready only when it is
 * first used, such as dictionaries and the ways of writing dates, is ready then.
 */
export async function rehearse(language: string): Promise<void> {
  const session = await openDocument(plan)
  new Slices().start(parts(), 0)

  function* parts() {
    const code = reader()
    const standing = code?.Standing.of(session, day)
    yield
    const context = new CellContext(session, language, asOfDay(session, undefined, day), standing, new Set())
    const model = actionModel(session, day)
    const columns = columnsOf(context, model)
    yield
    const unseen = document.createElement('div')
    const lines = code && new code.StandingLines(unseen)
    const header = {
      titleLevel: 1,
      asOf: undefined,
      standing: undefined,
      tools: undefined,
      legendOpen: false,
      toggleLegend() {},
    }
    render(headerView(context, model, header), unseen)
    yield
    const table = new RecordTable<ActionRow>()
    table.show({ columns, groups: groupsOf(model.groups, 2, context, lines), label: '' })
    yield
    table.finish()
    standing?.finish()
    lines?.show(context)
    standing?.release()
  }
}
