import type { Author } from '@cswb/core/change.js'
import { make } from '../dom.ts'
import type { EditingStrings } from './editing.strings.ts'

/** Asks who is making changes. Resolves to nothing where the person would rather not say, and then nothing is changed. */
export function askAuthor(into: HTMLElement, words: EditingStrings): Promise<Author | undefined> {
  const name = make('input', { name: 'author', required: '', autocomplete: 'name', 'aria-describedby': 'name-problem' })
  const organization = make('input', { name: 'organization', autocomplete: 'organization' })
  const problem = make('p', { class: 'problem', id: 'name-problem', role: 'alert' })
  const cancel = make('button', { type: 'button' }, words.cancel)
  const form = make(
    'form',
    { novalidate: '' },
    make('h2', { id: 'author-title' }, words.askTitle),
    make('p', {}, words.askWhy),
    make('label', {}, words.name, name),
    problem,
    make('label', {}, words.organization, organization),
    make('div', { class: 'ways' }, make('button', { class: 'main' }, words.keepName), cancel),
  )
  const dialog = make('dialog', { class: 'author', part: 'author', 'aria-labelledby': 'author-title' }, form)
  into.append(dialog)
  dialog.showModal()
  name.focus()
  return new Promise((resolve) => {
    let author: Author | undefined
    cancel.addEventListener('click', () => dialog.close())
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const [said, from] = [name.value.trim(), organization.value.trim()]
      problem.textContent = said ? '' : words.nameMissing
      name.setAttribute('aria-invalid', String(!said))
      if (!said) return name.focus()
      author = { name: said, ...(from && { organization: from }) }
      dialog.close()
    })
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(author)
    })
  })
}
