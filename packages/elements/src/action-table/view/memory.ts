/** How a reader wants a table. */
export interface View {
  /** Names of the columns to show, in their order; absent where they are as the page gives them. */
  readonly columns?: readonly string[]
  /** How wide columns are, in percent of the table, by name; the title takes what the others leave. */
  readonly widths?: Readonly<Record<string, number>>
  /** Ids of the actions and themes that are folded up; absent where that is as the plan opens. */
  readonly folded?: readonly string[]
}

/** The narrowest and the widest that a column can be made, in percent. */
export const narrowest = 4
export const widest = 60
/** What the title keeps at least, in percent. */
const titleKeeps = 18

const version = 1

/** What was kept under a key, as far as it can be understood; `{}` where nothing was, or where storage is denied. */
export function recall(key: string): View {
  try {
    return readView(JSON.parse(localStorage.getItem(key) ?? 'null'))
  } catch {
    return {}
  }
}

/** Keeps how a reader wants a table; forgets it where that is nothing. False where this browser does not keep it. */
export function keep(key: string, view: View): boolean {
  try {
    if (view.columns || view.widths || view.folded) localStorage.setItem(key, JSON.stringify({ version, ...view }))
    else localStorage.removeItem(key)
    return true
  } catch {
    return false
  }
}

/** Takes what other versions, other programs or people may have written: what does not fit counts as not said. */
export function readView(value: unknown): View {
  if (!isRecord(value) || value['version'] !== version) return {}
  const { columns, widths, folded } = value
  const names = stringsOf(columns)
  const sizes = Object.entries(isRecord(widths) ? widths : {}).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && Number.isFinite(entry[1]),
  )
  return {
    ...(names.length ? { columns: names } : {}),
    ...(Array.isArray(folded) ? { folded: stringsOf(folded) } : {}),
    ...(sizes.length ? { widths: Object.fromEntries(sizes.map(([name, width]) => [name, within(width)])) } : {}),
  }
}

/** Widths for these columns, made narrower together where the title would lose its room. */
export function fitting(widths: Readonly<Record<string, number>>, names: readonly string[]): Map<string, number> {
  const others = names.filter((name) => name !== 'title')
  const total = others.reduce((sum, name) => sum + (widths[name] ?? 15), 0)
  const scale = Math.min(1, (100 - titleKeeps) / total)
  return new Map(others.flatMap((name) => (widths[name] === undefined ? [] : [[name, widths[name] * scale] as const])))
}

/** The widest that a column can be while the title keeps its room. */
export const roomFor = (width: number, title: number): number =>
  Math.max(Math.round(width), Math.min(widest, Math.floor(width + title - titleKeeps)))

export const within = (width: number): number => Math.min(Math.max(Math.round(width * 10) / 10, narrowest), widest)

const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((each) => typeof each === 'string'))] : []

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
