const css = String.raw

/** What stands around the table while the plan is written. */
export const editStyles = css`
  /* Its tools stay in sight as long as the tables are. */
  .work:not([hidden]) {
    display: contents;
  }
  .work > :not(.cell-layer) {
    margin-block-end: var(--_space-m);
  }
  .leads-apart .who {
    display: none;
  }
  .theme-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-m);
    margin-block: var(--_space-s);
  }
  .theme-tools .opens .panel {
    inset-inline: 0 auto;
  }
  .theme-tools .opens {
    position: relative;
  }
  .row-handle {
    position: absolute;
    inset-inline-start: -1.6rem;
    inline-size: 1.5rem;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    line-height: 1;
  }
  .row-handle[data-dragging] {
    cursor: grabbing;
  }
  .drop-line {
    position: absolute;
    block-size: 0;
    border-block-start: 3px solid var(--_active);
    pointer-events: none;
  }
  .editable tr.dragged {
    opacity: 0.45;
  }
  .drafts:not(:empty) {
    padding: var(--_space-s) var(--_space-m);
    margin-block-end: var(--_space-s);
    border-inline-start: 0.25rem solid var(--_due);
    background: var(--_faint);
  }
  .conflict-note:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-m);
    padding: var(--_space-s) var(--_space-m);
    margin-block-end: var(--_space-s);
    border-inline-start: 0.25rem solid var(--_due);
    background: var(--_faint);
  }
  .conflict-note p {
    margin: 0;
    flex: 1 1 20rem;
  }
  td[data-conflict]::before,
  th[data-conflict]::before {
    content: '≠' / '';
    float: inline-end;
    padding-inline: 0.4em;
    color: var(--_due);
    font-weight: 700;
    border: 1px solid currentcolor;
    border-radius: 1em;
  }
  .drafts p {
    margin: 0;
  }
  .drafts ul {
    margin: var(--_space-xs) 0 0;
    padding: 0;
    list-style: none;
  }
  .drafts li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-s);
    padding-block: var(--_space-xs);
  }
  @media (pointer: coarse) {
    .row-handle {
      inset-inline: auto 0;
      inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media print {
    .work,
    .theme-tools {
      display: none;
    }
  }
`
