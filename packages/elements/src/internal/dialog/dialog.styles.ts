const css = String.raw

/** A question in a dialog. */
export const dialogStyles = css`
  dialog.question {
    inline-size: min(44rem, 94vw);
    max-block-size: 90vh;
    padding: var(--_space-l);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: canvastext;
    background: canvas;
    box-shadow: 0 0.5rem 2rem rgb(0 0 0 / 0.3);
  }
  dialog.question::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  dialog.question h2 {
    margin: 0 0 var(--_space-s);
    font-size: var(--_text-l);
  }
  dialog.question .content {
    max-block-size: 60vh;
    overflow: auto;
    margin-block-end: var(--_space-m);
  }
  dialog.question p {
    margin: 0 0 var(--_space-s);
  }
  dialog.question .problem {
    color: var(--_late);
    font-weight: 600;
  }
  dialog.question p:empty {
    display: none;
  }
  dialog.question label {
    display: grid;
    gap: var(--_space-xs);
    margin-block-end: var(--_space-m);
    font-weight: 600;
  }
  dialog.question :is(label input, label textarea, label select) {
    font-weight: 400;
  }
  dialog.question .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  dialog.question .main {
    border-color: var(--_active);
    font-weight: 600;
  }
  dialog.question table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: auto;
    font-size: var(--_text-s);
  }
  dialog.question :is(td, th) {
    padding: var(--_space-xs) var(--_space-s) var(--_space-xs) 0;
    border-block-start: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  dialog.question thead th {
    border: 0;
    color: var(--_muted);
  }
  dialog.question del {
    color: var(--_muted);
  }
  dialog.question ins {
    text-decoration: none;
    font-weight: 600;
  }
  dialog.question dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-xs) var(--_space-m);
    margin: 0;
  }
  dialog.question dd {
    margin: 0;
  }
  dialog.question kbd {
    font: inherit;
    padding: 0 0.3em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
    white-space: nowrap;
  }
  @media (pointer: coarse) {
    dialog.question button {
      min-block-size: 44px;
    }
  }
`
