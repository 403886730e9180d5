import type { Author } from '@cswb/core/change.js'

/** The import that can still be undone after the page was loaded anew. */
export interface RememberedImport {
  readonly change: string
  readonly name: string
}

const authorKey = 'cswb.author'
const importKey = (plan: string) => `cswb.import.${plan}`

/** The author of this browser, asked for once. */
export const rememberedAuthor = (): Author | undefined => read(authorKey, (value: Author) => value.name)
export const rememberAuthor = (author: Author): void => write(authorKey, author)

export const rememberedImport = (plan: string): RememberedImport | undefined =>
  read(importKey(plan), (value: RememberedImport) => value.change)
export const rememberImport = (plan: string, value: RememberedImport | undefined): void => write(importKey(plan), value)

/** A browser may refuse this storage, or hold what others wrote there: then nothing is remembered. */
function read<T>(key: string, tell: (value: T) => unknown): T | undefined {
  try {
    const value = JSON.parse(localStorage.getItem(key) ?? 'null') as T | null
    return value && typeof tell(value) === 'string' ? value : undefined
  } catch {
    return undefined
  }
}

function write(key: string, value: object | undefined): void {
  try {
    if (value) localStorage.setItem(key, JSON.stringify(value))
    else localStorage.removeItem(key)
  } catch {
    // Asked again next time.
  }
}
