/** Refs that open a line or clause: "6.1/6.2/6.3:" is one run of three. */
export interface RefRun {
  /** From and to in the text, its colon or point included. */
  from: number
  to: number
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

const one = String.raw`\d{1,2}(?:[.:][1-9]\d?){1,3}[a-z]?`
const runs = new RegExp(
  String.raw`(?:${one}(?![\d%])(?:\s{0,2}(?:[/,&–-]|and|et)\s{0,2}${one}(?![\d%]))*|\d{1,2}(?:[a-z](?=\)\s)|(?=[.:)]\s)))`,
  'g',
)

/** All refs of a run, those of a range "6.1–6.3" counted out. */
function refsOf(words: string): string[] {
  const found: string[] = []
  for (const [, joint = '', ref = ''] of words.matchAll(/([–-]?)\s{0,2}(\d[\d.:]*[a-z]?)/g)) {
    const [from, to] = [found.at(-1) ?? '', ref.replaceAll(':', '.')]
    const [a, b] = [from.split('.'), to.split('.')]
    const [first, last] = [+(a.pop() ?? NaN), +(b.pop() ?? NaN)]
    if (joint && a.join() === b.join() && last - first < 30)
      for (let n = first + 1; n < last; n++) found.push([...a, n].join('.'))
    found.push(to)
  }
  return found
}

/** The refs that open lines and clauses, in order. */
export function findRefs(text: string): RefRun[] {
  const found: RefRun[] = []
  for (const { 0: words, index } of text.matchAll(runs)) {
    const before = text.slice(Math.max(0, index - 3), index)
    const [mark = ''] = /^\s?:|^[.)](?=\s|$)/.exec(text.slice(index + words.length, index + words.length + 3)) ?? []
    const to = index + words.length + mark.length
    const after = text.slice(to, to + 2)
    const opensLine = /\n\s*$/.test(before) || (index < 4 && before.trim() === '')
    const refs = refsOf(words)
    const typo = words.includes(':')
    const last = found.at(-1)?.refs.at(-1) ?? ''
    const colon = mark.endsWith(':')
    if (/[\d.:/]$/.test(before) || (!mark && (typo || /^\S|^ ?%/.test(after)))) continue
    const counts = !/[.:]/.test(words)
      ? opensLine || last === String(+words - 1) || (/[a-z]$/.test(words) && /[a-z]$/.test(last))
      : opensLine ||
        colon ||
        /[.;:)!?•–-]\s+$/.test(before) ||
        (refs.length === 1 && /^\s\p{Lu}/u.test(after) && last.split('.')[0] === refs[0]?.split('.')[0])
    if (counts) found.push({ from: index, to, refs, typo })
  }
  return found
}

/** Parts a cell that speaks for several actions where its lines or clauses begin with refs ("2.1:", "2.2.", "6.1/6.2/6.3:"). */
export function splitByRefs(text: string): RefPiece[] {
  const found = findRefs(text)
  const pieces: RefPiece[] = found.map(({ from, to, refs }, i) => {
    const end = found[i + 1]?.from ?? text.length
    return { range: [from, end], refs, text: text.slice(to, end).trim() }
  })
  const [first] = pieces
  const start = first?.range[0] ?? text.length
  const lead = text.slice(0, start)
  if (first && lead.trim() === '') first.range[0] = 0
  else if (lead !== '') pieces.unshift({ range: [0, start], refs: [], text: lead.trim() })
  return pieces
}
