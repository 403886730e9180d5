import '@cswb/elements/action-table/define.js'
import { openPlan } from '@cswb/store'

export async function open({ url, plan, who }, stage) {
  const session = await openPlan({ plan, host: { url, getToken: () => `dev:${who}:editor` } })
  const element = document.createElement('cswb-action-table')
  element.session = session
  stage.replaceChildren(element)
  await element.updateComplete
  return {
    root: element.shadowRoot,
    row: (id) => element.shadowRoot.querySelector(`#cswb-${id}`),
    write: (id, title) => session.change((edit) => edit.set(id, { title })),
  }
}
