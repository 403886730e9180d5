import type { SourceBlock, SourceProse } from '../draft.ts'
import { bodyType, isName } from './body-words.ts'
import type { Context } from './context.ts'
import { markdownOf, proseLine, textOf, type Line } from './lines.ts'
import { listedActions, prefixOf, readListed } from './listed.ts'
import { dateBelow, documentDate, planTitle } from './plan-facts.ts'
import { plain, slug, type Building } from './records.ts'
import type { TableShape } from './table-shape.ts'
import { openTheme } from './themes.ts'
import { readTitle, type ThemeTitle } from './titles.ts'

/** Prose gathered for a record, until it ends. */
interface Gathered {
  readonly record: Building
  readonly lines: Line[]
}

/** Reads what stands between the tables: titles, sections, groups and committees, dates. */
export class ProseReader {
  #context: Context
  #blocks: readonly SourceBlock[]
  #shapes: ReadonlyMap<number, TableShape>
  #gathered: Gathered | undefined
  #themeHeadings: ReadonlySet<number>

  constructor(context: Context, blocks: readonly SourceBlock[], shapes: ReadonlyMap<number, TableShape>) {
    this.#context = context
    this.#blocks = blocks
    this.#shapes = shapes
    this.#themeHeadings = this.#pairedHeadings()
  }

  /** Reads the prose at an index; returns how many blocks it took. */
  read(index: number): number {
    const block = this.#blocks[index]
    if (!block || block.type === 'table') return 0
    const line = proseLine(index, block)
    if (documentDate(this.#context, line) || dateBelow(this.#context, line)) return 1
    const taken = this.#themeTitle(index, block)
    if (taken) return taken
    if (this.#planTitle(index, block, line)) return 1
    if (block.type === 'heading') this.#open(block, line)
    else this.#gather(line)
    return 1
  }

  /** Writes what was gathered: prose ends at a heading and at the end of the document. */
  end(): void {
    const { record, lines } = this.#gathered ?? {}
    this.#gathered = undefined
    if (!record || !lines?.length) return
    if (record.kind === 'section') return record.write('text', lines, markdownOf(lines), '\n\n')
    if (record.kind !== 'body') return record.write('description', lines, textOf(lines), '\n')
    const items = lines.filter((line) => line.level)
    record.write(
      'mandate',
      lines.filter((line) => !line.level),
    )
    record.write(
      'responsibilities',
      items,
      items.map((line) => `${'  '.repeat(line.level - 1)}• ${line.text}`).join('\n'),
    )
  }

  #gather(line: Line): void {
    if (!this.#gathered) {
      const at =
        this.#context.sections.at(-1)?.record ??
        (this.#context.theme && this.#afterTable(line) ? undefined : this.#context.plan)
      this.#gathered = { record: at ?? this.#section(line), lines: [] }
    }
    this.#gathered.lines.push(line)
  }

  /** Prose that follows a theme's table without a heading has a section of its own. */
  #afterTable(line: Line): boolean {
    return this.#blocks.slice(0, line.place.block).some((block) => block.type === 'table')
  }

  #section(line: Line): Building {
    const record = this.#context.buildings.add('section', `at-${line.place.block + 1}`)
    this.#context.sections.push({ level: 6, record })
    return record
  }

  #open(block: SourceProse, line: Line): void {
    this.end()
    const { buildings, sections, parties } = this.#context
    this.#context.theme = undefined
    this.#context.step = undefined
    while ((sections.at(-1)?.level ?? 0) >= block.level) sections.pop()
    const parent = sections.findLast((each) => each.record.kind === 'section')?.record
    if (
      isName(block.text) &&
      bodyType(block.text) &&
      !parties.find(block.text)?.startsWith('organization') &&
      this.#hasProse(line.place.block)
    ) {
      const body = parties.take(block.text, line)
      body.claim(line, 'name')
      body.because('body-described', { words: block.text })
      sections.push({ level: block.level, record: body })
      return
    }
    const section = buildings.add('section', slug(block.text) || 'unnamed')
    section.write('title', [line])
    section.because('section-from-heading')
    if (parent) section.fields['parent'] = parent.id
    sections.push({ level: block.level, record: section })
  }

  #hasProse(index: number): boolean {
    const next = this.#blocks[index + 1]
    return next?.type === 'paragraph' || next?.type === 'item'
  }

  /** The first heading or short line of the document, before anything else. */
  #planTitle(index: number, block: SourceProse, line: Line): boolean {
    const { plan } = this.#context
    if (plan.fields['title'] || index > 2 || this.#blocks.slice(0, index).some((each) => each.type === 'table'))
      return false
    const short = block.text.length <= 200 && !/[.;,:]$/.test(block.text)
    if (block.type === 'heading' ? block.level > 2 : block.type !== 'paragraph' || !short || index > 0) return false
    // A line above the page's own title ("Skip to content") is not the title.
    const next = this.#blocks[index + 1]
    if (block.type === 'paragraph' && next?.type === 'heading' && next.level === 1) return false
    planTitle(this.#context, line)
    return true
  }

  /** Lines above a table that has no title of its own, where they are clearly the title of its theme. */
  #themeTitle(index: number, block: SourceProse): number {
    if (block.type === 'item') return 0
    const { shape, end } = this.#tableBelow(index) ?? {}
    const list = shape ? [] : listedActions(this.#blocks, index + 1)
    if (!shape && !list.length) return 0
    const between = this.#blocks.slice(index, end ?? index + 1) as SourceProse[]
    const lines = between.map((each, at) => proseLine(index + at, each))
    const isProse = (line: Line) => line.text.length > 160 || /[.;]$/.test(line.text)
    const title = readTitle(
      lines.filter((line) => !isProse(line)),
      this.#context.parties.known,
    )
    if (lines[0] && isProse(lines[0])) return 0
    if (!this.#clear(title, shape?.prefix ?? prefixOf(list), index, block)) return 0
    this.end()
    const theme = openTheme(this.#context, title, 'theme-from-heading')
    theme.write('description', lines.filter(isProse))
    readListed(this.#context, list, theme)
    return between.length + list.length
  }

  #clear(title: ThemeTitle, prefix: string | undefined, index: number, block: SourceProse): boolean {
    if (!title.title.length) return false
    if (title.label || title.continued) return true
    if (title.ref) return prefix === undefined ? block.type === 'heading' : prefix === title.ref
    const first = plain(title.title[0]?.text ?? '')
    return /^(theme|priority|priorite|axe|pillar|pilier|goal)\b/.test(first) || this.#themeHeadings.has(index)
  }

  /** Headings of one level that each stand above an untitled table of actions, with at most prose between, where there are several. */
  #pairedHeadings(): Set<number> {
    const paired = new Map<number, number[]>()
    this.#blocks.forEach((block, index) => {
      if (block.type !== 'heading' || index === 0 || !this.#tableBelow(index)) return
      paired.set(block.level, [...(paired.get(block.level) ?? []), index])
    })
    return new Set([...paired.values()].filter((indexes) => indexes.length > 1).flat())
  }

  /** The table of actions that a title may be of: the next one, without a title or a column of themes of its own. */
  #tableBelow(index: number): { shape: TableShape; end: number } | undefined {
    let end = index + 1
    while (end < index + 7 && this.#blocks[end]?.type === 'paragraph') end++
    const shape = this.#shapes.get(end)
    return shape?.roles && !shape.titled && ![...shape.roles.values()].includes('theme') ? { shape, end } : undefined
  }
}
