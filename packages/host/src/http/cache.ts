import type { Ask } from './endpoint.ts'

/** Whether the client has this version: by weak comparison, since a proxy may have compressed it. */
function has(ask: Ask, etag: string): boolean {
  const header = ask.req.header('if-none-match')
  return !!header?.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag)
}

/**
 * Answers with a text that is known by its ETag, or with 304 where the client has it.
 * @param make called only when the text is needed
 */
export async function cached(
  ask: Ask,
  etag: string,
  control: string,
  make: () => string | Promise<string>,
): Promise<Response> {
  ask.header('ETag', etag)
  ask.header('Cache-Control', control)
  if (has(ask, etag)) return ask.body(null, 304)
  return ask.body(await make(), 200, { 'Content-Type': 'application/json; charset=utf-8' })
}

/** Rights can be withdrawn, and devices are shared: kept by nobody without asking again. */
export const ownOnly = 'private, no-cache'
