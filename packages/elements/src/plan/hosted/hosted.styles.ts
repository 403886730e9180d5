// Comes with what a host makes necessary, after the plan.
const css = String.raw

export const hostedStyles = css`
  .apart {
    margin: 0 0 var(--_space-l);
    border-inline-start: 0.25rem solid var(--_due);
    padding-inline-start: var(--_space-m);
  }
  .apart > summary {
    inline-size: fit-content;
    font-weight: 600;
  }
  .apart ol {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .apart li {
    padding-block: var(--_space-m);
    border-block-end: 1px solid var(--_line);
    max-inline-size: 44rem;
  }
  .apart p,
  .apart dl,
  .apart dd {
    margin: 0;
  }
  .apart dl > div {
    margin-block-end: var(--_space-s);
  }
  .apart dt {
    font-weight: 600;
  }
  .apart dd,
  .apart .reason {
    white-space: pre-wrap;
  }
  .apart .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: baseline;
    margin-block-start: var(--_space-s);
  }
  .apart .ways p {
    flex-basis: 100%;
  }
  .apart > button {
    margin-block-start: var(--_space-m);
  }
  @media print {
    .apart {
      display: none;
    }
  }
`
