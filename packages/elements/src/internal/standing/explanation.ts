import { explainLeaf, explainVerdict, type Explanation, type GroupRollUp, type Leaf } from '@cswb/core/rollup.js'
import { make } from '../dom.ts'
import { anchorOf } from '../record-table/spec.ts'
import { policyView } from './policy-view.ts'
import type { StandingView } from './view.ts'

/** So many actions are told of by themselves; of more, how many there are. */
const most = 6

/** Why a group reads as it does: the sentence, the actions that decide it, and the policy. */
export function explanationOf(group: GroupRollUp, view: StandingView): HTMLElement {
  const { standing, strings, format, plan } = view
  const card = make('div', { class: 'explanation', part: 'explanation' })
  if (format.language.split('-')[0] !== format.spoken) card.lang = format.spoken
  card.append(paragraph(explainVerdict(group, plan, format.spoken), view))
  const decided = group.verdict !== 'none' && group.verdict !== 'on-track' && group.verdict !== 'completed'
  const ids = decided ? group.because.sufficient : openOf(standing.rollUp.leaves(group.id))
  const leaves = ids.slice(0, ids.length === most + 1 ? most + 1 : most).flatMap((id) => standing.leaf(id) ?? [])
  if (leaves.length) {
    const list = make(
      'ul',
      {},
      ...leaves.map((leaf) => make('li', {}, ...written(explainLeaf(leaf, plan, format.spoken), view))),
    )
    if (ids.length > leaves.length)
      list.append(make('li', {}, format.count(ids.length - leaves.length, strings.others)))
    card.append(make('p', {}, decided ? strings.deciding : strings.open), list)
  }
  card.append(policyView(standing.rollUp, strings, format))
  return card
}

const openOf = (leaves: readonly Leaf[]) =>
  leaves.filter(({ schedule }) => ['late', 'date-passed', 'due', 'no-date'].includes(schedule)).map(({ id }) => id)

const paragraph = (explanation: Explanation, view: StandingView) => make('p', {}, ...written(explanation, view))

/** The words of an explanation, with links to the rows they name where there are such rows. */
export const written = ({ parts }: Explanation, { rowsAt }: StandingView): (Node | string)[] =>
  parts.map((part) => {
    if (typeof part === 'string') return part
    return rowsAt === undefined ? part.text : make('a', { href: `${rowsAt}#${anchorOf(part.record)}` }, part.text)
  })
