import { explainLeaf, type Leaf } from '@cswb/core/rollup.js'
import { html, nothing, type TemplateResult } from 'lit'
import { statusBadge } from '../internal/standing/status-badge.ts'
import { written } from '../internal/standing/explanation.ts'
import { fill } from '../internal/strings.ts'
import { listOf, type Entry } from './list.ts'
import { section, type SummaryView } from './section.ts'

const states = ['late', 'date-passed', 'due'] as const

/** What should have happened by the day spoken of: what words say is late, dates that have passed without word, what is due. */
export function dueView(view: SummaryView): TemplateResult {
  const { standing, words, format, plan, asOf, level } = view
  const leaves = standing.rollUp.leaves(standing.rollUp.plan.id)
  const open = states.map((state) => leaves.filter(({ schedule }) => schedule === state))
  const counts = states.flatMap((state, index) => {
    const n = open[index]?.length ?? 0
    return n ? [format.count(n, words.dueCounts[state])] : []
  })
  const tally = standing.rollUp.plan.tally
  /** Runs as its own words do, inside a sentence: its mark comes before them whatever the page's direction. */
  const badgeOf = (leaf: Leaf) => Object.assign(statusBadge(leaf, view.language), { dir: 'auto' })
  const entry = (leaf: Leaf): Entry => ({
    id: leaf.id,
    inputs: [leaf, plan.get(leaf.id), view.rowsAt],
    write: () => [badgeOf(leaf), ' ', ...written(explainLeaf(leaf, plan, format.spoken), view)],
  })
  const sentence = counts.length
    ? fill(format.count(tally.counts.all.actions, words.ofActions), { list: format.list(counts) })
    : words.nothingDue
  const undated = tally.counts['no-date'].actions - tally.unsure
  return section(
    'due',
    fill(words.due, { date: format.date(asOf.day) }),
    level,
    html`<p>
        ${sentence} ${undated > 0 ? format.count(undated, words.undated) : nothing}
        ${tally.unsure ? format.count(tally.unsure, words.unsure) : nothing}
      </p>
      ${listOf(open.flat().map(entry), view)}`,
  )
}
