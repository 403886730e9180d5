import { html } from 'lit'

const part = (each) => (typeof each === 'string' ? each : html`<abbr title=${each[1]}>${each[0]}</abbr>`)

/** A row's cells as a template of Lit. */
export const cellsOf = ({ cells }, columns) =>
  columns.map(
    ({ name }, at) =>
      html`<div class="cell c-${name}" role="cell">${cells[at].map((line) => html`<span class="line">${line.map(part)}</span>`)}</div>`,
  )
