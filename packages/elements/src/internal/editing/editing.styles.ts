const css = String.raw

/** The question for a name, and what is said when a change could not be stored. */
export const editingStyles = css`
  .editing .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .trouble:not(:empty) {
    margin-block: var(--_space-s);
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 0.25rem solid var(--_due);
    background: var(--_faint);
  }
  .offered:not(:empty) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-m);
    margin-block: var(--_space-s);
    padding: var(--_space-xs) var(--_space-m);
    background: var(--_faint);
  }
  .offered p {
    margin: 0;
  }
  .trouble p {
    margin: 0 0 var(--_space-xs);
  }
  .editing .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .editing button {
    min-block-size: 2.2rem;
  }
  dialog.author {
    inline-size: min(26rem, 92vw);
    padding: var(--_space-l);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: canvastext;
    background: canvas;
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.3);
  }
  dialog.author::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog.author h2 {
    margin: 0 0 var(--_space-xs);
    font-size: var(--_text-l);
  }
  dialog.author p {
    margin: 0 0 var(--_space-m);
    color: var(--_muted);
  }
  dialog.author .problem {
    color: var(--_late);
    font-weight: 600;
  }
  dialog.author .problem:empty {
    display: none;
  }
  dialog.author label {
    display: grid;
    gap: var(--_space-xs);
    margin-block-end: var(--_space-m);
    font-weight: 600;
  }
  dialog.author input {
    font: inherit;
    font-weight: 400;
    min-block-size: 2.4rem;
    padding-inline: var(--_space-s);
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    color: inherit;
    background: transparent;
  }
  dialog.author input[aria-invalid='true'] {
    border-color: var(--_late);
    outline: 1px solid var(--_late);
  }
  @media (pointer: coarse) {
    .editing :is(button, input) {
      min-block-size: 44px;
    }
  }
  @media print {
    .editing {
      display: none;
    }
  }
`
