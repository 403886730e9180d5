import { css } from 'lit'

/**
 * What tells statuses apart without colour, on black-and-white paper and in forced colours too: a shape before the word, as
 * large as it and in its colour. Screen readers read the word alone. An element has the classes `shape` and the shape's own.
 */
export type Shape = 'check' | 'half' | 'triangle' | 'diamond' | 'ring' | 'dashes' | 'bar'

export const shapeStyles = css`
  .shape::before {
    content: '';
    display: inline-block;
    flex: none;
    box-sizing: border-box;
    inline-size: 0.8em;
    block-size: 0.8em;
    background: currentcolor;
    forced-color-adjust: none;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
    position: relative;
    inset-block-start: 0.06em;
  }
  .check::before {
    clip-path: polygon(15% 47%, 0 64%, 37% 100%, 100% 21%, 84% 7%, 36% 67%);
  }
  .triangle::before {
    clip-path: polygon(50% 7%, 99% 94%, 1% 94%);
  }
  .diamond::before {
    clip-path: polygon(50% 2%, 98% 50%, 50% 98%, 2% 50%);
  }
  :is(.half, .ring, .dashes, .bar)::before {
    border: 0.13em solid currentcolor;
    border-radius: 50%;
    background: none;
  }
  .half::before {
    background: linear-gradient(to right, transparent 50%, currentcolor 50%);
  }
  .bar::before {
    background: linear-gradient(currentcolor, currentcolor) center / 75% 0.12em no-repeat;
  }
  .dashes::before {
    border-style: dashed;
  }
  @media (forced-colors: active) {
    .shape::before {
      color: CanvasText;
    }
  }
`
