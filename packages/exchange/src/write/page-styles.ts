/** How a published page looks without script: plain, in the reader's own colours, whole rows on paper. */
export const pageStyles = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-inline-size: 75rem; margin-inline: auto; padding: 1.5rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; text-wrap: balance; }
h2 { margin-block-start: 2rem; }
:is(h3, h4, h5, h6) { margin-block-start: 1.5rem; }
p { margin: 0.25rem 0; max-inline-size: 45rem; }
table { border-collapse: collapse; inline-size: 100%; margin-block-start: 0.75rem; font-size: 0.94rem; }
caption { font-size: 0.85rem; text-align: start; opacity: 0.75; padding-block-end: 0.35rem; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-block-end: 1px solid #8886; overflow-wrap: anywhere; }
thead th { font-size: 0.85rem; overflow-wrap: normal; border-block-end: 2px solid #888a; }
tbody th { font-weight: 600; }
.cswb-task th { font-weight: 400; padding-inline-start: 1.2rem; }
.cswb-task-2 th { padding-inline-start: 2.4rem; }
.cswb-task-3 th { padding-inline-start: 3.6rem; }
.cswb-task-4 th { padding-inline-start: 4.8rem; }
.cswb-quiet, .cswb-more, .cswb-of { font-size: 0.88rem; font-weight: 400; opacity: 0.75; }
abbr { text-decoration: underline dotted; }
tr:target { outline: 2px solid; outline-offset: 2px; }
@media (max-width: 40rem) {
  main { padding: 1rem; overflow-x: auto; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 9.5pt; }
  main { max-inline-size: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  .cswb-quiet, .cswb-more, .cswb-of, caption { opacity: 1; }
}
`
