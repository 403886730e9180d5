import type { Op } from '@cswb/core/change.js'
import { headers, type PartedChange, type PushRequest } from '@cswb/core/protocol.js'
import { schemas } from '../log/append.ts'
import { badId, isId, shown } from '../log/check.ts'
import type { Limits } from '../options.ts'
import { Refusal, type Place } from '../problem/refusal.ts'
import { badParameter } from './parameters.ts'

/** Numbers above this do not fit the database, and nobody gets there. */
const mostChanges = 2_000_000_000

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isNumber = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 1 && (value as number) <= mostChanges

/**
 * A batch, as far as it has to be read to answer for each change: ids, numbers, parts. What else is wrong with a change
 * rejects that change alone.
 * @throws Refusal `invalid` with each place; `schema-too-new` or `schema-too-old` for all of it, since that is nobody's fault
 */
export function readBatch(body: unknown, limits: Limits): PushRequest {
  const { client, changes } = readChanges(body, limits, ['client', 'changes'])
  return { client: client as string, changes: changes as unknown as PushRequest['changes'] }
}

/** A piece of a log from elsewhere, as far as it has to be read. */
export function readLog(body: unknown, limits: Limits): PartedChange[] {
  return readChanges(body, limits, ['changes']).changes as unknown as PartedChange[]
}

function checkVersion(schema: number): void {
  if (schema > schemas.current) throw new Refusal('schema-too-new', { about: String(schemas.current) })
  if (schema < schemas.min) throw new Refusal('schema-too-old', { about: String(schemas.min) })
}

/**
 * The version of the data schema that a client says it speaks, where it says so, is one that is taken.
 * @throws Refusal `schema-too-new` or `schema-too-old`: nothing is used up, and the client keeps what it has
 */
export function readVersion(header: string | undefined): void {
  if (header === undefined) return
  if (!/^[1-9]\d{0,8}$/.test(header)) throw badParameter(headers.schema, 'not-a-number', header)
  checkVersion(Number(header))
}

function readChanges(body: unknown, limits: Limits, parts: readonly ('client' | 'changes')[]) {
  const { client, changes } = isObject(body) ? body : {}
  const places: Place[] = []
  if (parts.includes('client') && !isId(client)) places.push(badId('/client', client))
  if (!Array.isArray(changes) || !changes.length)
    places.push({
      pointer: '/changes',
      fault: changes === undefined ? { code: 'missing' } : { code: 'unreadable', found: shown(changes) },
    })
  else if (changes.length > limits.batchChanges)
    places.push({ pointer: '/changes', fault: { code: 'too-many', limit: limits.batchChanges } })
  else (changes as unknown[]).forEach((item, at) => places.push(...readItem(item, `/changes/${at}`, limits)))
  if (places.length) throw new Refusal('invalid', { places })
  const items = changes as Record<string, unknown>[]
  for (const { schema } of items) if (typeof schema === 'number') checkVersion(schema)
  return { client, changes: items }
}

function readItem(item: unknown, pointer: string, limits: Limits): Place[] {
  if (!isObject(item)) return [{ pointer, fault: { code: 'unreadable', found: shown(item) } }]
  const { id, clientSeq, parts, ops } = item
  const places: Place[] = []
  if (!isId(id)) places.push(badId(`${pointer}/id`, id))
  if (!isNumber(clientSeq))
    places.push({ pointer: `${pointer}/clientSeq`, fault: { code: 'not-a-number', found: shown(clientSeq) } })
  if ('withdrawn' in item && item['withdrawn'] !== true)
    places.push({ pointer: `${pointer}/withdrawn`, fault: { code: 'unreadable', found: shown(item['withdrawn']) } })
  if (parts === undefined) return places
  if (!isNumber(parts))
    places.push({ pointer: `${pointer}/parts`, fault: { code: 'not-a-number', found: shown(parts) } })
  else if (parts > limits.parts)
    places.push({ pointer: `${pointer}/parts`, fault: { code: 'too-many', limit: limits.parts } })
  if (!Array.isArray(ops) || ops.length) places.push({ pointer: `${pointer}/ops`, fault: { code: 'empty-parts' } })
  return places
}

/** The ops of one part. */
export function readPart(body: unknown): Op[] {
  const { client, ops } = isObject(body) ? body : {}
  const places: Place[] = []
  if (!isId(client)) places.push(badId('/client', client))
  if (!Array.isArray(ops) || !ops.length)
    places.push({
      pointer: '/ops',
      fault: ops === undefined ? { code: 'missing' } : { code: 'unreadable', found: shown(ops) },
    })
  if (places.length) throw new Refusal('invalid', { places })
  return ops as Op[]
}
