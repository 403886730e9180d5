import { css } from 'lit'
import { sourceStyles } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'

const own = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 14rem);
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 var(--_space-s);
    font-size: var(--_text-l);
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    margin: 0.2rem 0;
    max-inline-size: 46rem;
  }
  .back,
  .plain {
    border: 0;
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_muted);
    text-underline-offset: 0.2em;
  }
  .back {
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    margin: var(--_space-m) 0;
    padding: 0;
    list-style: none;
  }
  .kinds + .kinds {
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }
  .records {
    margin: 0 0 var(--_space-s);
    padding: 0;
    list-style: none;
  }
  .records li {
    border-block-end: 1px solid var(--_line);
  }
  .records button {
    inline-size: 100%;
    min-block-size: 2.2rem;
  }
  .called {
    margin-block-start: var(--_space-s);
    color: var(--_muted);
    font-size: var(--_text-s);
    font-weight: 600;
  }
  .find {
    display: grid;
    gap: var(--_space-xs);
    max-inline-size: 24rem;
    margin-block-end: var(--_space-s);
    font-size: var(--_text-s);
  }
  .find input {
    font: inherit;
    min-block-size: 2.2rem;
    padding-inline: var(--_space-s);
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
    color: inherit;
    background: transparent;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    margin-block: var(--_space-m);
    max-inline-size: none;
  }
  .main {
    border-color: var(--_active);
    font-weight: 600;
  }
  dl {
    margin: 0;
  }
  dl > div {
    padding-block: var(--_space-xs);
    border-block-end: 1px solid var(--_line);
  }
  dt {
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  dd {
    margin: 0;
    white-space: pre-line;
  }
  @container (min-width: 40rem) {
    dl > div {
      display: grid;
      grid-template-columns: 14rem 1fr;
      gap: var(--_space-m);
    }
  }
  @media (pointer: coarse) {
    .find input {
      min-block-size: 44px;
    }
  }
  @media print {
    button,
    .ways,
    .find {
      display: none;
    }
    .records button {
      display: block;
      text-decoration: none;
    }
  }
`

export default [tokens, sourceStyles, own]
