/** Whether every word of a text stands in another one already, whatever their case and punctuation. */
export function saysNoMore(text: string, than: string): boolean {
  const known = new Set(bare(than))
  return bare(text).every((word) => known.has(word))
}

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []
