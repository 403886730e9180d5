// Fetches each element's code when its tag appears on the page, now or later. Safe to load twice.
import { ensureContextRoot } from './internal/context-root.ts'
import { mountAll } from './mount.ts'

export { mount } from './mount.ts'
export { registerStrings } from './internal/strings.ts'

const define: Readonly<Record<string, () => Promise<unknown>>> = {
  'cswb-action-table': () => import('./action-table/define.ts'),
  'cswb-conflicts': () => import('./conflicts/define.ts'),
  'cswb-evaluation-matrix': () => import('./evaluation-matrix/define.ts'),
  'cswb-history': () => import('./history/define.ts'),
  'cswb-import': () => import('./import/define.ts'),
  'cswb-logic-model': () => import('./logic-model/define.ts'),
  'cswb-plan': () => import('./plan/define.ts'),
  'cswb-pmf-editor': () => import('./pmf-editor/define.ts'),
  'cswb-plan-summary': () => import('./plan-summary/define.ts'),
  'cswb-record': () => import('./record/define.ts'),
}
const tags = Object.keys(define)
const undefinedTags = tags.map((tag) => `${tag}:not(:defined)`).join()
const asked = new Set<string>()

function load(root: Element) {
  const found = [...root.querySelectorAll(undefinedTags)]
  if (root.matches(undefinedTags)) found.push(root)
  for (const { localName } of found) {
    if (asked.has(localName)) continue
    asked.add(localName)
    // A tag whose code did not come keeps what stands inside it, and is tried again when it appears again.
    define[localName]?.().catch(() => asked.delete(localName))
  }
}

ensureContextRoot()
load(document.documentElement)
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) load(node)
}).observe(document.documentElement, { childList: true, subtree: true })
mountAll()
