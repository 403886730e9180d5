import { show } from '../document/check-record.ts'
import type { Problem } from '../document/problem.ts'

const filled = (value: unknown): boolean => typeof value === 'string' && value !== ''
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What each part of a change has to be; unknown parts pass. The same answer as the zod schema beside it. */
const change: Record<string, (value: unknown) => boolean> = {
  id: filled,
  plan: filled,
  client: filled,
  clientSeq: (value) => Number.isInteger(value) && (value as number) >= 1,
  schema: (value) => Number.isInteger(value) && (value as number) >= 1,
  by: (value) => isObject(value) && filled(value['name']),
  at: filled,
  ops: Array.isArray,
}
const op: Record<string, (value: unknown) => boolean> = {
  record: filled,
  kind: filled,
  field: filled,
  value: (value) => value !== undefined,
  was: (value) => Array.isArray(value) && value.every(filled),
}

/** Checks a log as it comes from outside. */
export function checkChanges(value: unknown): Problem[] {
  if (!Array.isArray(value)) return [{ code: 'changes-wrong', path: 'changes', found: show(value) }]
  return value.flatMap((each: unknown, index) => {
    const path = `changes[${index}]`
    if (!isObject(each)) return [{ code: 'change-wrong' as const, path, found: show(each) }]
    const ops = Array.isArray(each['ops']) ? each['ops'] : []
    return [
      ...wrongParts(each, change, path),
      ...ops.flatMap((item: unknown, at) =>
        isObject(item)
          ? [...wrongParts(item, op, `${path}.ops[${at}]`), ...wrongAdd(item, `${path}.ops[${at}]`)]
          : [{ code: 'change-wrong' as const, path: `${path}.ops[${at}]`, found: show(item) }],
      ),
    ]
  })
}

const wrongParts = (value: Record<string, unknown>, parts: typeof change, path: string): Problem[] =>
  Object.entries(parts).flatMap(([name, fits]) =>
    fits(value[name]) ? [] : [{ code: 'change-wrong', path: `${path}.${name}`, found: show(value[name]) }],
  )

const wrongAdd = (item: Record<string, unknown>, path: string): Problem[] =>
  item['field'] === 'add' && !isObject(item['value'])
    ? [{ code: 'change-wrong', path: `${path}.value`, found: show(item['value']) }]
    : []
