import { css } from 'lit'
import { shapeStyles } from '../internal/shapes.ts'
import { sourceStyles } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'
import { paneStyles } from './pane.styles.ts'

const own = css`
  :host {
    container-type: inline-size;
    min-inline-size: min(100%, 14rem);
  }
  p {
    margin: 0;
  }
  .zone {
    display: grid;
    gap: var(--_space-s);
    justify-items: center;
    text-align: center;
    padding: var(--_space-xl) var(--_space-l);
    border: 2px dashed var(--_line);
    border-radius: var(--_radius);
    transition: background-color 0.15s;
  }
  .zone > p {
    max-inline-size: 42rem;
    text-wrap: balance;
  }
  .zone .what {
    font-size: var(--_text-l);
    font-weight: 700;
    line-height: 1.3;
  }
  .zone.over {
    border-color: var(--_active);
    background: var(--_faint);
  }
  .zone.compact {
    justify-items: start;
    padding: var(--_space-s) var(--_space-m);
    margin-block-end: var(--_space-l);
  }
  .zone:focus-visible {
    border-radius: var(--_radius);
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    justify-content: inherit;
  }
  .first {
    font-weight: 600;
    border-color: var(--_active);
    color: var(--_active);
  }
  button:disabled {
    opacity: 0.6;
    cursor: default;
  }
  progress {
    inline-size: min(100%, 20rem);
    accent-color: var(--_active);
  }
  .failure,
  .done {
    border-inline-start: 0.25rem solid var(--_due);
    padding: var(--_space-s) var(--_space-m);
    margin-block-end: var(--_space-m);
    background: var(--_faint);
    max-inline-size: 52rem;
  }
  .failure button {
    margin-block-start: var(--_space-s);
  }
  .failure ul {
    margin: var(--_space-xs) 0 0;
    padding-inline-start: 1.2rem;
  }
  .done {
    border-color: var(--_done);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
    align-items: center;
  }
  .done span {
    flex: 0 1 auto;
  }
  /* They only take the reading along; nothing can be done with them. */
  .done:focus,
  .title:focus {
    outline: none;
  }
  :host > .quiet {
    margin-block-end: var(--_space-s);
  }
  .title {
    margin: 0;
    font-size: var(--_text-xl);
    line-height: 1.25;
    text-wrap: balance;
  }
  .counts {
    font-size: var(--_text-l);
    margin-block-start: var(--_space-xs);
  }
  .kept {
    color: var(--_done);
    font-weight: 600;
  }
  .kept.lost,
  .look {
    color: var(--_due);
    font-weight: 600;
  }
  .look {
    margin-inline-start: var(--_space-m);
    white-space: nowrap;
  }
  form {
    display: grid;
    gap: var(--_space-m);
    margin-block: var(--_space-m) var(--_space-l);
  }
  label.by {
    display: grid;
    gap: var(--_space-xs);
    max-inline-size: 24rem;
    font-weight: 600;
  }
  label .quiet {
    font-weight: 400;
  }
  input {
    font: inherit;
    font-weight: 400;
    color: inherit;
    background: transparent;
    inline-size: 100%;
    min-block-size: 2.25rem;
    padding: var(--_space-xs) var(--_space-s);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
  }
  .look {
    border: 0;
    padding: 0;
    background: none;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .link,
  .place {
    border: 0;
    padding: 0;
    background: none;
    color: var(--_muted);
    font-size: var(--_text-xs);
    font-weight: 400;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .link {
    font-size: var(--_text-s);
    margin-inline-start: var(--_space-s);
  }
  @media (pointer: coarse) {
    input {
      min-block-size: 44px;
    }
    .place,
    .link {
      min-inline-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .zone {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .zone.over {
      border-color: Highlight;
    }
  }
  @media print {
    .zone,
    form,
    .done button {
      display: none;
    }
  }
`

export default [tokens, sourceStyles, shapeStyles, own, paneStyles]
