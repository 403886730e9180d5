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
  dialog.side {
    position: fixed;
    inset-block: 0;
    inset-inline: auto 0;
    inline-size: min(44rem, 100vw);
    block-size: 100dvh;
    max-block-size: none;
    max-inline-size: none;
    margin: 0;
    padding: 0 var(--_space-l) var(--_space-l);
    overflow: auto;
    border: 0;
    border-inline-start: 1px solid var(--_line);
    color: canvastext;
    background: canvas;
    box-shadow: 0 0 2rem rgb(0 0 0 / 0.3);
  }
  dialog.side::backdrop {
    background: rgb(0 0 0 / 0.3);
  }
  .side-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    gap: var(--_space-m);
    align-items: center;
    justify-content: space-between;
    padding-block: var(--_space-m);
    margin-block-end: var(--_space-s);
    background: canvas;
    border-block-end: 1px solid var(--_line);
  }
  .side-head h2 {
    margin: 0;
    font-size: var(--_text-l);
  }
  dialog.question ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  dialog.question .columns-line {
    display: grid;
    grid-template-columns: 1fr auto auto auto;
    gap: var(--_space-s);
    align-items: center;
    padding-block: var(--_space-xs);
    border-block-end: 1px solid var(--_line);
  }
  dialog.question .columns-line label {
    display: flex;
    gap: var(--_space-xs);
    align-items: center;
    margin: 0;
    font-weight: 400;
    white-space: nowrap;
  }
  dialog.question .columns-line [type='checkbox'] {
    inline-size: 1.1rem;
    min-block-size: 1.1rem;
  }
  @media (pointer: coarse) {
    dialog.side button,
    dialog.question button {
      min-block-size: 44px;
    }
  }
`
