// The same lines by question, by source and by date.
import type { DataSource, PlanReader, TextIn } from '@cswb/core'
import type { Matrix, MatrixRow } from '@cswb/core/evaluation.js'
import { make, words } from '../internal/dom.ts'
import { anchorOf, type Group } from '../internal/record-table/spec.ts'
import { sourceNote } from './cells.ts'
import type { MatrixContext, MatrixViewRow } from './context.ts'
import { whenOf } from './when.ts'

type Arranged = readonly Group<MatrixViewRow>[]

export function arranged(matrix: Matrix, context: MatrixContext, level: number): Arranged {
  const { view } = context
  if (view === 'source') return bySource(matrix, context, level)
  return view === 'date' ? byDate(matrix, context, level) : byQuestion(matrix, context)
}

/** Every record that a row's cells are made from. */
function inputsOf(of: MatrixRow, plan: PlanReader, rest: readonly unknown[]): readonly unknown[] {
  const { question, line, indicator, responsibility, sources } = of
  const named = [...(responsibility?.ids ?? []), ...(sources?.ids ?? [])].map((id) => plan.get(id))
  return [question, line, indicator, ...named, ...rest]
}

function byQuestion(matrix: Matrix, { plan, findings }: MatrixContext): Arranged {
  const rows = matrix.questions.flatMap((asked): MatrixViewRow[] => {
    const evidence = [...asked.sources, ...asked.indicators, asked.rows.length, asked.inParts, findings]
    return asked.rows.map((of, index) => ({
      id: of.id,
      depth: asked.depth,
      of,
      asked,
      first: index === 0,
      inputs: inputsOf(of, plan, [index, asked.depth, ...(index ? [findings] : evidence)]),
    }))
  })
  const loose = matrix.loose.map((of, index) => ({
    id: of.id,
    depth: 0,
    of,
    asked: undefined,
    first: index === 0,
    inputs: inputsOf(of, plan, [index, findings]),
  }))
  // One table, which the heading of the page names.
  return [{ id: 'matrix', rows: [...rows, ...loose], inputs: [], head: () => {} }]
}

/** Every line once, with its question's evidence. Questions without lines come with them. */
const linesOf = (matrix: Matrix) => [
  ...matrix.questions.flatMap((asked) => (asked.inParts ? [] : asked.rows.map((of) => ({ of, asked })))),
  ...matrix.loose.map((of) => ({ of, asked: undefined })),
]

type Line = ReturnType<typeof linesOf>[number]

/** Rows in their order, each question named where it begins. */
const rowsOf = (lines: readonly Line[], group: string, plan: PlanReader): MatrixViewRow[] =>
  lines.map(({ of, asked }, index) => {
    const first = lines[index - 1]?.of.question !== of.question || !of.question
    return { id: `${of.id}~${group}`, depth: 0, of, asked, first, inputs: inputsOf(of, plan, [first]) }
  })

const heading = (level: number, id: string, text: TextIn) =>
  make(`h${Math.min(level, 6)}` as 'h2', { class: 'heading', part: 'heading', id: anchorOf(id) }, words('name', text))

function bySource(matrix: Matrix, context: MatrixContext, level: number): Arranged {
  const { plan, words: strings } = context
  const lines = linesOf(matrix)
  const groups: Group<MatrixViewRow>[] = plan.all('source').map((source) => {
    const own = lines.filter(({ of }) => of.sources?.ids.includes(source.id))
    const questions = new Set(own.flatMap(({ of }) => of.question ?? [])).size
    return {
      id: source.id,
      rows: rowsOf(own, source.id, plan),
      inputs: [source, questions, level, context.words, ...(source.owners ?? []).map((id) => plan.get(id))],
      head: (into) =>
        into.append(
          heading(level, source.id, context.name(source)),
          sourceNote(source as DataSource, questions, context),
        ),
    }
  })
  const worded = new Map<string, Line[]>()
  const without: Line[] = []
  for (const line of lines) {
    const { sources } = line.of
    const text = context.text(sources?.text).text.trim()
    const known = sources?.ids.some((id) => plan.get(id)?.kind === 'source')
    if (text) worded.set(text, [...(worded.get(text) ?? []), line])
    else if (!known) without.push(line)
  }
  for (const [text, own] of worded)
    groups.push(part(`written-${groups.length}`, own, { text: strings.asWritten.replace('{text}', () => text) }))
  if (without.length) groups.push(part('without-source', without, { text: strings.withoutSources }))
  return groups.filter(({ rows }) => rows.length).concat(groups.filter(({ rows }) => !rows.length))

  function part(id: string, own: readonly Line[], text: TextIn): Group<MatrixViewRow> {
    return plainGroup(id, rowsOf(own, id, plan), text, level)
  }
}

const plainGroup = (id: string, rows: readonly MatrixViewRow[], text: TextIn, level: number): Group<MatrixViewRow> => ({
  id,
  rows,
  inputs: [text.text, text.lang, level],
  head: (into) => into.append(heading(level, id, text)),
})

/** By year, the earliest first; then what comes again and again, and what nobody has dated. */
function byDate(matrix: Matrix, context: MatrixContext, level: number): Arranged {
  const { plan, words: strings } = context
  const years = new Map<string, { day: string; line: Line }[]>()
  const again: Line[] = []
  const undated: Line[] = []
  for (const line of linesOf(matrix)) {
    const when = whenOf(context.text(line.of.timeline?.text).text, context)
    if (when === undefined) undated.push(line)
    else if (when === 'again') again.push(line)
    else {
      const year = when.day.slice(0, 4)
      years.set(year, [...(years.get(year) ?? []), { day: when.day, line }])
    }
  }
  const inOrder = [...years].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    ...inOrder.map(([year, dated]): readonly [string, TextIn, Line[]] => [
      `year-${year}`,
      { text: year },
      dated.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ line }) => line),
    ]),
    ['again', { text: strings.again }, again] as const,
    ['undated', { text: strings.undated }, undated] as const,
  ].flatMap(([id, text, own]) => (own.length ? [plainGroup(id, rowsOf(own, id, plan), text, level)] : []))
}
