import { make } from '../dom.ts'

export interface Question {
  readonly title: string
  readonly content: readonly (Node | string)[]
  /** What the button says that does it. */
  readonly confirm: string
  /** What the button says that leaves everything as it is; empty where there is nothing to leave. */
  readonly cancel: string
  /** Why it cannot be done yet, in a sentence: asked when somebody confirms. */
  readonly problem?: () => string | undefined
  /** Where the focus goes; else to the first thing that takes it. */
  readonly first?: HTMLElement
}

let made = 0

/** Asks in a native dialog; resolves to whether the person confirmed. The focus goes back to where it was. */
export function ask(
  into: HTMLElement,
  { title, content, confirm, cancel, problem, first }: Question,
): Promise<boolean> {
  const id = `question-${++made}`
  const trouble = make('p', { class: 'problem', role: 'alert' })
  const leave = make('button', { type: 'button' }, cancel)
  const form = make(
    'form',
    { novalidate: '' },
    make('h2', { id }, title),
    make('div', { class: 'content' }, ...content),
    trouble,
    make('div', { class: 'ways' }, make('button', { class: 'main' }, confirm), ...(cancel ? [leave] : [])),
  )
  const dialog = make('dialog', { class: 'question', part: 'question', 'aria-labelledby': id }, form)
  const before = (into.getRootNode() as ShadowRoot).activeElement
  into.append(dialog)
  dialog.showModal()
  first?.focus()
  return new Promise((resolve) => {
    let confirmed = false
    leave.addEventListener('click', () => dialog.close())
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      trouble.textContent = problem?.() ?? ''
      if (trouble.textContent) return
      confirmed = true
      dialog.close()
    })
    dialog.addEventListener('close', () => {
      dialog.remove()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
      resolve(confirmed)
    })
  })
}
