import { css } from 'lit'
import { shapeStyles } from '../internal/shapes.ts'
import { sourceStyles } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'

const own = css`
  :host {
    min-inline-size: min(100%, 14rem);
  }
  .frame {
    container-type: inline-size;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  .plan-title .heading {
    font-size: var(--_text-xl);
    line-height: 1.25;
  }
  .heading {
    font-size: 1.08em;
  }
  header {
    margin-block-end: var(--_space-m);
  }
  header > p,
  .model > p {
    margin: 0.2rem 0 0;
  }
  .number,
  .quiet {
    color: var(--_muted);
  }
  .quiet {
    margin: 0.1rem 0;
    font-size: 0.95em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-s) var(--_space-l);
    margin-block-end: var(--_space-m);
  }
  .tools select {
    max-inline-size: 100%;
    padding: var(--_space-xs) var(--_space-s);
    font: inherit;
  }
  .views {
    display: flex;
    gap: var(--_space-xs);
    margin: 0;
    padding: 0;
    border: 0;
  }
  button {
    padding: var(--_space-xs) var(--_space-m);
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .views button[aria-pressed='true'] {
    border-color: var(--_active);
    box-shadow: inset 0 0 0 1px var(--_active);
    font-weight: 600;
  }
  button:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }
  button.plain {
    border: 0;
    padding: 0.1rem 0;
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-l);
    margin: var(--_space-s) 0 0;
  }
  .about div {
    display: flex;
    gap: var(--_space-s);
  }
  .about dt,
  .called {
    margin: 0;
    color: var(--_muted);
    font-size: 0.95em;
  }
  .about dd {
    margin: 0;
  }
  .drawing {
    margin-block: var(--_space-m);
    padding: var(--_space-m) 2px;
    overflow: auto;
  }
  .diagram {
    position: relative;
  }
  .diagram :is(ol, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .links {
    position: absolute;
    inset: 0;
    overflow: visible;
    pointer-events: none;
  }
  .link {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1.4;
  }
  .link.feedback {
    stroke-dasharray: 5 4;
  }
  .arrow {
    fill: var(--_muted);
  }
  .link.dim {
    opacity: 0.15;
  }
  .level {
    position: absolute;
    margin: 0;
    inline-size: 8.5rem;
    hyphens: auto;
    color: var(--_muted);
    font-size: 0.9em;
    font-weight: 600;
    line-height: 1.25;
  }
  .diagram:not(.on-top) .level {
    inline-size: 11rem;
  }
  .part {
    position: absolute;
    box-sizing: border-box;
    inline-size: 11rem;
    padding: var(--_space-s);
    border-color: var(--_line);
    border-inline-start: 0.25rem solid var(--_active);
    background: var(--cswb-color-paper, var(--_paper, canvas));
    font-size: 0.95em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  .part:hover {
    border-color: var(--_muted);
  }
  .part[aria-pressed='true'] {
    border-color: var(--_active);
    box-shadow: 0 0 0 2px var(--_active);
  }
  .part.dim {
    color: var(--_muted);
    border-color: var(--_line);
    border-style: dashed;
  }
  .badge {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    font-weight: 600;
  }
  .done {
    color: var(--_done);
  }
  .active {
    color: var(--_active);
  }
  .due {
    color: var(--_due);
  }
  .late {
    color: var(--_late);
  }
  .none {
    color: var(--_muted);
  }
  .part .badge,
  .asked {
    display: flex;
    margin-block-start: 0.2rem;
    font-size: 0.9em;
  }
  .asked {
    color: var(--_due);
  }
  .outline {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .as-diagram > .outline {
    display: none;
  }
  .as-outline > .drawing {
    display: none;
  }
  .outline > li {
    margin-block-start: var(--_space-m);
  }
  .outline ul,
  .besides ul,
  .chosen ul {
    margin: 0.2rem 0 0;
    padding-inline-start: 1.2rem;
  }
  .outline ul > li + li {
    margin-block-start: var(--_space-s);
  }
  .besides,
  .chosen .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: var(--_space-m) var(--_space-l);
  }
  .besides {
    margin-block-start: var(--_space-m);
    padding-block-start: var(--_space-m);
    border-block-start: 1px solid var(--_line);
  }
  .chosen {
    margin-block: var(--_space-m);
    padding: var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_faint);
  }
  .chosen .ways {
    margin-block: var(--_space-m);
  }
  .lost {
    margin-block: var(--_space-m);
    padding-inline-start: var(--_space-m);
    border-inline-start: 0.25rem solid var(--_due);
  }
  .lost > p {
    margin: 0;
  }
  .ask summary {
    color: var(--_due);
    cursor: pointer;
  }
  .ask p {
    margin: 0.2rem 0 0;
  }
  .empty,
  .loading {
    color: var(--_muted);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (max-width: 38rem) {
    /* Who works on the model needs its parts at hand. */
    .as-diagram:not(.works) > .drawing,
    .tools:not(.works) > .views {
      display: none;
    }
    .as-diagram:not(.works) > .outline {
      display: block;
    }
  }
  @media (pointer: coarse) {
    button,
    .tools select,
    .ask summary {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .link {
      stroke: CanvasText;
    }
    .arrow {
      fill: CanvasText;
    }
    .part[aria-pressed='true'],
    .views button[aria-pressed='true'] {
      outline: 3px solid Highlight;
    }
    .part.dim {
      color: GrayText;
    }
  }
  @media print {
    .tools,
    .drawing,
    .chosen {
      display: none;
    }
    .as-diagram > .outline {
      display: block;
    }
    .outline > li,
    .outline ul > li {
      break-inside: avoid;
    }
  }
`

export default [tokens, sourceStyles, shapeStyles, own]
