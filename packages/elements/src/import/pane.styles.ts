import { css } from 'lit'

/** The document and what was recognised in it: side by side where there is room, one under the other where not. */
export const paneStyles = css`
  .panes {
    display: grid;
    gap: var(--_space-l);
  }
  .pane {
    min-inline-size: 0;
  }
  .pane > :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 var(--_space-s);
    font-size: var(--_text-s);
    font-weight: 600;
    color: var(--_muted);
  }
  .body {
    max-block-size: 60vh;
    overflow: auto;
    overscroll-behavior: auto;
    border-block: 1px solid var(--_line);
    padding-block: var(--_space-s);
    position: relative;
  }
  @container (min-width: 52rem) {
    .panes {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .body {
      max-block-size: 80vh;
    }
  }

  .source .body {
    font-size: var(--_text-s);
  }
  .prose {
    margin-block: var(--_space-s);
    padding: 0.15rem var(--_space-s);
  }
  .prose.heading {
    font-weight: 700;
    font-size: 1.08em;
  }
  .line {
    white-space: pre-line;
  }
  .line + .line {
    margin-block-start: 0.2rem;
  }
  .listed,
  .item .line {
    display: list-item;
    list-style: disc;
    margin-inline-start: 1.1rem;
  }
  :is(.listed, .item)[data-level='2'] {
    margin-inline-start: 2.2rem;
  }
  :is(.listed, .item)[data-level='3'] {
    margin-inline-start: 3.3rem;
  }
  :is(.listed, .item)[data-level='4'] {
    margin-inline-start: 4.4rem;
  }
  .grid {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    margin-block: var(--_space-m) 0;
  }
  .grid + .grid {
    margin-block-start: -1px;
  }
  .grid td {
    vertical-align: top;
    border: 1px solid var(--_line);
    padding: 0.35rem 0.5rem;
  }
  .tag {
    display: block;
    inline-size: fit-content;
    margin-block-start: 0.3rem;
    color: var(--_muted);
    font-size: var(--_text-xs);
    font-weight: 600;
  }
  .tag.theme,
  .tag.action {
    color: var(--_active);
  }
  .tag.note,
  .tag.missing {
    color: var(--_due);
  }
  .read {
    cursor: default;
    scroll-margin: 2rem;
  }
  .marked {
    background: color-mix(in oklch, var(--_active) 14%, transparent);
    outline: 2px solid var(--_active);
    outline-offset: -2px;
  }
  .read:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: -2px;
  }
  ::highlight(cswb-import-source) {
    background-color: color-mix(in oklch, var(--_active) 35%, transparent);
  }

  .reading section + section {
    margin-block-start: var(--_space-l);
  }
  .reading .body :is(h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1em;
    line-height: 1.35;
  }
  .records {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .records .records {
    margin-inline-start: var(--_space-m);
    border-inline-start: 1px solid var(--_line);
  }
  .record {
    padding: var(--_space-s);
  }
  .records > li {
    border-block-start: 1px solid var(--_line);
  }
  .number {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }
  .note-text {
    white-space: pre-line;
  }
  .place {
    white-space: nowrap;
    margin-inline-start: var(--_space-xs);
  }
  dl {
    margin: 0.15rem 0 0;
    font-size: var(--_text-s);
  }
  dl div {
    display: grid;
    grid-template-columns: 7.5rem minmax(0, 1fr);
    gap: var(--_space-s);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  @container (max-width: 26rem) {
    /* Columns stay readable, and the pane scrolls sideways. */
    .grid.many {
      inline-size: 34rem;
    }
    dl div {
      display: block;
    }
  }
  details {
    font-size: var(--_text-xs);
    color: var(--_muted);
  }
  details ul {
    margin: 0;
    padding-inline-start: 1.1rem;
  }
  summary {
    inline-size: fit-content;
  }
  .reason {
    font-size: var(--_text-s);
  }
  .unsure {
    color: var(--_due);
  }
  @media screen {
    .reading section > .records {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 40rem;
    }
    .grid {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 40rem;
    }
  }
  @media (forced-colors: active) {
    .marked {
      outline-color: Highlight;
    }
  }
  @media print {
    .body {
      max-block-size: none;
      overflow: visible;
    }
    .place,
    details:not([open]) {
      display: none;
    }
  }
`
