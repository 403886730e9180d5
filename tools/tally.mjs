// A reporter for node:test: says what failed, and appends what was counted to the file named in TALLY.
import { appendFileSync } from 'node:fs'
import { relative } from 'node:path'

const reason = (error) => error?.cause?.stack ?? error?.stack ?? String(error?.cause ?? error)

export default async function* tally(source) {
  let passed = 0
  let failed = 0
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message
    const suite = data.details?.type === 'suite'
    if (type === 'test:pass' && !suite && !data.skip && !data.todo) passed++
    if (type === 'test:fail' && !suite) {
      failed++
      const where = data.file ? `${relative(process.cwd(), data.file)}:${data.line ?? 1}` : ''
      yield `✖ ${where} ${data.name}\n${reason(data.details.error)}\n\n`
    }
  }
  if (process.env.TALLY) appendFileSync(process.env.TALLY, `${JSON.stringify({ passed, failed })}\n`)
  yield `${passed} passed, ${failed} failed\n`
}
