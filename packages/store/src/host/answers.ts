// What a host answers, checked once where it comes in: the same as the protocol's schemas, for the parts that are used.
import { checkChanges } from '@cswb/core/change.js'
import type { ChangesPage, HostEvent, HostSnapshot, PlanInfo, PushResponse, PushResult } from '@cswb/core/protocol.js'
import { readCursor } from '@cswb/core/protocol.js'

/** Why a host did not do something. */
export interface Problem {
  readonly type: string
  readonly code: string
  readonly title?: string
  readonly detail?: string
}

type Parts = Record<string, unknown>
const isParts = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)
const filled = (value: unknown): value is string => typeof value === 'string' && value !== ''
const count = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

export const isProblem = (value: unknown): value is Problem =>
  isParts(value) && filled(value['code']) && filled(value['type'])

const isAuthor = (value: unknown) => isParts(value) && typeof value['name'] === 'string'

const isResult = (value: unknown): value is PushResult => {
  if (!isParts(value) || !filled(value['id'])) return false
  if (value['status'] === 'rejected') return isProblem(value['problem'])
  if (value['status'] !== 'applied' && value['status'] !== 'duplicate') return false
  return count(value['seq']) && filled(value['receivedAt']) && isAuthor(value['by'])
}

export const isPushResponse = (value: unknown): value is PushResponse =>
  isParts(value) && filled(value['epoch']) && Array.isArray(value['results']) && value['results'].every(isResult)

const areSequenced = (changes: unknown): boolean =>
  Array.isArray(changes) &&
  !checkChanges(changes).length &&
  changes.every((each: Parts) => count(each['seq']) && filled(each['receivedAt']))

export const isPage = (value: unknown): value is ChangesPage =>
  isParts(value) &&
  filled(value['epoch']) &&
  filled(value['next']) &&
  readCursor(value['next'])?.epoch === value['epoch'] &&
  typeof value['more'] === 'boolean' &&
  areSequenced(value['changes'])

export const isPlanInfo = (value: unknown): value is PlanInfo =>
  isParts(value) &&
  ['id', 'slug', 'epoch', 'role'].every((name) => filled(value[name])) &&
  count(value['head']) &&
  (typeof value['title'] === 'string' || isParts(value['title']))

export const isSnapshot = (value: unknown): value is HostSnapshot =>
  isParts(value) &&
  filled(value['epoch']) &&
  count(value['seq']) &&
  Array.isArray(value['records']) &&
  value['records'].every((each: unknown) => isParts(each) && filled(each['id']) && isParts(each['registers']))

export const isAnything = (value: unknown): value is unknown => value !== undefined

/** An event of the stream; nothing for one that is not understood. */
export function eventOf(event: string | undefined, text: string): HostEvent | undefined {
  const data = parsed(text)
  if (!isParts(data)) return undefined
  if (event === 'access')
    return data['role'] === null || filled(data['role']) ? ({ event, data } as HostEvent) : undefined
  if (!filled(data['epoch'])) return undefined
  if (event === 'change') return areSequenced([data['change']]) ? ({ event, data } as unknown as HostEvent) : undefined
  if (event === 'head' || event === 'reset')
    return count(data['head']) ? ({ event, data } as unknown as HostEvent) : undefined
  return undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What the host allows: `defaultLimits`, where it does not say otherwise. */
export const limitsIn = (value: unknown): Readonly<Record<string, number>> => {
  const limits = isParts(value) && isParts(value['limits']) ? value['limits'] : {}
  return Object.fromEntries(
    Object.entries(limits).filter((each): each is [string, number] => count(each[1]) && each[1] > 0),
  )
}
