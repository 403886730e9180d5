// What is measured of writing in a plan, and of the floor below it: one bare cell in a bare table, one bare put.
import '@cswb/elements/action-table/define.js'
import type { PlanSession } from '@cswb/core'
import { createPlan, openPlan } from '@cswb/store'
import { planOf } from '../table/plan.ts'

type Records = NonNullable<Extract<Parameters<typeof createPlan>[0], { records?: unknown }>['records']>

const now = () => performance.timeOrigin + performance.now()
const sleep = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

/** When the frame that is begun next is on the screen. */
const painted = () =>
  new Promise<number>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(now()))
      port1.start()
      port2.postMessage(0)
    }),
  )

let session: PlanSession
let strict: IDBDatabase

/** Makes a plan in this browser, once; gives its id. */
export async function make(rows: number): Promise<string> {
  const records = planOf(rows).records.filter(({ kind }) => kind !== 'plan') as unknown as Records
  const made = await createPlan({ title: `${rows} actions`, records, author: { name: 'Ana' } })
  await made.close()
  return made.id
}

/** Opens it here, without a table. */
export async function open(plan: string): Promise<void> {
  session = await openPlan({ plan, author: { name: 'Ana' } })
  strict = await new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('puts', { keyPath: 'id' }))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error!))
  })
}

/** Shows it in a table to work in. */
export async function show(): Promise<void> {
  const table = document.createElement('cswb-action-table')
  table.editable = true
  table.session = session
  document.body.append(table)
  while (!table.shadowRoot?.querySelector('[role="toolbar"]')) await sleep(20)
  const rows = session.all('action').length
  while (table.shadowRoot.querySelectorAll('tbody tr[id]').length < rows) await sleep(20)
  await sleep(500)
}

/**
 * The floor: the same words in bare tables, one to a theme as ours, one column of which can be written in. Columns of a fixed
 * width, as whoever cares for speed gives them: otherwise every key lays out the whole table anew.
 */
export function showBare(rows: number): void {
  const records = planOf(rows).records as readonly Record<string, unknown>[]
  const tables = new Map<unknown, HTMLTableElement>()
  for (const record of records) {
    if (record['kind'] !== 'action') continue
    let table = tables.get(record['theme'])
    if (!table) {
      tables.set(record['theme'], (table = document.body.appendChild(document.createElement('table'))))
      table.style.cssText = 'table-layout: fixed; inline-size: 100%'
    }
    const row = table.insertRow()
    for (const field of ['ref', 'title', 'leads', 'partners', 'timeline', 'status', 'comment', 'updatedOn', 'budget'])
      row.insertCell().textContent = String(record[field] ?? '')
    row.cells[6]!.setAttribute('contenteditable', 'true')
  }
}

let written = 0
const heard: number[] = []
addEventListener(
  'keydown',
  (event) => {
    const pressed = performance.timeOrigin + event.timeStamp
    void painted().then((at) => heard.push(at - pressed))
  },
  true,
)

/** Milliseconds from each key since the last call to the screen. */
export const keys = (): number[] => heard.splice(0)

/** Milliseconds that one edit takes until it is stored, and that one bare put of the same takes, in turns. */
export async function commits(times: number): Promise<{ ours: number[]; bare: number[] }> {
  const [ours, bare]: [number[], number[]] = [[], []]
  const ids = session.all('action').map(({ id }) => id)
  for (let turn = 0; turn < times; turn++) {
    const comment = `The partners met and wrote down what comes next, ${written++}.`
    const begun = now()
    const change = await session.change((edit) => edit.set(ids[turn % ids.length]!, { comment }))
    ours.push(now() - begun)
    const start = now()
    await new Promise<void>((resolve, reject) => {
      const put = strict.transaction('puts', 'readwrite', { durability: 'strict' })
      put.addEventListener('complete', () => resolve())
      put.addEventListener('error', () => reject(put.error!))
      put.objectStore('puts').put(change!)
    })
    bare.push(now() - start)
  }
  return { ours, bare }
}

/** Writes a word in the first action; gives the moment from which it is stored. */
export async function write(word: string): Promise<number> {
  await session.change((edit) => edit.set(session.all('action')[0]!.id, { comment: word }))
  return now()
}

/** When a word that somebody else writes is on the screen here. */
export async function seen(word: string): Promise<number> {
  const root = document.querySelector('cswb-action-table')!.shadowRoot!
  await new Promise<void>((resolve) => {
    const look = () => {
      if (!root.querySelector('tbody [part~="comment"]')?.textContent?.includes(word)) return
      observer.disconnect()
      resolve()
    }
    const observer = new MutationObserver(look)
    observer.observe(root, { subtree: true, childList: true, characterData: true })
    look()
  })
  return painted()
}
