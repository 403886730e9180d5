/** Text as HTML: nothing in it is markup, and its line breaks are kept. */
export const escape = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '<br>')

/** A start tag with its attributes; those without a value are left out. */
export function open(tag: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${attribute(value)}"`],
  )
  return `<${tag}${written.join('')}>`
}

/** An element whose content is markup already. */
export const element = (
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content: string,
): string => `${open(tag, attributes)}${content}</${tag}>`

const attribute = (value: string) =>
  value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
