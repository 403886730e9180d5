/** What somebody brought: a file, or what the clipboard held. */
export interface Brought {
  readonly input: Blob | string
  /** The name of the file, or '' for what was pasted. */
  readonly name: string
  readonly type: string
  /** Whether other files came with it. */
  readonly oneOfMany?: boolean
}

export const fileBrought = (file: File, all = 1): Brought => ({
  input: file,
  name: file.name,
  type: file.type,
  oneOfMany: all > 1,
})

/** What was dropped, or nothing that can be read. A file that is dragged may carry its address as text: the file counts. */
function dropped(data: DataTransfer): Brought | undefined {
  const [file] = data.files
  return file ? fileBrought(file, data.files.length) : written(data)
}

/** What was pasted. Word and Excel add a picture of what was copied: the words count, and the table before the text. */
function pasted(data: DataTransfer): Brought | undefined {
  const [file] = data.files
  return written(data) ?? (file && fileBrought(file, data.files.length))
}

const written = (data: DataTransfer) => chosen(data.getData('text/html'), data.getData('text/plain'))

function chosen(html: string, text: string): Brought | undefined {
  const [input, type] = /<table/i.test(html) || !text.trim() ? [html, 'text/html'] : [text, 'text/plain']
  return input.trim() ? { input, name: '', type } : undefined
}

/** What the clipboard holds now; the browser may ask the person first. Rejects where it may not be read. */
export async function clipboard(): Promise<Brought | undefined> {
  const items = await navigator.clipboard.read()
  const read = async (type: string) => {
    const item = items.find(({ types }) => types.includes(type))
    return item ? (await item.getType(type)).text() : ''
  }
  return chosen(await read('text/html'), await read('text/plain'))
}

/** The text of a plan file, where what was brought is one: JSON, whatever its name says. */
export async function planFileText({ input, name, type }: Brought): Promise<string | undefined> {
  const head = typeof input === 'string' ? input.slice(0, 64) : await input.slice(0, 64).text()
  const looks = /^\uFEFF?\s*\{/.test(head) || /\.json$/i.test(name) || /\bjson$/.test(type)
  if (!looks) return undefined
  return typeof input === 'string' ? input : input.text()
}

/** What dragging, dropping and pasting onto an element do: `over` hears of the first, `bring` of what came. */
export const intakeHandlers = (over: (is: boolean) => void, bring: (brought: Brought | undefined) => void) => ({
  drag(event: DragEvent) {
    event.preventDefault()
    over(true)
  },
  leave: () => over(false),
  drop(event: DragEvent) {
    event.preventDefault()
    over(false)
    if (event.dataTransfer) bring(dropped(event.dataTransfer))
  },
  paste(event: ClipboardEvent) {
    // A paste into a field of ours is for that field.
    if (event.composedPath()[0] instanceof HTMLInputElement || !event.clipboardData) return
    event.preventDefault()
    bring(pasted(event.clipboardData))
  },
})
