const css = String.raw

/** What editors look like, wherever they are placed. */
export const fieldsStyles = css`
  .field-editor :is(textarea, input, select) {
    font: inherit;
    inline-size: 100%;
    min-block-size: 2.2rem;
    padding: var(--_space-xs) var(--_space-s);
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    color: inherit;
    background: canvas;
  }
  .field-editor textarea {
    display: block;
    field-sizing: content;
    min-block-size: 2.4lh;
    max-block-size: 60vh;
    resize: vertical;
  }
  .field-editor [aria-invalid='true'] {
    border-color: var(--_late);
    outline: 1px solid var(--_late);
  }
  .field-editor .reading {
    margin: var(--_space-xs) 0 0;
    color: var(--_muted);
    font-size: var(--_text-s);
    min-block-size: 1.5em;
  }
  .field-editor .problem {
    margin: var(--_space-xs) 0 0;
    color: var(--_late);
    font-size: var(--_text-s);
    font-weight: 600;
  }
  .field-editor .problem:empty {
    display: none;
  }
  .field-editor .picks {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
    margin-block-start: var(--_space-xs);
  }
  .field-editor .picks button {
    padding: 0 var(--_space-s);
    font-size: var(--_text-s);
    border-radius: 1rem;
  }
  .field-editor .picks [aria-pressed='true'] {
    border-color: currentcolor;
    box-shadow: inset 0 0 0 1px currentcolor;
    font-weight: 600;
  }
  .field-editor .boxes label {
    display: flex;
    align-items: center;
    gap: var(--_space-xs);
    min-block-size: 24px;
    font-weight: 400;
  }
  .field-editor .boxes input {
    inline-size: 1.1rem;
    min-block-size: 1.1rem;
    flex: none;
  }
  .field-editor .data {
    font-family: ui-monospace, monospace;
    font-size: var(--_text-s);
  }
  .field-editor .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
    margin: 0 0 var(--_space-xs);
    padding: 0;
    list-style: none;
  }
  .field-editor .chosen li {
    display: flex;
    align-items: center;
    gap: var(--_space-xs);
    padding-inline-start: var(--_space-s);
    border: 1px solid var(--_line);
    border-radius: 1rem;
  }
  .field-editor .chosen button {
    border: 0;
    min-inline-size: 24px;
    padding: 0 var(--_space-xs);
  }
  .field-editor .ask {
    margin: 0 0 var(--_space-xs);
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .field-editor .ask cite {
    font-style: normal;
    font-size: var(--_text-xs);
  }
  @media (pointer: coarse) {
    .field-editor :is(input, select, button) {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`
