// Why an indicator stands as it does, and its numbers: loaded when somebody asks.
import type { Indicator, Measurement, Target } from '@cswb/core'
import { deadlineInWords, explainResult, periodInWords, valueInWords, type Series } from '@cswb/core/results.js'
import { chartOf } from '../internal/chart/chart.ts'
import { chartStyles } from '../internal/chart/chart.styles.ts'
import { ask } from '../internal/dialog/dialog.ts'
import { dialogStyles } from '../internal/dialog/dialog.styles.ts'
import { make, words } from '../internal/dom.ts'
import { adopt } from '../internal/panel/panel.styles.ts'
import type { PmfContext, PmfRow } from './context.ts'

const dressed = new WeakSet<ShadowRoot>()

/** Opens a dialog with the sentence, a chart against baseline and target, and a table that says the same as the chart. */
export async function showDetails(from: HTMLElement, row: PmfRow, context: PmfContext): Promise<void> {
  const { indicator, outcome } = row
  if (!indicator || !outcome) return
  const root = from.getRootNode() as ShadowRoot
  // Pressed twice while this was fetched.
  if (root.querySelector('dialog')) return
  if (!dressed.has(root)) {
    dressed.add(root)
    adopt(root, dialogStyles)
    adopt(root, chartStyles)
  }
  const { words: strings, format } = context
  const spoken = format.spoken
  const content: Node[] = [make('p', {}, explainResult(outcome, context.plan, spoken))]
  const chart = chartOf(outcome, {
    label: strings.chart,
    write: (value) => valueInWords(value, indicator, spoken, 1),
    words: strings,
  })
  if (chart) content.push(chart)
  content.push(make('div', { role: 'region', tabindex: '0', 'aria-label': strings.numbers }, numbersOf(row, context)))
  const targets = targetsOf(indicator, context)
  if (targets) content.push(targets)
  await ask(root.querySelector<HTMLElement>('.frame') ?? from, {
    title: context.name(indicator).text,
    content,
    confirm: strings.close,
    cancel: '',
  })
}

/** Every value, newest last: the whole first, then each group. What is not shown is said to be suppressed. */
function numbersOf({ indicator, outcome }: PmfRow, context: PmfContext): HTMLElement {
  const { words: strings, format, plan } = context
  const spoken = format.spoken
  if (!indicator || !outcome) return make('span')
  const lines: { group: unknown; until: string; cells: string[]; hidden: boolean }[] = []
  const add = (group: unknown, { points, gaps }: Series) => {
    for (const point of points) {
      const value = valueInWords(point.value, indicator, spoken)
      lines.push({
        group,
        until: point.until,
        hidden: false,
        cells: [
          periodInWords(point, spoken),
          point.provisional ? `${value} (${strings.provisional})` : value,
          point.numerator === undefined ? '' : format.number(point.numerator),
          point.denominator === undefined ? '' : format.number(point.denominator),
        ],
      })
    }
    for (const gap of gaps) {
      const record = plan.get(gap.measurement) as Measurement | undefined
      const known = context.edits && record?.value !== undefined
      const value = known ? valueInWords(record.value ?? 0, indicator, spoken) : ''
      lines.push({
        group,
        until: gap.until,
        hidden: true,
        cells: [
          periodInWords(gap, spoken),
          known ? strings.hiddenValue.replace('{value}', value) : strings.notShown,
          '',
          '',
        ],
      })
    }
  }
  add(undefined, outcome.total)
  for (const series of outcome.groups) add(series.group, series)
  if (!lines.length) return make('span')
  const grouped = outcome.groups.length > 0
  const parts = lines.some(({ cells }) => cells[2])
  const heads = [strings.period, strings.value, ...(parts ? [strings.numerator, strings.denominator] : [])]
  const body = make('tbody')
  const key = (group: unknown) => (group === undefined ? '' : context.text(group).text)
  const inOrder = lines.map((line, index) => ({ line, index }))
  inOrder.sort(({ line: a, index: x }, { line: b, index: y }) =>
    key(a.group) === key(b.group) ? (a.until < b.until ? -1 : a.until > b.until ? 1 : x - y) : 0,
  )
  for (const { line } of inOrder) {
    const [when = '', ...numbers] = line.cells
    const cells = numbers.slice(0, parts ? 3 : 1).map((each) => make('td', {}, each))
    const name = grouped
      ? [make('td', {}, line.group === undefined ? strings.whole : words('said', context.text(line.group)))]
      : []
    body.append(
      make('tr', line.hidden ? { class: 'hidden-value' } : {}, make('th', { scope: 'row' }, when), ...name, ...cells),
    )
  }
  const row = make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))
  if (grouped) row.children[0]?.after(make('th', { scope: 'col' }, strings.group))
  return make('table', { class: 'numbers' }, make('thead', {}, row), body)
}

/** Every target, those that were replaced with the reason given. */
function targetsOf(indicator: Indicator, context: PmfContext): HTMLElement | undefined {
  const { words: strings, format, plan } = context
  const all = plan.children(indicator.id).filter(({ kind }) => kind === 'target') as unknown as Target[]
  if (all.length < 2) return undefined
  const successor = new Map(all.flatMap((target) => (target.replaces ? [[target.replaces, target] as const] : [])))
  const items = all
    .toSorted((a, b) => ((a.by ?? '') < (b.by ?? '') ? -1 : 1))
    .map((target) => {
      const value = target.value === undefined ? '' : valueInWords(target.value, indicator, format.spoken)
      const by = target.by ? deadlineInWords(target.by, format.spoken) : ''
      const item = make('li', {}, [value || context.text(target.text).text, by].filter(Boolean).join(' '))
      const next = successor.get(target.id)
      if (next) {
        const set = next.setOn ? `, ${format.date(next.setOn)}` : ''
        const reason = context.text(next.reason)
        item.append(make('span', { class: 'read' }, ` ${strings.replaced}${set}${reason.text ? ': ' : ''}`))
        if (reason.text) item.append(words('read', reason))
      }
      return item
    })
  return make('div', {}, make('h3', {}, strings.columns['target'] ?? strings.target), make('ul', {}, ...items))
}
