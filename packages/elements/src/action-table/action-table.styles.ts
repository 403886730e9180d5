import { css } from 'lit'
import { recordTableStyles } from '../internal/record-table/record-table.styles.ts'
import { sourceStyles } from '../internal/source-view.ts'
import { tokens } from '../internal/tokens.ts'

const own = css`
  :host {
    min-inline-size: min(100%, 14rem);
  }
  .rehearsal {
    position: absolute;
    inline-size: 64rem;
    block-size: 0;
    visibility: hidden;
    contain: strict;
  }
  .loading {
    min-block-size: var(--cswb-action-table-reserve, 100vh);
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
  .plan-title {
    font-size: var(--_text-xl);
    line-height: 1.25;
  }
  .counts {
    color: var(--_muted);
    margin: 0.2rem 0 0;
  }
  header {
    display: flow-root;
    margin-block-end: var(--_space-l);
  }
  header p {
    margin-block: 0.2rem 0;
  }
  .standing:empty {
    min-block-size: 2.6em;
  }
  .standing[hidden] {
    display: none;
  }
  .legend {
    margin-block-start: var(--_space-s);
  }
  .legend button {
    border: 0;
    padding: 0;
    color: var(--_muted);
    font-size: var(--_text-s);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    background: none;
  }
  details {
    margin-block-start: var(--_space-l);
    font-size: var(--_text-s);
  }
  .tools {
    float: inline-end;
    min-block-size: 1.9rem;
    font-size: var(--_text-s);
  }
  /* With room for what comes after the rows. */
  .find {
    container-type: inline-size;
    min-block-size: 2.25rem;
    margin-block-end: var(--_space-l);
  }
  .find[hidden],
  .head:empty {
    display: none;
  }
  .group:has(> .sub) {
    margin-block-start: var(--_space-l);
  }
  .fold,
  .link {
    visibility: hidden;
  }
  .link {
    position: absolute;
  }
  @media (hover: none) {
    .link {
      position: static;
    }
  }
  .fold {
    border: 0;
    padding: 0;
    font-size: var(--_text-s);
    vertical-align: bottom;
  }
  .heading {
    font-size: var(--_text-l);
  }
  .sub .heading {
    font-size: 1.08em;
  }
  .heading .number {
    color: var(--_muted);
    font-weight: 500;
    margin-inline-end: 0.45em;
    font-variant-numeric: tabular-nums;
  }
  .head {
    margin-block-end: var(--_space-s);
  }
  .head p {
    margin: 0.15rem 0 0;
    max-inline-size: 60rem;
  }
  .note {
    white-space: pre-line;
    font-size: var(--_text-s);
  }
  abbr {
    text-decoration: underline dotted color-mix(in oklch, currentcolor 45%, transparent);
    text-underline-offset: 0.2em;
    cursor: help;
  }

  /* The action takes what the others leave. */
  :where(.groups) :is(th, td) {
    inline-size: var(--_room);
  }
  .col-title {
    inline-size: auto;
  }
  .col-ref {
    inline-size: max(3.4rem, calc(var(--_ref) * 0.6rem + 1rem));
  }
  .col-timeline {
    inline-size: var(--_room-timeline);
  }
  .col-status {
    inline-size: var(--_room-status);
  }
  .col-comment {
    inline-size: var(--_room-comment);
  }
  .col-updatedOn {
    inline-size: var(--_room-updatedOn);
  }
  tbody .col-ref {
    color: var(--_muted);
  }
  tbody :is(th, td) > *:not(.unseen, .badge) {
    display: block;
  }
  tbody td {
    white-space: pre-line;
  }
  .name,
  .said,
  .who {
    white-space: pre-line;
    font-size: inherit;
  }
  .said + .said {
    margin-block-start: 0.4rem;
  }
  .on {
    font-weight: 600;
  }
  .who {
    color: var(--_muted);
    font-size: var(--_text-s);
    margin-block-start: 0.2rem;
  }
  .read,
  .stale {
    color: var(--_muted);
    font-size: 0.88em;
    margin-block-start: 0.1rem;
  }
  .stale {
    font-style: italic;
  }

  @media screen {
    /* No status word is cut in two. */
    @container (min-width: 40.01rem) and (max-width: 54rem) {
      .groups .col-status {
        inline-size: 7.4rem;
      }
    }
    @container (max-width: 40rem) {
      .groups :is(th, td) {
        inline-size: auto;
      }
      .groups .col-ref {
        grid-area: 1 / 1;
      }
      .groups .col-ref > * {
        grid-column: 1;
      }
      .groups .col-ref::before {
        content: none;
      }
      .groups .col-title {
        grid-area: 1 / 2;
        padding-block-end: 0.35rem;
      }
    }
  }
`

export default [tokens, sourceStyles, recordTableStyles, own]
