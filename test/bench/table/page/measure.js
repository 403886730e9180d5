// What is measured of every contestant, by the same clock. Each run has a page of its own.
import { rare } from '../plan.ts'
import { sorted } from './cells.js'

const stage = document.querySelector('#stage')
const now = () => performance.now()
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time))

// Frames come one after the other even where nothing on the page moves.
let turn = 0
;(function pulse() {
  document.querySelector('#pulse').style.background = turn++ % 2 ? '#fff' : '#fefefe'
  requestAnimationFrame(pulse)
})()

async function until(holds) {
  const limit = now() + 30_000
  while (!holds()) {
    if (now() > limit) throw new Error(`It never came to pass: ${holds}`)
    await frame()
  }
}

/** Until what holds is on the screen: seen as a frame begins, it is painted when the next one does. */
async function painted(start, holds) {
  await until(holds)
  await frame()
  return now() - start
}

/** Counts how long, at most, an event of the reader's would have waited, until told to stop. */
function heartbeat() {
  const { port1, port2 } = new MessageChannel()
  let [last, longest, going] = [now(), 0, true]
  port1.addEventListener('message', () => {
    longest = Math.max(longest, now() - last)
    last = now()
    if (going) port2.postMessage(0)
  })
  port1.start()
  port2.postMessage(0)
  return () => {
    going = false
    return longest
  }
}

export function benchOf(contestant) {
  const { grouped = false } = contestant
  let it
  const expected = (rows, order) => (order ? sorted(rows, grouped) : rows)[0].title.slice(-6)

  /** From a plan at hand to its first rows on the screen, and to all of them in the page. */
  async function open(data) {
    await pause(50)
    const start = now()
    it = contestant.mount(stage, data)
    const paint = await painted(start, () => it.first() !== undefined)
    if (!it.complete) return { paint }
    const stop = heartbeat()
    await until(() => it.complete(data.rows.length))
    const complete = now() - start
    return { paint, complete, block: stop() }
  }

  /** Until nothing is left to do, with this many rows. */
  async function settle(count) {
    if (it.complete) await until(() => it.complete(count))
    if (it.ready) await until(() => it.ready())
    await pause(150)
  }

  async function update(rows) {
    const [own, whole] = [[], []]
    for (let at = 0; at < 7; at++) {
      const row = rows[at % 3]
      await frame()
      const start = now()
      const said = await it.update(row, at % 2 ? 'Completed' : 'In progress')
      void stage.offsetHeight
      whole.push(now() - start)
      own.push(typeof said === 'number' ? said : now() - start)
      await frame()
    }
    const middle = (all) => all.sort((a, b) => a - b)[all.length >> 1]
    return { update: middle(own), change: middle(whole) }
  }

  async function find(rows) {
    const found = rows.filter(({ text }) => text.includes(rare))
    const timed = async (act, first, count = rows.length) => {
      await settle(count)
      const start = now()
      act()
      return painted(start, () => it.first() === first)
    }
    const sort = await timed(() => it.sort(), expected(rows, true))
    await timed(() => it.clear(), expected(rows))
    const filter = await timed(() => it.find(rare), expected(found))
    await timed(() => it.clear(), expected(rows), found.length)
    return { sort, filter }
  }

  /** Thirty screens, a quarter of one in each frame. */
  async function scroll(rows) {
    await settle(rows.length)
    const { scroller } = it
    const box = scroller.getBoundingClientRect()
    const step = scroller.clientHeight / 4
    const frames = []
    let blanks = 0
    scroller.scrollTop = 0
    await frame()
    const start = now()
    for (let at = 1, last = start; at <= 120; at++) {
      scroller.scrollTop += step
      await frame()
      frames.push(now() - last)
      // Between two themes there is a gap, which is not yet a blank screen.
      const seen = [0, -40, 40].some((away) => rowAt(box.left + box.width / 2, box.top + box.height / 2 + away))
      if (at % 6 === 0 && !seen) blanks++
      last = now()
    }
    const long = (limit) => frames.filter((time) => time > limit).length
    return { scroll: now() - start, blanks, long: long(50), slow: long(16.7), longest: Math.max(...frames) }
  }

  return {
    prepare: async (plan) => contestant.prepare?.(plan),
    /** One whole run. */
    async run(data) {
      const opened = await open(data)
      await settle(data.rows.length)
      const nodes = nodesIn(stage)
      const height = it.drawn ? it.drawn()[0].offsetHeight : 0
      const changed = await update(data.rows)
      const found = await find(data.rows)
      const scrolled = data.rows.length > 500 ? await scroll(data.rows) : {}
      return { ...opened, nodes, height, ...changed, ...found, ...scrolled }
    },
    open,
    settle,
    rowsOf: (plan) => contestant.rowsOf(it, plan),
    /** How many of these rows the browser's own search finds. */
    findable: (rows) =>
      rows.filter(({ title }) => {
        getSelection().removeAllRanges()
        return window.find(title.slice(-6), true, false, true)
      }).length,
  }
}

const rowish = 'tr, thead, [role="row"], .row, .theme, .head, .tabulator-row, vaadin-grid-cell-content'

/** Whether a row, or the heading of some, stands at a point of the screen. */
function rowAt(x, y) {
  let at = document.elementFromPoint(x, y)
  for (let inner = at; inner?.shadowRoot; at = inner) {
    inner = inner.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === at) break
  }
  return !!at?.closest(rowish)
}

function nodesIn(root) {
  let count = 0
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  for (let node = walk.currentNode; node; node = walk.nextNode()) {
    count++
    if (node.shadowRoot) count += nodesIn(node.shadowRoot)
  }
  return count
}
