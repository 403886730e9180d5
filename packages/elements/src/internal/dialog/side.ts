import { make } from '../dom.ts'

export interface Side {
  readonly title: string
  readonly close: string
  readonly content: HTMLElement
  /** Asked before it goes: resolves to whether everything in it is saved. */
  readonly leave?: () => Promise<boolean>
  /** Where the focus goes when it opens. */
  readonly first?: () => HTMLElement | null | undefined
}

let made = 0

/** Opens something at the side of the page, in a native dialog. Resolves when it was closed; the focus goes back to where it was. */
export function openSide(into: HTMLElement, { title, close, content, leave, first }: Side): Promise<void> {
  const id = `side-${++made}`
  const button = make('button', { type: 'button', part: 'side-close' }, close)
  const head = make('div', { class: 'side-head' }, make('h2', { id }, title), button)
  const dialog = make('dialog', { class: 'side', part: 'side', 'aria-labelledby': id }, head, content)
  const before = (into.getRootNode() as ShadowRoot).activeElement
  into.append(dialog)
  dialog.showModal()
  first?.()?.focus()
  return new Promise((resolve) => {
    let asked = Promise.resolve(true)
    const end = async () => {
      asked = asked.then(() => leave?.() ?? true)
      if (await asked) dialog.close()
    }
    button.addEventListener('click', () => void end())
    // Escape asks, too, before anything that is written goes.
    dialog.addEventListener('cancel', (event) => {
      if (event.target !== dialog) return
      event.preventDefault()
      void end()
    })
    dialog.addEventListener('close', (event) => {
      if (event.target !== dialog) return
      dialog.remove()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      resolve()
    })
  })
}
