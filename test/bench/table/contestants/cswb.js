// Our own element, from the files that a page's script tag loads. Its plan is open before the clock starts.
import { createPlan } from '@cswb/store'
import { codeIn } from '../page/cells.js'

export const grouped = true
const tag = 'cswb-action-table'

/** Loads the element's code, as the autoloader does when a tag appears. */
export async function prepare(plan) {
  const tagged = document.body.appendChild(document.createElement(tag))
  await import('/cswb/cswb.js')
  await customElements.whenDefined(tag)
  await new Promise((resolve) => setTimeout(resolve, 1000))
  tagged.remove()
  return createPlan({ title: 'The plan', records: plan.records, store: 'memory', author: { name: 'Reader' } })
}

export function mount(stage, { session, src }) {
  let told = 0
  const element = document.createElement(tag)
  if (src) element.src = src
  else {
    // Listeners are told in turn: this one right before the element.
    session.subscribe(() => (told = performance.now()))
    element.session = session
  }
  stage.replaceChildren(element)
  const groups = () => element.shadowRoot?.querySelector('.groups')
  const drawn = () => groups()?.querySelectorAll('tbody tr') ?? []
  return {
    scroller: stage,
    first: () => codeIn(groups()?.querySelector('tbody tr')),
    drawn,
    // Rows are drawn in their order: only where the last theme has some are all of them counted.
    complete: (count) => !!groups()?.lastElementChild?.querySelector('tbody') && drawn().length === count,
    ready: () => !!element.shadowRoot.querySelector('[part="group-by"]'),
    /** The table's own share: from the moment that it is told to the moment that the row is laid out. */
    async update({ id }, status) {
      let took
      const stop = session.subscribe(() => {
        void groups().querySelector(`#cswb-${id}`).offsetHeight
        took = performance.now() - told
      })
      await session.change((edit) => edit.set(id, { status }))
      stop()
      return took
    },
    sort: () => (element.finding = { sort: 'title' }),
    find: (word) => (element.finding = { text: word }),
    clear: () => (element.finding = {}),
  }
}

/** What our rows say, so that all others say the same: cells as lists of lines, lines as words and abbreviations. */
export function rowsOf({ drawn }, plan) {
  const actions = new Map(plan.records.filter(({ kind }) => kind === 'action').map((record) => [record.id, record]))
  const themes = plan.records.filter(({ kind }) => kind === 'theme').map(({ title }) => title)
  const all = [...drawn()]
  const heads = [...all[0].closest('table').tHead.rows[0].cells]
  const columns = heads.map((head) => ({ name: head.className.replace('col-', ''), label: head.innerText.trim() }))
  const rows = all.map((element) => {
    const { id, title, comment, theme } = actions.get(element.id.replace('cswb-', ''))
    const cells = [...element.cells].map((cell) => [...cell.childNodes].flatMap(lineOf))
    return { id, theme: Number(theme.slice(1)), title, text: `${title}\n${comment}`, cells }
  })
  return { themes, columns, rows }
}

function lineOf(element) {
  if (element instanceof Text) return [[element.data]]
  if (element.matches('.unseen, button')) return []
  const parts = [...element.childNodes].flatMap((node) => {
    if (node instanceof SVGElement || !node.textContent) return []
    return node.localName === 'abbr' ? [[node.textContent, node.title]] : [node.textContent]
  })
  return [parts]
}
