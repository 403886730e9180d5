import { make } from './dom.ts'

/** Gives the person a file, made here, among their downloads. */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  make('a', { href: address, download: name }).click()
  // The download has read the address by then; browsers do not say when.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** Words as a file's name, without its ending. */
export const fileName = (words: string): string =>
  words
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'plan'
