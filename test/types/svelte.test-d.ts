// Compiled, never run: what the typings for Svelte accept and refuse.
import type {} from '@cswb/elements/svelte.d.ts'
import type { SvelteHTMLElements } from 'svelte/elements'

type Props = SvelteHTMLElements['cswb-action-table']

export const accepted: Props = {
  src: '/plan.json',
  'heading-level': 3,
  'oncswb-source-fail': (event) => event.preventDefault(),
}

// @ts-expect-error a number is wanted
export const refused: Props = { 'heading-level': {} }
