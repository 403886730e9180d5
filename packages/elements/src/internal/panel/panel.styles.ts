// Not Lit's: a file beside read.js would bring all of it a second time.
const css = String.raw

/** A quiet button and the panel it opens; comes with them, after the table. */
export const panelStyles = css`
  .tools {
    position: relative;
    text-align: end;
  }
  .opens {
    display: inline-block;
    margin: 0;
  }
  .opens + .opens {
    margin-inline-start: var(--_space-m);
  }
  .opens summary {
    color: var(--_muted);
    text-decoration: underline dotted;
    text-underline-offset: 0.2em;
    list-style: none;
    min-block-size: 24px;
  }
  .opens summary::-webkit-details-marker {
    display: none;
  }
  .panel {
    position: absolute;
    text-align: start;
    inset-block-start: 100%;
    inset-inline-end: 0;
    z-index: 3;
    inline-size: max-content;
    max-inline-size: min(20rem, 80vw);
    padding: var(--_space-s);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    color: canvastext;
    background: canvas;
    box-shadow: 0 0.3rem 1rem rgb(0 0 0 / 0.18);
  }
  .panel fieldset {
    border: 0;
    margin: 0 0 var(--_space-s);
    padding: 0 var(--_space-s) var(--_space-s);
    border-block-end: 1px solid var(--_line);
  }
  .panel ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .panel label {
    display: block;
    min-block-size: 24px;
  }
  .panel p {
    margin: 0;
    padding-inline: var(--_space-s);
    overflow-wrap: anywhere;
  }
  .panel p:empty {
    display: none;
  }
  .panel .plain {
    display: block;
    inline-size: 100%;
    min-block-size: 2.2rem;
    border: 0;
    text-align: start;
    background: none;
  }
  .panel [hidden] {
    display: none;
  }
  .panel .plain:hover {
    background: var(--_faint);
  }
  @media (pointer: coarse) {
    .opens summary,
    .panel button,
    .panel label {
      min-block-size: 44px;
    }
  }
`

/** Gives a root the styles of panels, once. */
export function adopt(root: ShadowRoot, styles: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  root.adoptedStyleSheets.push(sheet)
}
