/** A text without what a reader need not type right: case, accents, ligatures, curled apostrophes, kinds of spaces. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[\n\x20-\x7e]*$/.test(lower)) return lower.replace(/ {2,}/g, ' ')
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/\s+/g, ' ')
}

/** What has to stand in a text: words, or several together that were put in quotation marks. */
export function termsOf(text: string): string[] {
  const found = text.matchAll(/["“«]\s*([^"”»]+?)\s*["”»]|(\S+)/g)
  return [...found].map(([, phrase, word]) => fold(phrase ?? word ?? '').trim()).filter(Boolean)
}
