// Readers in a process of their own: node streams.ts <contestant> <address as JSON> <how many>. Tells its parent when all
// are open; asked for a number of changes, it tells when every stream has heard as many since it was last asked.
import { contestants } from './contestants/all.ts'
import type { Running } from './contestants/contestant.ts'

const [name = '', address = '', count = ''] = process.argv.slice(2)
const heard = Array.from({ length: Number(count) }, () => 0)
let wanted = Number.POSITIVE_INFINITY
let ready = 0

const look = () => {
  if (ready < heard.length || wanted === Number.POSITIVE_INFINITY) return
  wanted = Number.POSITIVE_INFINITY
  process.send?.({ all: Date.now() })
}
const reached = (at: number) => {
  if (++heard[at]! === wanted) {
    ready++
    look()
  }
}

await Promise.all(
  [...heard.keys()].map((at) =>
    contestants[name]?.listen(JSON.parse(address) as Running['address'], at, () => reached(at)),
  ),
)
process.on('message', (message: { expect: number } | 'forget') => {
  if (message === 'forget') heard.fill(0)
  else {
    wanted = message.expect
    ready = heard.filter((each) => each >= wanted).length
    look()
  }
})
process.on('disconnect', () => process.exit(0))
process.send?.('open')
