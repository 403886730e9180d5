import { css } from 'lit'
import { differenceStyles } from '../internal/editing/difference.styles.ts'
import { sourceStyles } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'

const own = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 14rem);
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: var(--_text-l);
    line-height: 1.3;
    text-wrap: balance;
  }
  .day > :first-child {
    font-size: 1em;
    padding-block: var(--_space-xs);
    border-block-end: 1px solid var(--_line);
  }
  p {
    margin: 0.2rem 0;
  }
  .seek {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
    align-items: end;
    margin-block: var(--_space-m) var(--_space-s);
  }
  .seek label {
    display: grid;
    gap: 0.1rem;
    font-size: var(--_text-s);
    min-inline-size: 0;
  }
  .seek label > span {
    color: var(--_muted);
  }
  :is(select, input, textarea) {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: var(--_space-xs) var(--_space-s);
    min-block-size: 2rem;
    max-inline-size: 18rem;
  }
  option {
    color: canvastext;
    background: canvas;
  }
  .day {
    margin-block-start: var(--_space-l);
  }
  ol,
  .records,
  .values {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .change {
    display: grid;
    grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr);
    gap: 0 var(--_space-l);
    padding-block: var(--_space-m);
    border-block-end: 1px solid var(--_line);
  }
  .change > * {
    grid-column: 2;
  }
  .change > .who {
    grid-column: 1;
    grid-row: 1 / span 6;
  }
  .who time,
  .who .intent {
    display: block;
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .why {
    font-style: italic;
    max-inline-size: 46rem;
  }
  .records > li + li {
    margin-block-start: var(--_space-s);
  }
  .did {
    max-inline-size: 46rem;
  }
  .did .name {
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(6rem, 11rem) minmax(0, 1fr);
    gap: 0 var(--_space-m);
    padding-block: 0.15rem;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_text-s);
    line-height: calc(1.5em / 0.92);
  }
  dd {
    margin: 0;
    max-inline-size: 46rem;
  }
  :is(.said, .difference) {
    white-space: pre-line;
  }
  .values li {
    border-inline-start: 0.2rem solid var(--_line);
    padding-inline-start: var(--_space-s);
    margin-block: 0.15rem;
  }
  details > summary {
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .plain {
    justify-self: start;
    border-color: transparent;
    background: none;
    padding-inline: 0;
    color: var(--_muted);
    font-size: var(--_text-s);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .plain:hover {
    color: inherit;
    background: none;
  }
  [part='more'] {
    margin-block-start: var(--_space-m);
  }
  .restore {
    margin-block: var(--_space-xs) var(--_space-s);
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 0.25rem solid var(--_active);
    background: var(--_faint);
    max-inline-size: 46rem;
  }
  .restore label {
    display: block;
    margin-block: var(--_space-xs) var(--_space-s);
  }
  .restore label > span {
    display: block;
  }
  .restore input {
    inline-size: 100%;
    max-inline-size: none;
  }
  .banner {
    position: sticky;
    inset-block-start: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--_space-m);
    padding: var(--_space-s) var(--_space-m);
    color: canvastext;
    background: canvas;
    border: 2px solid var(--_due);
    border-radius: var(--_radius);
  }
  .banner p {
    flex: 1 1 18rem;
  }
  @container (max-width: 40rem) {
    .change,
    dl > div {
      display: block;
    }
    .who :is(time, .intent) {
      display: inline;
      margin-inline-start: 0.4em;
    }
  }
  @media (pointer: coarse) {
    :is(select, input) {
      min-block-size: 44px;
    }
  }
  @media print {
    .seek,
    .plain,
    .restore,
    [part='more'],
    [part='past-back'] {
      display: none;
    }
    .banner {
      position: static;
    }
    .change {
      break-inside: avoid-page;
    }
  }
`

export default [tokens, sourceStyles, differenceStyles, own]
