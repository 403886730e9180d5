import { css } from 'lit'
import { sourceStyles } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'

const own = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 14rem);
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: var(--_text-l);
    line-height: 1.3;
    text-wrap: balance;
  }
  .plan-title {
    font-size: var(--_text-xl);
    line-height: 1.25;
  }
  p {
    margin: 0.2rem 0;
    max-inline-size: 46rem;
  }
  /* Our words on a page of the other direction run their own way, from the side of the page's. */
  p,
  li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  section {
    margin-block-start: var(--_space-xl);
  }
  ul {
    margin: var(--_space-s) 0 0;
    padding-inline-start: 1.2rem;
    max-inline-size: 52rem;
  }
  li {
    margin-block-start: 0.3rem;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .badge {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    font-weight: 600;
    white-space: nowrap;
  }
  .none {
    color: var(--_none);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
    margin-block-start: var(--_space-s);
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding: 0.5rem var(--_space-m) 0.5rem 0;
    border-block-start: 1px solid var(--_line);
    font-weight: inherit;
  }
  td {
    padding-inline-end: 0;
  }
  thead th {
    font-size: var(--_text-xs);
    font-weight: 600;
    color: var(--_muted);
    border: 0;
    padding-block: 0.35rem;
  }
  th:first-child {
    inline-size: 32%;
  }
  tbody th {
    font-weight: 600;
  }
  .number {
    color: var(--_muted);
    font-weight: 500;
    margin-inline-end: 0.3em;
  }
  .depth-1 {
    padding-inline-start: 1.15rem;
    font-weight: 500;
  }
  .depth-2 {
    padding-inline-start: 2.3rem;
    font-weight: 500;
  }
  :is(.depth-3, .depth-4) {
    padding-inline-start: 3.45rem;
    font-weight: 500;
  }
  td .standing {
    padding: 0;
    margin: 0;
    background: none;
    border: 0;
    align-items: start;
  }
  td .meter {
    margin-block-start: 0.45em;
  }
  details:not(.policy) > summary {
    color: var(--_muted);
    font-size: var(--_text-s);
    padding-block: 0.2rem;
  }
  @container (max-width: 40rem) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto;
    }
    th:first-child {
      inline-size: auto;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      border-block-start: 1px solid var(--_line);
      padding-block: 0.5rem;
    }
    tbody :is(th, td) {
      border: 0;
      padding-block: 0.1rem;
    }
  }
  @media print {
    :host {
      font-size: 10pt;
    }
    section {
      margin-block-start: var(--_space-l);
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    tr,
    li {
      break-inside: avoid;
    }
  }
`

export default [tokens, sourceStyles, own]
