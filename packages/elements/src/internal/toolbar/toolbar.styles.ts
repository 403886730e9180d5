const css = String.raw

export const toolbarStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-xs) var(--_space-m);
    padding-block: var(--_space-s);
    border-block: 1px solid var(--_line);
  }
  .tool-group {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
  }
  @media screen {
    .toolbar {
      position: sticky;
      inset-block-start: var(--cswb-action-table-top, 0px);
      z-index: 5;
      background: var(--cswb-color-paper, var(--_paper, canvas));
    }
  }
  @media (max-width: 40rem) {
    .toolbar,
    .tool-group {
      flex: none;
      flex-wrap: nowrap;
    }
    .toolbar {
      overflow-x: auto;
      scrollbar-width: thin;
    }
    .tool {
      white-space: nowrap;
    }
  }
  .tool {
    min-inline-size: 2.2rem;
    padding-inline: var(--_space-s);
    font-size: var(--_text-s);
  }
  .tool[aria-disabled='true'] {
    color: var(--_muted);
    border-style: dashed;
    cursor: default;
  }
  .tool[aria-pressed='true'] {
    border-color: var(--_active);
    box-shadow: inset 0 0 0 1px var(--_active);
    font-weight: 600;
  }
  .toolbar .opens {
    position: relative;
  }
  .toolbar .opens .panel {
    inset-inline: 0 auto;
  }
  @media (pointer: coarse) {
    .tool {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .tool[aria-disabled='true'] {
      color: GrayText;
      border-color: GrayText;
    }
    .tool[aria-pressed='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .toolbar {
      display: none;
    }
  }
`
