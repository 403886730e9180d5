import { css } from 'lit'

/** The tools for finding, above the tables; on paper one line that says what is shown. */
export const findStyles = css`
  .bar,
  .chips,
  .dates {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s);
  }
  .find :is(input, select) {
    font: inherit;
    color: inherit;
    background: transparent;
    min-block-size: 2.25rem;
    padding: var(--_space-xs) var(--_space-s);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  .find input[type='checkbox'] {
    min-block-size: 0;
    inline-size: 1.1em;
    block-size: 1.1em;
    margin: 0;
    flex: none;
    accent-color: currentcolor;
  }
  .find option {
    color: canvastext;
    background: canvas;
  }
  .find ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .find button {
    min-block-size: 2.25rem;
  }
  .bar input {
    flex: 0 1 18rem;
    min-inline-size: 0;
  }
  .toggle[aria-expanded='true'] {
    background: var(--_faint);
  }
  .pick {
    display: flex;
    align-items: center;
    gap: var(--_space-s);
  }
  .pick span,
  .dates label span {
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .pick select {
    min-inline-size: 0;
    max-inline-size: 14rem;
  }
  .sort {
    display: none;
  }
  /* In the room that is left, so that nothing moves when they come; what has no room there is scrolled to. */
  .quick {
    flex: 1 1 0;
    display: flex;
    gap: var(--_space-xs);
    min-inline-size: 0;
    padding: 3px;
    margin: -3px;
    overflow-x: auto;
    scrollbar-width: none;
  }
  .quick button {
    flex: none;
    min-block-size: 2.25rem;
    font-size: var(--_text-s);
    border-color: var(--_line);
  }
  .quick [aria-pressed='true'] {
    border-color: currentcolor;
    background: var(--_faint);
  }
  .quick .n {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .count {
    margin: 0;
    margin-inline-start: auto;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: var(--_space-m) var(--_space-l);
    margin-block-start: var(--_space-s);
    padding: var(--_space-m);
    background: var(--_faint);
    border-radius: var(--_radius);
  }
  .filters[hidden] {
    display: none;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-xs);
    font-size: var(--_text-s);
    font-weight: 600;
  }
  .choices {
    max-block-size: 15rem;
    overflow: auto;
    padding: 3px;
    margin: -3px;
  }
  .choice {
    display: flex;
    align-items: baseline;
    gap: var(--_space-s);
    min-block-size: 24px;
    padding-block: 0.1rem;
    cursor: pointer;
  }
  .choice input {
    position: relative;
    inset-block-start: 0.15em;
  }
  .choice .quiet {
    margin-inline-start: auto;
    padding-inline-end: var(--_space-xs);
    font-variant-numeric: tabular-nums;
  }
  .deeper {
    padding-inline-start: 1.15rem;
  }
  .dates label {
    display: flex;
    align-items: center;
    gap: var(--_space-s);
  }
  fieldset p {
    margin: var(--_space-xs) 0 0;
  }
  .chips {
    list-style: none;
    margin: var(--_space-s) 0 0;
    padding: 0;
  }
  .find .chip,
  .find .clear {
    min-block-size: 1.9rem;
    font-size: var(--_text-s);
    text-align: start;
  }
  .chip {
    border-color: var(--_line);
    background: var(--_faint);
  }
  .clear {
    border: 0;
    padding-inline: var(--_space-xs);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .nothing {
    margin-block: var(--_space-l);
  }
  .nothing p {
    margin: 0 0 var(--_space-s);
  }
  .nothing button {
    margin-block-end: var(--_space-s);
    margin-inline-end: var(--_space-s);
  }
  .stated {
    display: none;
  }

  /* Heads of columns that sort are as large as they were. */
  thead button {
    display: block;
    inline-size: 100%;
    margin-block: -0.35rem;
    padding: 0.35rem 0;
    border: 0;
    border-radius: 2px;
    font-weight: 600;
    text-align: start;
    min-block-size: 24px;
  }
  thead button::after {
    content: ' ↕';
    content: ' ↕' / '';
    opacity: 0;
    position: absolute;
    margin-inline-start: 0.3em;
  }
  thead button:is(:hover, :focus-visible)::after {
    opacity: 0.6;
  }
  thead [aria-sort='ascending'] button::after {
    content: ' ↑';
    content: ' ↑' / '';
    opacity: 1;
  }
  thead [aria-sort='descending'] button::after {
    content: ' ↓';
    content: ' ↓' / '';
    opacity: 1;
  }
  thead [aria-sort] button {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .around > * {
    color: var(--_muted);
  }
  /* What is quiet by itself would become illegible. */
  .around > * :not(.badge:not(.none), .badge:not(.none) *) {
    color: inherit;
  }

  @media (pointer: coarse) {
    .find :is(input:not([type='checkbox']), select, button) {
      min-block-size: 44px;
    }
    .choice {
      min-block-size: 44px;
      align-items: center;
    }
    .choice input {
      inset-block-start: 0;
    }
  }
  @media screen {
    @container (max-width: 60rem) {
      .quick {
        display: none;
      }
    }
    @container (max-width: 40rem) {
      .bar input {
        flex: 1 1 100%;
      }
      .bar .toggle {
        flex: 1 1 auto;
      }
      .pick {
        flex: 1 1 100%;
        min-inline-size: 0;
      }
      .pick span {
        flex: 0 0 7.5rem;
      }
      .pick select {
        flex: 1 1 0;
        inline-size: 0;
        max-inline-size: none;
      }
      .sort {
        display: flex;
      }
      .count {
        inline-size: 100%;
        margin: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .chip,
    .filters {
      border: 1px solid;
    }
    .quick [aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
    .quick [aria-pressed='true'] .n {
      color: inherit;
    }
  }
  @media print {
    .find {
      min-block-size: 0;
    }
    .find > :not(.stated) {
      display: none;
    }
    .stated:not(:empty) {
      display: block;
      margin: 0;
    }
    thead button::after {
      content: none;
    }
    thead [aria-sort] button::after {
      display: inline;
    }
  }
`
