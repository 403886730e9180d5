import { checkChanges, checkOps, type Change, type Op } from '@cswb/core/change.js'
import { defaultLimits } from '@cswb/core/protocol.js'
import type { Fault, Place } from '../problem/refusal.ts'

// oxlint-disable-next-line no-control-regex -- what PostgreSQL cannot hold, or people cannot see
const control = /[\u0000-\u001f\u007f]/
const { idLength } = defaultLimits

/** Whether a value can be an id here. */
export const isId = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= idLength && !control.test(value) && value.isWellFormed()

/** A value in words: shortened. */
export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'undefined'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export const badId = (pointer: string, value: unknown): Place => ({
  pointer,
  fault: value === undefined ? { code: 'missing' } : { code: 'bad-id', found: shown(value), limit: idLength },
})

/** Everything wrong with one change of a batch, each with its place below `pointer`; by the rules a document is read by. */
export function checkChange(value: unknown, plan: string, client: string | undefined, pointer: string): Place[] {
  const problems = checkChanges([value])
  if (problems.length) {
    return problems.map((problem) => ({
      pointer:
        pointer +
        problem.path
          .replace(/^changes\[0\]/, '')
          .replace(/\[(\d+)\]/g, '/$1')
          .replaceAll('.', '/'),
      fault: { code: 'unreadable', ...(problem.found === undefined ? {} : { found: problem.found }) },
    }))
  }
  const change = value as Change
  const places: Place[] = []
  const say = (part: string, fault: Fault) => places.push({ pointer: pointer + part, fault })
  if (change.plan !== plan) say('/plan', { code: 'wrong-plan', found: shown(change.plan) })
  if (client !== undefined && change.client !== client)
    say('/client', { code: 'wrong-client', found: shown(change.client) })
  if (!isId(change.client)) places.push(badId(`${pointer}/client`, change.client))
  if (change.undoes !== undefined && !isId(change.undoes)) places.push(badId(`${pointer}/undoes`, change.undoes))
  for (const part of ['why', 'intent'] as const)
    if (change[part] !== undefined && typeof change[part] !== 'string')
      say(`/${part}`, { code: 'unreadable', found: shown(change[part]) })
  if (Number.isNaN(Date.parse(change.at))) say('/at', { code: 'unreadable', found: shown(change.at) })
  const written = new Set<string>()
  change.ops.forEach((op, at) => places.push(...checkOp(op, `${pointer}/ops/${at}`, written)))
  return places
}

function checkOp(op: Op, pointer: string, written: Set<string>): Place[] {
  const places: Place[] = []
  for (const part of ['record', 'kind', 'field'] as const)
    if (!isId(op[part])) places.push(badId(`${pointer}/${part}`, op[part]))
  const key = JSON.stringify([op.record, op.field])
  if (written.has(key)) places.push({ pointer, fault: { code: 'twice', found: `${op.record} ${op.field}` } })
  written.add(key)
  if (op.field === 'removed' && op.value !== null && !isListOfTexts(op.value))
    places.push({ pointer: `${pointer}/value`, fault: { code: 'bad-removal' } })
  for (const problem of checkOps([op])) {
    places.push({
      pointer: `${pointer}/value${op.field === 'add' && problem.field ? `/${problem.field}` : ''}`,
      fault: { code: 'value', problem },
      record: op.record,
      ...(problem.field === undefined ? {} : { field: problem.field }),
    })
  }
  return places
}

const isListOfTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
