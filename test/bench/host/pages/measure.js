// The same for everybody: a field to type into, the clock at its keystroke, and the clock when a text has been painted.
const now = (time) => performance.timeOrigin + time
const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now()))
      port1.start()
      port2.postMessage('')
    }),
  )

export function keystrokesOf({ open }) {
  let page
  let pressed
  const field = document.querySelector('input')
  // The time of the event is when the browser got the key.
  field.addEventListener('keydown', (event) => (pressed = event.timeStamp))
  return {
    async open(config) {
      page = await open(config, document.querySelector('#stage'))
      field.addEventListener('input', () => void page.write(config.rows[0].id, field.value))
    },
    /** Begins a text, unsent, to which a key adds a letter. */
    begin(text) {
      field.value = text
      field.focus()
    },
    pressed: () => now(pressed),
    /** When the text is on the screen. */
    shown: (text, id) =>
      new Promise((resolve) => {
        const look = () => {
          if (!page.row(id)?.textContent.includes(text)) return
          observer.disconnect()
          resolve(painted().then(now))
        }
        const observer = new MutationObserver(look)
        observer.observe(page.root, { subtree: true, childList: true, characterData: true })
        look()
      }),
  }
}

/** Rows of bare DOM. */
export function bareTable(stage, rows) {
  const table = document.createElement('table')
  const cells = new Map()
  for (const { id, title } of rows) {
    const row = table.insertRow()
    row.insertCell().textContent = id
    cells.set(id, row.insertCell())
    cells.get(id).textContent = title
  }
  stage.replaceChildren(table)
  return {
    root: table,
    row: (id) => cells.get(id),
    set: (id, title) => {
      const cell = cells.get(id)
      if (cell && cell.textContent !== title) cell.textContent = title
    },
  }
}
