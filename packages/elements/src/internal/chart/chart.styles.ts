const css = String.raw

/** The larger chart and its table, in the page's ink; told apart by dashes and shapes as well as by colour. */
export const chartStyles = css`
  .chart {
    display: block;
    inline-size: 100%;
    block-size: auto;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    margin-block: var(--_space-s) var(--_space-m);
  }
  .chart path,
  .chart circle.base {
    fill: none;
  }
  .chart text {
    fill: currentcolor;
    stroke: none;
  }
  .chart :is(.tick, .small) {
    fill: var(--_muted);
  }
  .chart .latest {
    font-weight: 600;
  }
  .chart .grid {
    stroke: var(--_line);
  }
  .chart .band {
    fill: var(--_faint);
    stroke: var(--_line);
    stroke-dasharray: 2 3;
  }
  .chart .line {
    stroke: var(--_active);
    stroke-width: 2;
  }
  .chart .dot {
    fill: var(--_active);
    stroke: var(--_active);
    stroke-width: 1.5;
  }
  .chart .dot.open {
    fill: canvas;
  }
  .chart .base {
    stroke: var(--_muted);
    stroke-dasharray: 5 4;
  }
  .chart .aim {
    stroke: var(--_muted);
    stroke-dasharray: 1.5 4;
    stroke-linecap: round;
    stroke-width: 1.5;
  }
  .chart .goal {
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .chart .gap {
    stroke: var(--_muted);
    stroke-width: 1.5;
  }
  dialog .numbers {
    font-variant-numeric: tabular-nums;
  }
  dialog .numbers :is(th, td) {
    text-align: start;
    padding: 0.3rem var(--_space-m) 0.3rem 0;
    border-block-start: 1px solid var(--_line);
    font-weight: 400;
  }
  dialog .numbers thead th {
    font-weight: 600;
    border: 0;
  }
  dialog .hidden-value td {
    color: var(--_muted);
  }
  dialog h3 {
    margin: var(--_space-m) 0 0;
    font-size: 1em;
  }
  @media (forced-colors: active) {
    .chart {
      forced-color-adjust: none;
      color: CanvasText;
      --_active: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
    }
  }
`
