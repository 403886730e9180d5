// Compiled, never run: what the typings for Vue accept and refuse.
import type {} from '@cswb/elements/vue.d.ts'
import type { GlobalComponents } from 'vue'

type Props = InstanceType<GlobalComponents['cswb-action-table']>['$props']

export const accepted: Props = {
  src: '/plan.json',
  headingLevel: 3,
  onCswbSourceFail: (event) => event.preventDefault(),
}

// @ts-expect-error a number is wanted
export const refused: Props = { headingLevel: {} }
