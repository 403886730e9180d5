const known = new Map<string, boolean>()

/** Whether every word of a text stands in another one already, whatever their case and punctuation. */
export function saysNoMore(text: string, than: string): boolean {
  const pair = `${text}\n${than}`
  let answer = known.get(pair)
  if (answer === undefined) {
    const words = new Set(bare(than))
    answer = bare(text).every((word) => words.has(word))
    // Rows of a plan say the same few things.
    if (known.size >= 500) known.clear()
    known.set(pair, answer)
  }
  return answer
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
