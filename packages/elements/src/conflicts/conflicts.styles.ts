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
  p {
    margin: 0.2rem 0;
    max-inline-size: 46rem;
  }
  .conflict {
    margin-block-start: var(--_space-l);
    padding: var(--_space-m);
    border: 1px solid var(--_line);
    border-inline-start: 0.25rem solid var(--_due);
    border-radius: var(--_radius);
  }
  .conflict:focus-within {
    border-color: var(--_muted);
    border-inline-start-color: var(--_due);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    justify-content: space-between;
    align-items: baseline;
  }
  .head > :first-child {
    font-size: 1.08em;
    flex: 1 1 16rem;
  }
  .lead {
    display: flex;
    gap: var(--_space-s);
    align-items: baseline;
    font-size: var(--_text-s);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .sides {
    list-style: none;
    margin: var(--_space-s) 0;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: var(--_space-s) var(--_space-m);
  }
  .side {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: var(--_space-xs);
    padding: var(--_space-s) var(--_space-m);
    background: var(--_faint);
    border-radius: var(--_radius);
  }
  .side time {
    color: var(--_muted);
    font-size: var(--_text-s);
    white-space: nowrap;
  }
  .side [part='keep'] {
    margin-block-start: auto;
  }
  .why {
    font-style: italic;
  }
  .value {
    font-size: 1.05em;
  }
  :is(.said, .difference) {
    white-space: pre-line;
  }
  dl {
    margin: 0;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  dd {
    margin: 0 0 0.2rem;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: start;
  }
  .anew {
    display: grid;
    grid-template-columns: auto auto 1fr;
    gap: var(--_space-s);
    flex: 1 1 100%;
  }
  .anew label {
    grid-column: 1 / -1;
  }
  label > span {
    display: block;
    font-size: var(--_text-s);
  }
  .reason {
    display: block;
    margin-block-start: var(--_space-s);
  }
  :is(input, textarea) {
    font: inherit;
    color: inherit;
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    padding: var(--_space-xs) var(--_space-s);
    inline-size: 100%;
    max-inline-size: 46rem;
  }
  @media (pointer: coarse) {
    input {
      min-block-size: 44px;
    }
  }
  @media print {
    button,
    .reason,
    .lead {
      display: none;
    }
    .conflict {
      break-inside: avoid;
    }
  }
`

export default [tokens, sourceStyles, differenceStyles, own]
