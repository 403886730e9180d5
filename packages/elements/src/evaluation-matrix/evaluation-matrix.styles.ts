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
  .plan-title,
  .heading {
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
  header > p {
    margin: 0.2rem 0 0;
    max-inline-size: 60rem;
  }
  .counts,
  .number {
    color: var(--_muted);
  }
  .heading {
    font-size: 1.08em;
  }
  .note {
    margin: 0.1rem 0 var(--_space-s);
    font-size: 0.95em;
  }
  .groups {
    font-size: 0.95em;
  }
  .group + .group {
    margin-block-start: var(--_space-l);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-l);
    margin-block-start: var(--_space-s);
  }
  .tools > .opens {
    margin-inline-start: auto;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.15rem var(--_space-s);
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .views legend {
    float: inline-start;
    padding: 0;
    margin-inline-end: var(--_space-s);
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .views label {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 24px;
    cursor: pointer;
  }
  .views input {
    margin: 0;
    accent-color: currentcolor;
  }
  .views label:has(:checked) {
    font-weight: 600;
  }
  .guide {
    margin-block-start: var(--_space-s);
  }
  .guide > summary {
    color: var(--_muted);
    font-size: var(--_text-s);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    inline-size: fit-content;
  }
  /* Shares by what columns hold; where some are left out, the others share their room. */
  :where(.groups) :is(th, td) {
    inline-size: 11%;
    padding-inline-end: 0.8rem;
    hyphens: auto;
  }
  .col-question {
    inline-size: 25%;
  }
  .col-measures,
  .col-sources {
    inline-size: 17%;
  }
  .col-method {
    inline-size: 14%;
  }
  tbody :is(th, td) > *:not(.unseen, .badge) {
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
  .note .read {
    margin-inline-start: 0.5em;
  }
  .said + .said,
  .read + .said {
    margin-block-start: 0.4rem;
  }
  .missing,
  .evidence {
    font-size: 0.9em;
  }
  .badge.missing {
    font-weight: 400;
  }
  tbody :is(th, td) > .evidence {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem var(--_space-m);
    margin-block-start: 0.3rem;
  }
  .evidence [open] {
    flex-basis: 100%;
  }
  /* Whose words they are matters to who writes; everybody else hears it. */
  :not(.editable) > .group .as-in {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    user-select: none;
  }
  .evidence summary {
    min-block-size: 24px;
    list-style: none;
    inline-size: fit-content;
  }
  .evidence summary::-webkit-details-marker {
    display: none;
  }
  .evidence summary:hover {
    text-decoration: underline dotted;
  }
  abbr {
    text-decoration: underline dotted color-mix(in oklch, currentcolor 45%, transparent);
    text-underline-offset: 0.2em;
  }
  @media (pointer: coarse) {
    .views label,
    .evidence summary {
      min-block-size: 44px;
    }
  }
  @media screen {
    @container rows (min-width: 48.01rem) {
      /* Said for each row, seen once for all of them. */
      .again {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        user-select: none;
      }
      tr:has(.again) > .col-question {
        border-block-start-color: transparent;
      }
    }
    @container rows (max-width: 48rem) {
      .groups :is(th, td) {
        inline-size: auto;
      }
      .groups tbody th {
        order: -1;
        font-weight: 600;
        padding-block-end: 0.35rem;
      }
      .groups tbody th > :is(.read, .evidence) {
        font-weight: 400;
      }
      .groups tbody th > .again {
        font-weight: 400;
        color: var(--_muted);
      }
      .again > .number {
        color: inherit;
      }
    }
  }
  @media print {
    :host {
      font-size: 9pt;
    }
    .tools,
    .guide:not([open]) {
      display: none;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
    .heading {
      break-after: avoid;
    }
    .groups tbody .again {
      display: none;
    }
    .groups tr:has(.again) > .col-question {
      border-block-start-color: transparent;
    }
    .evidence summary {
      min-block-size: 0;
    }
  }
`

export default [tokens, sourceStyles, ...recordTableWithCards(css`48rem`), ...resultStyles, own]
