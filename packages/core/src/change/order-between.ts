import { generateKeyBetween } from 'fractional-indexing'

/**
 * An order between two others, by which records beside each other are sorted; nothing stands for the first or the last place.
 * Orders that somebody wrote by hand (`1`, `b`) are no fractional keys: between them any text is taken that sorts there.
 */
export function orderBetween(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, after)
  } catch {
    return between(before ?? '', after)
  }
}

const middle = 'V'

function between(before: string, after: string | null): string {
  if (after === null) return onward(before)
  const longer = before + middle
  if (longer < after || !after.startsWith(before)) return longer
  // What is after begins like what is before: its next letter decides, or the one below it does.
  const next = after.charCodeAt(before.length)
  return before + String.fromCharCode(Math.max(next - 1, 0)) + middle
}

/** The next text after this one, no longer than it must be: adding many keeps them short. */
function onward(text: string): string {
  const last = text.at(-1) ?? ''
  if (!/^[0-9A-Ya-y]$/.test(last)) return `${text}1`
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
  return text.slice(0, -1) + digits[digits.indexOf(last) + 1]
}
