import type * as z from 'zod/mini'
import { safeParse } from 'zod/mini'
import { shown } from '../log/check.ts'
import { Refusal, type Place } from '../problem/refusal.ts'
import type { Ask } from './endpoint.ts'

/** Deeper nesting means nobody any good, and stacks are finite. */
const deepest = 64

const invalid = (...places: Place[]) => new Refusal('invalid', { places })

/**
 * The JSON body of a request.
 * What is compressed is not unpacked: a few bytes can hold more than there is room for.
 * @throws Refusal `unsupported-media-type`, `too-large`, or `invalid` where it is not JSON or nested too deeply
 */
export async function jsonBody(ask: Ask, limit: number): Promise<unknown> {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(ask.req.header('content-type') ?? ''))
    throw new Refusal('unsupported-media-type')
  if (!/^(identity)?$/i.test(ask.req.header('content-encoding') ?? '')) throw new Refusal('unsupported-media-type')
  const text = await textBody(ask, limit)
  if (nestedIn(text) > deepest) throw invalid({ pointer: '', fault: { code: 'too-deep', limit: deepest } })
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw invalid({ pointer: '', fault: { code: 'not-json', found: error instanceof Error ? error.message : '' } })
  }
}

/** Reads no further than the limit, whatever the length is said to be. */
async function textBody(ask: Ask, limit: number): Promise<string> {
  const tooLarge = () => new Refusal('too-large', { about: String(limit) })
  if (Number(ask.req.header('content-length') ?? 0) > limit) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (ask.req.raw.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw invalid({ pointer: '', fault: { code: 'not-json', found: 'UTF-8' } })
  }
}

/** How deep brackets go, without parsing. */
function nestedIn(text: string): number {
  let depth = 0
  let most = 0
  let inText = false
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    if (inText) {
      if (sign === 92) at++
      else if (sign === 34) inText = false
    } else if (sign === 34) inText = true
    else if (sign === 91 || sign === 123) most = Math.max(most, ++depth)
    else if (sign === 93 || sign === 125) depth--
  }
  return most
}

/** A body that fits a schema; every place where it does not, otherwise. */
export async function bodyOf<S extends z.core.$ZodType>(ask: Ask, limit: number, schema: S): Promise<z.infer<S>> {
  const value = await jsonBody(ask, limit)
  const { success, data, error } = safeParse(schema, value)
  if (success) return data
  throw invalid(...error.issues.map(({ path }) => placeOf(value, path)))
}

function placeOf(value: unknown, path: readonly PropertyKey[]): Place {
  let found = value
  for (const key of path) found = (found as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return {
    pointer: path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    fault: found === undefined ? { code: 'missing' } : { code: 'unreadable', found: shown(found) },
  }
}
