/** How a published page looks without script: plain, in the reader's own colours, whole rows on paper. */
export const pageStyles = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; }
main { max-inline-size: 75rem; margin-inline: auto; padding: 1.5rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; text-wrap: balance; }
h2 { margin-block-start: 2rem; }
:is(h3, h4, h5, h6) { margin-block-start: 1.5rem; }
p { margin: 0.25rem 0; max-inline-size: 45rem; }
table { border-collapse: collapse; table-layout: fixed; inline-size: 100%; margin-block-start: 0.75rem; font-size: 0.94rem; }
caption, .cswb-of { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: start; vertical-align: top; padding: 0.5rem 0.9rem 0.5rem 0; border-block-end: 1px solid #8886; overflow-wrap: anywhere; }
thead th { font-size: 0.85rem; overflow-wrap: normal; border-block-end: 2px solid #888a; }
tbody th { font-weight: 500; }
.cswb-ref { inline-size: 3.5rem; }
.cswb-responsibility, .cswb-partners, .cswb-status { inline-size: 13%; }
.cswb-timeline, .cswb-comment { inline-size: 20%; }
.cswb-evidence, .cswb-updatedOn { inline-size: 10%; }
.cswb-task th { padding-inline-start: 1.2rem; }
.cswb-task-2 th { padding-inline-start: 2.4rem; }
.cswb-task-3 th { padding-inline-start: 3.6rem; }
.cswb-task-4 th { padding-inline-start: 4.8rem; }
.cswb-quiet, .cswb-more { font-size: 0.88rem; font-weight: 400; opacity: 0.75; }
abbr { text-decoration: underline dotted; }
tr:target { outline: 2px solid; outline-offset: 2px; }
@media (max-width: 40rem) {
  main { padding: 1rem; overflow-x: auto; }
  table { inline-size: 50rem; }
}
@media print {
  :root { color-scheme: light; }
  body { font-size: 9.5pt; }
  main { max-inline-size: none; padding: 0; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  .cswb-quiet, .cswb-more { opacity: 1; }
}
`
