import type { PlanDocument } from './document.ts'

/** Writes a plan document as text, one record or change a line, so that versions can be compared. */
export function writePlanDocument(document: PlanDocument): string {
  const parts = Object.entries(document).flatMap(([key, value]) => {
    if (value === undefined) return []
    if (!Array.isArray(value)) return [`${JSON.stringify(key)}: ${JSON.stringify(value)}`]
    const items = value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')
    return [`${JSON.stringify(key)}: [${items ? `\n${items}\n  ` : ''}]`]
  })
  return `{\n  ${parts.join(',\n  ')}\n}\n`
}
