import { pglite, postgres } from './cswb.ts'
import type { Contestant } from './contestant.ts'
import { floor } from './floor.ts'
import { pouchdb } from './pouchdb.ts'
import { yjs } from './yjs.ts'

export const contestants: Readonly<Record<string, Contestant>> = {
  cswb: postgres,
  'cswb-pglite': pglite,
  floor,
  yjs,
  pouchdb,
}
/** What has to be installed first. */
export const peers: readonly string[] = ['yjs', 'pouchdb']
/** Whose page a contestant has. */
export const pageOf = (name: string): string => (name === 'cswb-pglite' ? 'cswb' : name)
