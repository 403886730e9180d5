import type { Guidance } from '@cswb/core/guidance.js'
import { make } from '../dom.ts'
import { Format } from '../format.ts'

/** The question that helps with a field, and where it is from; made known to whoever writes in `input`. */
export function askOf({ asks, source }: Guidance, input: HTMLElement, reader: string): HTMLElement {
  const { spoken } = Format.in(reader)
  const ask = make('p', { class: 'ask' }, asks[spoken], ' ', make('cite', {}, source[spoken]))
  ask.id = `${input.id || 'cell'}-ask`
  input.setAttribute('aria-describedby', [ask.id, input.getAttribute('aria-describedby')].filter(Boolean).join(' '))
  return ask
}
