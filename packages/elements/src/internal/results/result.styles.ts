import { css } from 'lit'
import { shapeStyles } from '../shapes.ts'

const own = css`
  .badge {
    display: inline-flex;
    gap: 0.4em;
    align-items: baseline;
    font-weight: 600;
  }
  .badge.done {
    color: var(--_done);
  }
  .badge.active {
    color: var(--_active);
  }
  .badge.due {
    color: var(--_due);
  }
  .badge.none,
  .none {
    color: var(--_none);
  }
  .spark {
    display: block;
    inline-size: 7.5rem;
    max-inline-size: 100%;
    block-size: 2rem;
    margin-block-end: 0.15rem;
    overflow: visible;
  }
  .spark path {
    fill: none;
    vector-effect: non-scaling-stroke;
  }
  .spark .line {
    stroke: var(--_active);
    stroke-width: 1.6;
  }
  .spark .level {
    stroke: color-mix(in oklch, currentcolor 42%, transparent);
    stroke-dasharray: 2 3;
  }
  .spark circle {
    fill: var(--_active);
  }
  .ask {
    display: block;
    margin-block-start: 0.25rem;
    font-size: 0.92em;
  }
  .ask summary {
    color: var(--_due);
    cursor: pointer;
    list-style: none;
    min-block-size: 24px;
    text-underline-offset: 0.2em;
  }
  .ask summary::-webkit-details-marker {
    display: none;
  }
  .ask summary::before {
    content: '▲ ';
    content: '▲ ' / '';
    font-size: 0.72em;
  }
  .ask summary:hover {
    text-decoration: underline dotted;
  }
  .ask p {
    margin: 0.15rem 0 0;
  }
  @media (forced-colors: active) {
    .spark path {
      stroke: CanvasText;
    }
    .spark circle {
      fill: CanvasText;
    }
  }
`

/** The word of a result with its shape, the line of its values, and what is asked beside it. */
export const resultStyles = [shapeStyles, own]
