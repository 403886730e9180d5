import { readCursor, type Cursor } from '@cswb/core/protocol.js'
import { shown } from '../log/check.ts'
import type { Logger } from '../logger.ts'
import type { PlanRow } from '../plans/access.ts'
import { Refusal, type Fault } from '../problem/refusal.ts'
import type { Ask } from './endpoint.ts'

/** What a parameter, or a header, should have been. */
export const badParameter = (pointer: string, code: Exclude<Fault['code'], 'value'>, found: string): Refusal =>
  new Refusal('invalid', { places: [{ pointer, fault: { code, found: shown(found) } }] })

/** A whole number of a parameter. */
export function numberIn(ask: Ask, name: string, otherwise: number, most = otherwise): number {
  const text = ask.req.query(name)
  if (text === undefined) return otherwise
  if (!/^[1-9]\d{0,9}$/.test(text)) throw badParameter(`?${name}`, 'not-a-number', text)
  return Math.min(Number(text), most)
}

/**
 * The cursor in a text, if it is one of this plan as it is.
 * @throws Refusal `epoch-changed` where the log was begun anew, or ends before the cursor
 */
export function cursorIn(text: string, { epoch, head }: PlanRow, logger: Logger): Cursor {
  const cursor = readCursor(text)
  if (!cursor) throw badParameter('?since', 'not-a-cursor', text)
  if (cursor.epoch === epoch && cursor.seq > head)
    logger('warn', 'cursor-ahead', { advice: 'If a backup was restored, run cswb-host new-epoch.' })
  if (cursor.epoch !== epoch || cursor.seq > head) throw new Refusal('epoch-changed', { epoch, head })
  return cursor
}

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/

/** A place in a log, by its number or by the host's clock; nothing where none is named. */
export function momentIn(ask: Ask): number | Date | undefined {
  const text = ask.req.query('at')
  if (text === undefined) return undefined
  if (/^(0|[1-9]\d{0,9})$/.test(text)) return Number(text)
  if (!time.test(text) || Number.isNaN(Date.parse(text))) throw badParameter('?at', 'not-a-moment', text)
  return new Date(text)
}
