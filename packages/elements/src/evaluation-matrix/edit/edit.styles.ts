const css = String.raw

/** What stands around the matrix while it is written. */
export const editStyles = css`
  .work:not([hidden]) {
    display: contents;
  }
  .work > :not(.cell-layer) {
    margin-block-end: var(--_space-m);
  }
  .drafts:not(:empty) {
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 0.25rem solid var(--_due);
    background: var(--_faint);
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
  @media print {
    .work {
      display: none;
    }
  }
`
