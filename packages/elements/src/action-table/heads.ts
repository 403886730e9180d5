import { inLanguage, make, words } from '../internal/dom.ts'
import { writeParties } from '../internal/parties.ts'
import { anchorOf, type Group } from '../internal/record-table/spec.ts'
import { foldOf } from './columns.ts'
import type { CellContext } from './context.ts'
import type { StandingLines } from './lines.ts'
import { noTheme, type ActionRow, type ThemeGroup } from './model.ts'

/** The groups with their headings: theme, who is in it, what the plan says of it, where it stands. `level` is that of the first headings. */
export function groupsOf(
  themes: readonly ThemeGroup[],
  level: number,
  context: CellContext,
  lines: StandingLines | undefined,
): Group<ActionRow>[] {
  return themes.map((group) => {
    const { theme, depth } = group
    return {
      id: theme?.id ?? noTheme,
      get rows() {
        return group.rows
      },
      get inputs() {
        const parties = (theme?.stakeholders ?? []).map((id) => context.plan.get(id))
        const many = themes.length > 1
        return [context.words, context.language, theme, depth, level, group.rows.length > 0, many, ...parties]
      },
      head: (into) => {
        if (theme || themes.length > 1) writeHead(into, group, level, context)
        if (theme) context.reader?.writeLinks(into, theme, context, true)
        const line = theme && lines?.element(theme.id)
        if (line) into.append(line)
        if (group.rows.length && themes.length > 1) into.append(foldOf(theme?.id ?? noTheme, '', context))
      },
    }
  })
}

function writeHead(into: HTMLElement, { theme, rows, depth }: ThemeGroup, level: number, context: CellContext): void {
  const { words: strings } = context
  const tag = `h${Math.min(level + depth, 6)}` as 'h2'
  const heading = make(tag, { class: 'heading', part: 'heading', id: anchorOf(theme?.id ?? noTheme) })
  into.classList.toggle('sub', depth > 0)
  into.append(heading)
  if (!theme) {
    heading.append(strings.withoutTheme)
    return
  }
  if (theme.ref) heading.append(make('span', { class: 'number' }, theme.ref), ' ')
  const title = context.text(theme.title)
  heading.append(inLanguage(make('span', {}, title.text || strings.untitled), title.lang))
  const parties = context.parties(theme.stakeholders)
  if (parties.length) {
    const [before = '', after = ''] = strings.with.split('{names}')
    const line = make('p', { class: 'quiet', part: 'stakeholders' }, before)
    writeParties(line, parties)
    line.append(after)
    into.append(line)
  }
  for (const text of [context.text(theme.description), context.text(theme.comment)])
    if (text.text) into.append(make('p', { class: 'note', part: 'theme-comment' }, words('', text)))
  if (!rows.length && !context.plan.children(theme.id).some(({ kind }) => kind === 'theme'))
    into.append(make('p', { class: 'quiet' }, strings.noActionsHere))
}
