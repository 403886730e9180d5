import type { Draft, DraftRecord } from './exchange.ts'

/** An action with its tasks. */
export interface Branch {
  readonly record: DraftRecord
  readonly tasks: readonly Branch[]
}

/** A draft in the order people read it: the plan, each theme with its actions and their tasks, and everything else by kind. */
export interface Reading {
  readonly plan: DraftRecord | undefined
  readonly themes: readonly { readonly theme: DraftRecord | undefined; readonly actions: readonly Branch[] }[]
  readonly others: readonly { readonly kind: string; readonly records: readonly DraftRecord[] }[]
  readonly notes: readonly DraftRecord[]
}

export function readingOf(draft: Draft): Reading {
  const notes = new Set(draft.notes.map(({ id }) => id))
  const byKind = Map.groupBy(
    draft.records.filter(({ id }) => !notes.has(id)),
    ({ kind }) => kind,
  )
  const actions = byKind.get('action') ?? []
  const ids = new Set(actions.map(({ id }) => id))
  const parent = (record: DraftRecord) => String(record.fields['parent'] ?? '')
  const children = Map.groupBy(actions, parent)
  const branch = (record: DraftRecord): Branch => ({ record, tasks: (children.get(record.id) ?? []).map(branch) })
  const themes = byKind.get('theme') ?? []
  const known = new Set(themes.map(({ id }) => id))
  const byTheme = Map.groupBy(
    actions.filter((record) => !ids.has(parent(record))),
    ({ fields: { theme } }) => (typeof theme === 'string' && known.has(theme) ? theme : ''),
  )
  const under = (theme: DraftRecord | undefined) => ({
    theme,
    actions: (byTheme.get(theme?.id ?? '') ?? []).map(branch),
  })
  const loose = under(undefined)
  const [plan] = byKind.get('plan') ?? []
  return {
    plan,
    themes: [...themes.map(under), ...(loose.actions.length ? [loose] : [])],
    others: [...byKind].flatMap(([kind, records]) =>
      ['plan', 'theme', 'action'].includes(kind) ? [] : [{ kind, records }],
    ),
    notes: draft.notes,
  }
}

/** The records whose reading a person should look at. */
export const unsure = (draft: Draft): readonly DraftRecord[] =>
  [...new Set([...draft.records, ...draft.notes])].filter(({ reasons }) => reasons.some((each) => each.unsure))
