const css = String.raw

/** A form: names over their fields, what is asked and what is wrong between them. */
export const formStyles = css`
  .record-form,
  .more {
    max-inline-size: 46rem;
  }
  .record-form,
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
  }
  @container (min-width: 36rem) {
    .record-form,
    .lines {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .record-form > .more,
    .line.wide {
      grid-column: 1 / -1;
    }
    .line.begins {
      grid-column: 1;
    }
  }
  .line > :is(label, .label) {
    display: block;
    font-weight: 600;
  }
  .line .state {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .line textarea {
    min-block-size: 2.2rem;
  }
  .line.wide textarea {
    min-block-size: 2.4lh;
  }
  .line .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
  }
  .more {
    margin-block: var(--_space-m);
  }
  .more > summary {
    margin-block-end: var(--_space-s);
    font-weight: 600;
  }
`
