import { css, type CSSResult } from 'lit'

/** Nothing off the screen is laid out where there is much. */
const tables = css`
  .groups {
    container: rows / inline-size;
  }
  .group + .group {
    margin-block-start: var(--_space-xl);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding-block: 0.7rem;
    padding-inline: 0 var(--_space-m);
    border-block-start: 1px solid var(--_line);
  }
  thead th {
    font-size: var(--_text-xs);
    font-weight: 600;
    color: var(--_muted);
    border-block-start: 0;
    padding-block: 0.35rem;
  }
  .task th,
  .task td {
    border-block-start-style: dotted;
  }
  .groups .old {
    display: none;
  }
  tbody th {
    padding-inline-start: calc(var(--_depth, 0) * 1.15rem);
  }

  @media screen {
    /* Not the first: what is sure to be seen would be laid out twice. */
    .many .group:not(:first-child) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 60rem;
    }
    .chunked {
      display: block;
    }
    .chunked :is(thead, tbody) {
      display: block;
    }
    .chunked tbody ~ tbody {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 250rem;
    }
    .chunked tr {
      display: flex;
      border-block-start: 1px solid var(--_line);
    }
    .chunked thead tr {
      border: 0;
    }
    .chunked .task {
      border-block-start-style: dotted;
    }
    .chunked :is(th, td) {
      display: block;
      flex: none;
      min-inline-size: 0;
      border: 0;
    }
    .chunked .col-title {
      flex: 1 1 0;
    }
  }
`

const cards = (width: CSSResult) => css`
  @media screen {
    @container rows (max-width: ${width}) {
      table:not([hidden]),
      tbody {
        display: block;
      }
      thead {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
        user-select: none;
      }
      tbody tr,
      .chunked tbody tr {
        display: grid;
        grid-template-columns: minmax(6.5rem, 22%) minmax(0, 1fr);
        column-gap: var(--_space-m);
        border-block-start: 1px solid var(--_line);
        padding-block: 0.7rem;
        padding-inline-start: calc(min(var(--_depth, 0), 3) * 0.9rem);
      }
      tbody tr.task {
        border-block-start-style: dotted;
      }
      tbody th,
      tbody td {
        display: block;
        border: 0;
        padding: 0.2rem 0;
        grid-column: 1 / -1;
      }
      tbody td[data-label]:not(.empty) {
        display: grid;
        grid-template-columns: subgrid;
      }
      tbody td:not(.empty)::before {
        content: attr(data-label);
        content: attr(data-label) / '';
        color: var(--_muted);
        font-size: var(--_text-xs);
        line-height: calc(1.5em / 0.82);
        hyphens: auto;
      }
      tbody td > * {
        grid-column: 2;
      }
      /* Out of sight, but still the cell of its column. */
      tbody td.empty {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        padding: 0;
        overflow: hidden;
      }
    }
    /* Where labels beside values would leave no room for either. */
    @container rows (max-width: 22rem) {
      tbody tr,
      .chunked tbody tr {
        grid-template-columns: auto minmax(0, 1fr);
      }
      tbody td[data-label]:not(.empty),
      tbody td::before {
        display: block;
      }
    }
  }
`

/** Tables on wide pages and on paper; cards where there is less room than this. */
export const recordTableWithCards = (width: CSSResult): CSSResult[] => [tables, cards(width)]

export const recordTableStyles: CSSResult[] = recordTableWithCards(css`40rem`)
