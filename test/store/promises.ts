// What every store promises, whatever is below it. Memory and IndexedDB are held to the same words.
import { drafts } from './promises/drafts.ts'
import { editing } from './promises/editing.ts'
import { files } from './promises/files.ts'
import type { Given } from './promises/given.ts'
import { refusals } from './promises/refusals.ts'
import { tabs } from './promises/tabs.ts'

export function promises(given: Given): void {
  for (const part of [editing, drafts, tabs, files, refusals]) part(given)
}
