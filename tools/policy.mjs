/**
 * The content security policy everything must work under: nothing but the page's own files, Trusted Types for every
 * script sink, and the one policy Lit needs. The demo pages bring their own fonts and therefore add `font-src 'self'`.
 */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ')
