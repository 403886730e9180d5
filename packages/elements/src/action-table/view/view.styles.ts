// Not Lit's: a file beside read.js would bring all of it a second time.
const css = String.raw

/** What readers suit the table with; comes with it, after the table, and moves nothing. */
export const viewStyles = css`
  .fold,
  .link {
    visibility: visible;
  }
  .target {
    background: var(--_faint);
  }
  abbr[data-open]::after {
    content: ' (' attr(title) ')';
  }
  dl {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 0.15rem var(--_space-l);
    margin: var(--_space-s) 0 0;
    font-size: var(--_text-s);
  }
  dl[hidden] {
    display: none;
  }
  dl div {
    display: flex;
    gap: var(--_space-s);
    break-inside: avoid;
  }
  dt {
    font-weight: 600;
    min-inline-size: 3.5em;
    overflow-wrap: normal;
  }
  dd {
    margin: 0;
  }
  /* Its words run their own way, their mark first. */
  .fold {
    color: var(--_muted);
    text-align: start;
    unicode-bidi: plaintext;
  }
  .fold::before {
    content: '▸ ';
    content: '▸ ' / '';
  }
  .fold[aria-expanded='true']::before {
    content: '▾ ';
    content: '▾ ' / '';
  }
  .fold:hover {
    text-decoration: underline;
  }
  [hidden='until-found'] {
    display: block !important;
    content-visibility: hidden;
    min-block-size: 0;
    border: 0 !important;
    padding: 0 !important;
  }
  @supports not (content-visibility: hidden) {
    [hidden='until-found'] {
      display: none !important;
    }
  }

  .link {
    display: inline-block;
    inline-size: 24px;
    padding: 0;
    border: 0;
    color: inherit;
    text-align: center;
  }
  tbody .link::before {
    content: '#';
    content: '#' / '';
  }
  .note-link {
    position: absolute;
    z-index: 2;
    inline-size: max-content;
    max-inline-size: min(22rem, 75vw);
    padding: var(--_space-s);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: canvastext;
    background: canvas;
    box-shadow: 0 0.3rem 1rem rgb(0 0 0 / 0.18);
  }
  .note-link > * {
    display: block;
    inline-size: 100%;
    font: inherit;
  }
  .note-link :is(input, .from:not(:empty)) {
    margin-block-start: var(--_space-xs);
  }
  .note-link .from {
    color: var(--_muted);
  }
  .panel .column {
    display: flex;
    align-items: center;
    gap: var(--_space-xs);
  }
  .panel .column label {
    flex: 1;
    display: flex;
    gap: var(--_space-s);
    align-items: center;
    min-inline-size: 9rem;
  }
  .panel .column input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    accent-color: currentcolor;
  }
  .panel .column .plain {
    flex: none;
    inline-size: 2.2rem;
    padding: 0;
    text-align: center;
  }
  .panel .plain[aria-disabled] {
    opacity: 0.35;
    cursor: default;
  }
  .panel [type='range'] {
    display: block;
    inline-size: calc(100% - 1.7em);
    min-block-size: 24px;
    margin: 0;
    margin-inline-start: 1.7em;
    accent-color: currentcolor;
  }

  @media screen {
    .groups :is(tr, .heading, .fold, .link) {
      scroll-margin-block-start: calc(3rem + var(--cswb-action-table-top, 0px) + var(--_work, 0px));
    }
    @container (min-width: 40.01rem) {
      thead {
        position: sticky;
        z-index: 1;
        inset-block-start: calc(var(--cswb-action-table-top, 0px) + var(--_work, 0px));
      }
      thead th {
        box-shadow: inset 0 -1px var(--_line);
      }
      thead + tbody tr:first-child,
      thead + tbody tr:first-child > * {
        border-block-start-color: transparent;
      }
      thead th:not(:last-child) {
        cursor: col-resize;
      }
      thead th:not(:last-child):hover {
        box-shadow:
          inset 0 -1px var(--_line),
          inset -2px 0 var(--_line);
      }
      thead th > * {
        cursor: pointer;
      }
    }
    tbody :is(.col-ref, .col-title) {
      position: relative;
    }
    @media (hover: none) {
      .link {
        min-inline-size: 44px;
        text-align: start;
      }
    }
    @media (hover) {
      .link {
        inset-block-start: calc(0.6rem + 1.5em);
        inset-inline-start: -0.3rem;
        opacity: 0;
      }
      .note-link {
        inset-block-start: calc(0.6rem + 1.5em + 26px);
      }
      .col-title > .link {
        inset-block-start: 0.5rem;
        inset-inline: auto 0;
      }
      .link:focus-visible,
      tr:is(:hover, :focus-within) .link {
        opacity: 1;
      }
    }
  }
  @media print {
    thead {
      display: table-header-group;
    }
    tr:not(.tall) {
      break-inside: avoid;
    }
    td {
      orphans: 3;
      widows: 3;
    }
    .head {
      break-inside: avoid;
      break-after: avoid;
    }
    th,
    td {
      padding-block: 0.4rem;
    }
  
    :host {
      font-size: 9.5pt;
      line-height: 1.4;
    }
    .col-status {
      inline-size: 17%;
    }
    .legend button,
    [part='original'],
    .fold,
    .link,
    .note-link,
    .tools {
      display: none !important;
    }
    .legend dl[hidden] {
      display: grid;
    }
    header {
      margin-block-end: var(--_space-l);
    }
    .group + .group {
      margin-block-start: var(--_space-l);
    }
  
    [hidden='until-found'] {
      content-visibility: visible;
    }
    table[hidden='until-found'] {
      display: table !important;
    }
    tr[hidden='until-found'] {
      display: table-row !important;
    }
  }
`
