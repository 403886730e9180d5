const css = String.raw

/** Cells that can be written in, and what they are written in. */
export const gridStyles = css`
  .cell-layer {
    position: relative;
    z-index: 4;
    block-size: 0;
  }
  .editable tbody :is(td, th) {
    cursor: cell;
    scroll-margin-block: calc(4rem + var(--_work, 0px)) 4rem;
  }
  .editable tbody :is(td, th):focus {
    outline: 2px solid var(--_active);
    outline-offset: -2px;
    border-radius: 2px;
  }
  .editable tbody tr:hover {
    background: var(--_faint);
  }
  .editable tbody tr[aria-selected='true'] {
    background: color-mix(in oklch, var(--_active) 14%, transparent);
    box-shadow: inset 0.25rem 0 0 var(--_active);
  }
  .cell-editor {
    position: absolute;
    padding: 0.35rem;
    border: 2px solid var(--_active);
    border-radius: var(--_radius);
    color: canvastext;
    background: canvas;
    box-shadow: 0 0.4rem 1.4rem rgb(0 0 0 / 0.22);
  }
  .cell-editor[data-storing] {
    opacity: 0.75;
    pointer-events: none;
  }
  .cell-editor textarea {
    min-block-size: max(2.4lh, calc(var(--_least, 0px) - 1.2rem));
  }
  .cell-editor p {
    margin: var(--_space-xs) 0 0;
    font-size: var(--_text-s);
  }
  .cell-editor p:empty {
    display: none;
  }
  .cell-editor :is(textarea, input, select):focus-visible {
    outline-width: 1px;
    outline-offset: 0;
  }
  .cell-editor .problem {
    color: var(--_late);
    font-weight: 600;
  }
  .cell-editor .news {
    padding-inline-start: var(--_space-s);
    border-inline-start: 0.2rem solid var(--_due);
  }
  .cell-editor .ways {
    display: flex;
    gap: var(--_space-s);
    margin-block-start: var(--_space-xs);
  }
  .cell-editor .ways button {
    font-size: var(--_text-s);
  }
  .cell-editor .ask {
    margin-block: var(--_space-s) 0;
  }
  .cell-editor .save {
    border-color: var(--_active);
    font-weight: 600;
  }
  .cell-editor .plain {
    margin-block-start: var(--_space-xs);
    border: 0;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
    font-size: var(--_text-s);
  }
  @media screen {
    @container (max-width: 40rem) {
      /* A card shows what can still be written. */
      .editable tbody td.empty[data-label] {
        position: static;
        inline-size: auto;
        block-size: auto;
        padding: 0.2rem 0;
        overflow: visible;
        display: grid;
        grid-template-columns: subgrid;
      }
      .editable tbody td.empty::before {
        content: attr(data-label);
        content: attr(data-label) / '';
        color: var(--_muted);
        font-size: var(--_text-xs);
      }
      .editable tbody td.empty::after {
        content: '–' / '';
        color: var(--_muted);
      }
    }
  }
  @media (pointer: coarse) {
    .editable tbody :is(td, th) {
      min-block-size: 44px;
    }
    .cell-editor .ways button {
      min-block-size: 44px;
      flex: 1;
    }
  }
  @media (forced-colors: active) {
    .editable tbody tr[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    .editable tbody :is(td, th):focus {
      outline-color: Highlight;
    }
  }
  @media print {
    .cell-layer {
      display: none;
    }
  }
`
