import { css } from 'lit'

/**
 * What all elements look like. Ink and paper are the page's; everything else is mixed from them. The five status hues take
 * their lightness from the ink, so that they are right on light and on dark paper whatever the page says of itself; a browser
 * that cannot do so shows them in ink, and shapes still tell them apart.
 *
 * @cssprop [--cswb-color-muted=the ink, 66 %] - What is said more quietly.
 * @cssprop [--cswb-color-line=the ink, 16 %] - Lines between rows.
 * @cssprop [--cswb-color-faint=the ink, 5 %] - Quiet backgrounds: the row that a link leads to, a hovered button, a message.
 * @cssprop [--cswb-color-done=green] - Completed. Like the next three, as light or dark as the ink asks for.
 * @cssprop [--cswb-color-active=blue] - Active, on track, in progress.
 * @cssprop [--cswb-color-due=amber] - Due, date passed, needs attention; the edge of a message.
 * @cssprop [--cswb-color-late=red] - Late.
 * @cssprop [--cswb-color-none=the muted colour] - Upcoming, no date, not started, not reported, stopped.
 * @cssprop [--cswb-text-xs=0.82em] - Heads of columns.
 * @cssprop [--cswb-text-s=0.92em] - Notes.
 * @cssprop [--cswb-text-l=1.25em] - Headings of themes and sections.
 * @cssprop [--cswb-text-xl=1.6em] - The title.
 * @cssprop [--cswb-space-xs=0.25rem] - Inside buttons.
 * @cssprop [--cswb-space-s=0.5rem] - Between what belongs together.
 * @cssprop [--cswb-space-m=0.9rem] - Between columns.
 * @cssprop [--cswb-space-l=1.4rem] - Between the header and the tables.
 * @cssprop [--cswb-space-xl=2.25rem] - Between themes.
 * @cssprop [--cswb-radius=0.45rem] - Corners of buttons and fields.
 */
export const tokens = css`
  :host {
    --_muted: var(--cswb-color-muted, color-mix(in oklch, currentcolor 66%, transparent));
    --_line: var(--cswb-color-line, color-mix(in oklch, currentcolor 16%, transparent));
    --_faint: var(--cswb-color-faint, color-mix(in oklch, currentcolor 5%, transparent));
    --_done: var(--cswb-color-done, oklch(from currentcolor calc(0.44 + 0.37 * l * l) 0.12 155 / 1));
    --_active: var(--cswb-color-active, oklch(from currentcolor calc(0.45 + 0.34 * l * l) 0.12 245 / 1));
    --_due: var(--cswb-color-due, oklch(from currentcolor calc(0.46 + 0.37 * l * l) 0.115 72 / 1));
    --_late: var(--cswb-color-late, oklch(from currentcolor calc(0.48 + 0.27 * l * l) 0.17 28 / 1));
    --_none: var(--cswb-color-none, var(--_muted));
    --_text-xs: var(--cswb-text-xs, 0.82em);
    --_text-s: var(--cswb-text-s, 0.92em);
    --_text-l: var(--cswb-text-l, 1.25em);
    --_text-xl: var(--cswb-text-xl, 1.6em);
    --_space-xs: var(--cswb-space-xs, 0.25rem);
    --_space-s: var(--cswb-space-s, 0.5rem);
    --_space-m: var(--cswb-space-m, 0.9rem);
    --_space-l: var(--cswb-space-l, 1.4rem);
    --_space-xl: var(--cswb-space-xl, 2.25rem);
    --_radius: var(--cswb-radius, 0.45rem);
    display: block;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 2px;
    border-radius: 2px;
  }
  button {
    font: inherit;
    color: inherit;
    min-block-size: 24px;
    padding: var(--_space-xs) var(--_space-m);
    background: transparent;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  button:hover {
    background: var(--_faint);
  }
  @media (pointer: coarse) {
    button,
    summary {
      min-block-size: 44px;
    }
  }
  /* Words written the other way run their own way, and stay on the side of the page's. */
  [dir='auto'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .quiet {
    color: var(--_muted);
    font-size: var(--_text-s);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
  }
`
