import { tokenize, type Token } from './tokens.ts'

/** Refs that open a line or clause: "6.1/6.2/6.3:" is one run of three. */
export interface RefRun {
  /** Tokens: the first of the run and the first after it and its colon or point. */
  at: number
  next: number
  refs: string[]
  /** A colon stood for a point, "7:2". */
  typo: boolean
}

export interface RefPiece {
  /** From and to in the text, in UTF-16 units; the pieces' ranges follow each other without gap or overlap. */
  range: [from: number, to: number]
  /** [] for words before the first ref. */
  refs: string[]
  /** The words after the refs, trimmed. */
  text: string
}

const small = (t: Token | undefined, gap = 0) =>
  t?.kind === 'number' && t.to - t.from <= 2 && (gap === 1 || t.gap === 0)

/** One ref, 1.2, 1.2.3 or 1.2a, at a token. */
function refAt(
  text: string,
  tokens: Token[],
  at: number,
): { ref: string; next: number; typo: boolean; dotted: boolean } | undefined {
  const first = tokens[at]
  if (!first || !small(first, 1)) return undefined
  let ref = String(first.value)
  let next = at + 1
  let typo = false
  // Four parts at most, so that endless "1.1.1…" costs no more than its length.
  while (
    next < at + 7 &&
    (tokens[next]?.text === '.' || tokens[next]?.text === ':') &&
    tokens[next]?.gap === 0 &&
    small(tokens[next + 1])
  ) {
    const part = tokens[next + 1] as Token
    if (text[part.from] === '0') return undefined
    typo ||= tokens[next]?.text === ':'
    ref += `.${part.value}`
    next += 2
  }
  const letter = tokens[next]
  if (letter?.kind === 'word' && letter.gap === 0 && letter.to - letter.from === 1 && next > at + 1) {
    ref += letter.text
    next++
  }
  return { ref, next, typo, dotted: next > at + 1 }
}

/** The refs of a range "6.1–6.3"; undefined where it is none. */
function between(from: string, to: string): string[] | undefined {
  const [a, b] = [from, to].map((ref) => ref.lastIndexOf('.'))
  const [first, last] = [+from.slice((a ?? 0) + 1), +to.slice((b ?? 0) + 1)]
  if (from.slice(0, a) !== to.slice(0, b) || !(last > first && last - first < 30)) return undefined
  return Array.from({ length: last - first }, (_, i) => `${from.slice(0, (a ?? 0) + 1)}${first + 1 + i}`)
}

/** The run that starts at a token, or the token after what looked like one. */
function runAt(text: string, tokens: Token[], at: number, previous: string | undefined): RefRun | number {
  const first = refAt(text, tokens, at)
  if (!first) return at + 1
  const refs = [first.ref]
  let { next, typo } = first
  for (;;) {
    const sep = tokens[next]
    if (!sep || sep.gap > 1 || !['/', ',', '&', '-', 'and', 'et'].includes(sep.text)) break
    const more = refAt(text, tokens, next + 1)
    if (!more?.dotted || !first.dotted) break
    refs.push(...((sep.text === '-' && between(refs.at(-1) as string, more.ref)) || [more.ref]))
    next = more.next
    typo ||= more.typo
  }
  const start = tokens[at] as Token
  const mark = tokens[next]
  const closed =
    mark !== undefined &&
    mark.gap === 0 &&
    (mark.text === ':' || mark.text === '.' || mark.text === ')') &&
    tokens[next + 1]?.gap !== 0
  const spacedColon = mark?.text === ':' && mark.gap === 1
  if (closed || spacedColon) next++
  const after = tokens[next]
  const opensLine = at === 0 || start.gap >= 2
  // Whole numbers open a line, or follow the number before them: "1. … 2. …".
  if (!first.dotted)
    return closed && (opensLine || previous === String(+first.ref - 1)) ? { at, next, refs, typo } : next
  // 9:30 is a time; 7:2 is a ref only with a colon of its own or beside refs with points.
  if (typo && !closed && !spacedColon) return next
  if (!closed && !spacedColon && after && (after.gap === 0 || after.text === '%')) return next
  const before = tokens[at - 1]?.text
  if (opensLine || (before !== undefined && before !== '' && '.;:)!?•-'.includes(before)))
    return { at, next, refs, typo }
  if ((closed && mark?.text === ':') || spacedColon) return { at, next, refs, typo }
  const upper = after !== undefined && text[after.from] !== text[after.from]?.toLowerCase()
  return upper && previous !== undefined && previous.split('.')[0] === first.ref.split('.')[0] && refs.length === 1
    ? { at, next, refs, typo }
    : next
}

/** The refs that open lines and clauses, in order. */
export function findRefs(text: string, tokens: Token[]): RefRun[] {
  const found: RefRun[] = []
  for (let at = 0; at < tokens.length;) {
    const run = tokens[at]?.kind === 'number' ? runAt(text, tokens, at, found.at(-1)?.refs.at(-1)) : at + 1
    if (typeof run !== 'number') found.push(run)
    at = typeof run === 'number' ? run : run.next
  }
  return found
}

/** Parts a cell that speaks for several actions where its lines or clauses begin with refs ("2.1:", "2.2.", "6.1/6.2/6.3:"). */
export function splitByRefs(text: string): RefPiece[] {
  const tokens = tokenize(text)
  const runs = findRefs(text, tokens)
  const end = (at: number) => tokens[at]?.from ?? text.length
  const pieces: RefPiece[] = runs.map((run, i) => {
    const to = end(runs[i + 1]?.at ?? tokens.length)
    return { range: [i ? end(run.at) : 0, to], refs: run.refs, text: text.slice(end(run.next), to).trim() }
  })
  const first = runs[0] ? end(runs[0].at) : text.length
  const [piece] = pieces
  if (text.slice(0, first).trim() === '' && piece) return pieces
  if (piece) piece.range[0] = first
  return text === '' ? [] : [{ range: [0, first], refs: [], text: text.slice(0, first).trim() }, ...pieces]
}
