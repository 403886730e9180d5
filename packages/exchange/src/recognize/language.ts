import type { SourceBlock } from '../draft.ts'

const english = /\b(the|and|of|to|in|for|with|on|will|by)\b/gi
const french = /\b(le|la|les|des|et|du|une|pour|dans|sur|que|avec|aux)\b/gi

/** English or French, by the small words of the beginning, where one clearly prevails. */
export function languageOf(blocks: readonly SourceBlock[]): 'en' | 'fr' | undefined {
  let text = ''
  for (const block of blocks) {
    text +=
      block.type === 'table'
        ? block.rows
            .flat()
            .map((cell) => cell.text)
            .join(' ')
        : block.text
    if (text.length > 20_000) break
    text += ' '
  }
  const [en, fr] = [text.match(english)?.length ?? 0, text.match(french)?.length ?? 0]
  if (en > fr * 2 && en > 2) return 'en'
  return fr > en * 2 && fr > 2 ? 'fr' : undefined
}
