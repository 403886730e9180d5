const css = String.raw

export const keptStyles = css`
  .file {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    align-items: center;
    margin-block-end: var(--_space-m);
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 0.25rem solid var(--_due);
    background: var(--_faint);
  }
  .file p {
    flex: 1 1 20rem;
    margin: 0;
  }
  cswb-history,
  cswb-conflicts {
    margin-block-end: var(--_space-l);
  }
  /* Looks and works as a button does; the field inside takes the focus and the file. */
  .open {
    position: relative;
    padding: var(--_space-xs) var(--_space-m);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .open:hover,
  .dropping {
    background: var(--_faint);
  }
  .open:focus-within {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }
  .dropping {
    outline: 2px dashed currentcolor;
  }
  @media (pointer: coarse) {
    .open {
      min-block-size: 44px;
    }
  }
  @media print {
    .file {
      display: none;
    }
  }
`
