import type { PlanRecord } from '@cswb/core'
import type { PlanDocument } from '@cswb/core/published.js'
import { marks } from '../write/marks.ts'
import { isElement, isText, nameOf, type TreeElement, type TreeNode } from './tree.ts'

type Fields = Record<string, unknown>

/**
 * Reads back a plan that `planToHtml` or `planToTables` wrote, from the page it stands in: its words as they stand there
 * now, rows that a person has added too. Nothing where no such plan is inside; the first one where there are several.
 */
export function readMarked(root: TreeElement): PlanDocument | undefined {
  const container = find(root, (element) => element.getAttribute(marks.with) !== null)
  if (!container) return undefined
  const reader = new MarkedReader()
  for (const record of listIn(container.getAttribute(marks.with))) reader.open(record)
  reader.element(container, undefined, undefined)
  return reader.document()
}

class MarkedReader {
  /** In the order of the page; what is named twice is one record. */
  #records = new Map<string, Fields>()
  #rows = 0

  open(record: Fields): Fields {
    const id = String(record['id'])
    const known = this.#records.get(id)
    if (known) return Object.assign(known, record)
    this.#records.set(id, record)
    return record
  }

  document(): PlanDocument {
    const records = [...this.#records.values()] as PlanRecord[]
    const plan = records.find(({ kind }) => kind === 'plan')?.id
    return { format: 'cswb-plan/1', ...(plan ? { plan } : {}), records }
  }

  /** Reads an element for the record it is, or is in, and the theme around it. */
  element(element: TreeElement, around: Fields | undefined, theme: Fields | undefined): void {
    const mark = recordIn(element.getAttribute(marks.record))
    const record = mark ? this.open(mark) : around
    const under = mark?.['kind'] === 'theme' ? record : theme
    const field = element.getAttribute(marks.field)
    if (field && record) write(record, field, element)
    if (field !== null) return
    if (nameOf(element) === 'table') return this.#table(element, under)
    for (const child of elementsIn(element)) this.element(child, record, under)
  }

  #table(table: TreeElement, theme: Fields | undefined): void {
    const rows = all(table, 'tr')
    const fields = rows[0] ? elementsIn(rows[0]).map((cell) => cell.getAttribute(marks.field)) : []
    for (const row of rows.slice(1)) {
      const mark = recordIn(row.getAttribute(marks.record))
      const cells = elementsIn(row)
      // A row that somebody has added by hand.
      if (!mark && !cells.some((cell) => textIn(cell))) continue
      const record = this.open(mark ?? { id: this.#newId(row), kind: 'action', ...(theme && { theme: theme['id'] }) })
      cells.forEach((cell, index) => {
        const field = fields[index]
        if (find(cell, (each) => each.getAttribute(marks.field) !== null)) this.element(cell, record, theme)
        else if (field && textIn(cell)) write(record, field, cell)
      })
    }
  }

  #newId(row: TreeElement): string {
    const given = /^cswb-(.+)/.exec(row.getAttribute('id') ?? '')?.[1]
    this.#rows++
    return given && !this.#records.has(given) ? given : `row-${this.#rows}`
  }
}

/** The words of an element as the field of a record, in their own language where they have one. */
function write(record: Fields, field: string, element: TreeElement): void {
  const text = textIn(element)
  const lang = element.getAttribute('lang')
  if (text) record[field] = lang ? { [lang]: text } : text
}

/** Text as it was written: a line break is a `<br>`; a break of the page's own source is a space, or at an end nothing. */
const textIn = (node: TreeNode): string =>
  gather(node)
    .replace(/^\0+|\0+$/g, '')
    .replace(/\0+/g, ' ')

function gather(node: TreeNode): string {
  if (isText(node)) return (node.nodeValue ?? '').replace(/[ \t]*\n[ \t]*/g, '\0')
  return nameOf(node) === 'br' ? '\n' : Array.from(node.childNodes, gather).join('')
}

const elementsIn = (element: TreeElement): TreeElement[] => Array.from(element.childNodes).filter(isElement)

const all = (element: TreeElement, name: string): TreeElement[] =>
  elementsIn(element).flatMap((child) => (nameOf(child) === name ? [child] : all(child, name)))

function find(element: TreeElement, fits: (element: TreeElement) => boolean): TreeElement | undefined {
  if (fits(element)) return element
  for (const child of elementsIn(element)) {
    const found = find(child, fits)
    if (found) return found
  }
  return undefined
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'kind' in value

/** Marks that somebody has broken are none: the words are still there to be recognised. */
const recordIn = (json: string | null): Fields | undefined => {
  const value = json === null ? undefined : parsed(json)
  return isRecord(value) ? value : undefined
}

function listIn(json: string | null): Fields[] {
  const value = parsed(json ?? '')
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
