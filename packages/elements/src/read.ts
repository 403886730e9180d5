// Everything to read a plan, as one file for a script tag.
import './action-table/define.ts'
import './plan/define.ts'
import './plan-summary/define.ts'
import { mountAll } from './mount.ts'

export { mount } from './mount.ts'
export { registerStrings } from './internal/strings.ts'

mountAll()
