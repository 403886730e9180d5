import { css } from 'lit'
import { recordTableWithCards } from '../internal/record-table/record-table.styles.ts'
import { resultStyles } from '../internal/results/result.styles.ts'
import { sourceStyles } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'

const own = css`
  :host {
    min-inline-size: min(100%, 14rem);
  }
  .frame {
    container-type: inline-size;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .plan-title {
    font-size: var(--_text-xl);
    line-height: 1.25;
  }
  header {
    margin-block-end: var(--_space-l);
  }
  header p {
    margin: 0.2rem 0 0;
    max-inline-size: 60rem;
  }
  .counts {
    color: var(--_muted);
  }
  .heading {
    font-size: 1.08em;
  }
  .heading.model,
  .next > .heading {
    font-size: var(--_text-l);
  }
  .heading.model + .heading {
    margin-block-start: var(--_space-m);
  }
  .head {
    margin-block-end: var(--_space-s);
  }
  .groups {
    font-size: 0.95em;
  }
  .group + .group {
    margin-block-start: var(--_space-l);
  }
  /* Shares by what columns hold; where some are left out, the others share their room. */
  :where(.groups) :is(th, td) {
    inline-size: 8%;
    padding-inline-end: 0.7rem;
  }
  .col-measures {
    inline-size: 14%;
  }
  .col-title {
    inline-size: 16%;
  }
  .col-results {
    inline-size: 12.5%;
  }
  .col-sources {
    inline-size: 11%;
  }
  .col-method {
    inline-size: 10%;
  }
  .col-responsibility {
    inline-size: 9%;
  }
  .col-frequency,
  .col-reporting {
    inline-size: 7.5%;
  }
  .groups :is(th, td) {
    hyphens: auto;
  }
  tbody :is(th, td) > *:not(.unseen, .badge, .why) {
    display: block;
  }
  .name,
  .said,
  .read {
    white-space: pre-line;
  }
  .read {
    color: var(--_muted);
    font-size: 0.88em;
    margin-block-start: 0.1rem;
  }
  .latest .read {
    white-space: nowrap;
  }
  .said + .said,
  .read + .said,
  .read + .number-value {
    margin-block-start: 0.4rem;
  }
  .number {
    color: var(--_muted);
  }
  abbr {
    text-decoration: underline dotted color-mix(in oklch, currentcolor 45%, transparent);
    text-underline-offset: 0.2em;
    cursor: help;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .why {
    display: block;
    border: 0;
    padding: 0;
    text-align: start;
    font-size: 0.88em;
    color: var(--_muted);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    background: none;
  }
  .next {
    margin-block-start: var(--_space-xl);
  }
  .next p {
    margin: 0.2rem 0 var(--_space-s);
  }
  .next table {
    font-size: 0.95em;
  }
  .next th:first-child {
    inline-size: 18%;
  }
  .next td > .badge {
    display: flex;
  }
  .rest > summary {
    color: var(--_muted);
    font-size: var(--_text-s);
    padding-block: 0.2rem;
    cursor: pointer;
    min-block-size: 24px;
  }
  .next tr > td:first-child {
    padding-inline-start: 0;
  }
  @media screen {
    @container rows (min-width: 56.01rem) {
      /* Said for each row, seen once for all of them. */
      .again {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        user-select: none;
      }
      tr:has(.again) > td.col-measures {
        border-block-start-color: transparent;
      }
    }
    @container rows (max-width: 56rem) {
      .groups :is(th, td) {
        inline-size: auto;
      }
      .groups tbody th {
        order: -1;
        font-weight: 600;
        padding-block-end: 0.35rem;
      }
      .groups tbody th > .read {
        font-weight: 400;
      }
    }
    @container (max-width: 40rem) {
      .next :is(table, tbody, tr, th, td) {
        display: block;
        inline-size: auto;
      }
      .next thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .next tr {
        border-block-start: 1px solid var(--_line);
        padding-block: 0.5rem;
      }
      .next tbody :is(th, td) {
        border: 0;
        padding-block: 0.1rem;
      }
      .next td[data-label]::before {
        content: attr(data-label) ' ';
        content: attr(data-label) ' ' / '';
        color: var(--_muted);
        font-size: var(--_text-xs);
      }
    }
  }
  @media print {
    :host {
      font-size: 9pt;
    }
    .why,
    dialog {
      display: none;
    }
    tr,
    li {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .heading {
      break-after: avoid;
    }
  }
`

export default [tokens, sourceStyles, ...recordTableWithCards(css`56rem`), ...resultStyles, own]
