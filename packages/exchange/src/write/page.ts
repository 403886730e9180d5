import { element, escape, open } from './markup.ts'
import { pageStyles } from './page-styles.ts'

/** A web page that stands alone, with styles for screen and paper. Without a script's address it has none. */
export const page = (name: string, language: string, body: string, script?: string): string => `<!doctype html>
${open('html', { lang: language })}
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(name)}</title>
<style>${pageStyles}</style>${script ? `\n${element('script', { type: 'module', src: script }, '')}` : ''}
</head>
<body>
<main>
${body}</main>
</body>
</html>
`
