import type { Grid } from './grid.ts'
import type { Role } from './headings.ts'
import { looksLikeParties, looksLikeStatus, looksLikeWhen, shareOf } from './looks.ts'
import type { Roles } from './roles.ts'

/**
 * Headings that stand above the wrong columns: no cell under "Timeline" looks like a date, and nearly every cell under
 * another heading does. Then the two change places; a person is told to look.
 */
export function unswap(
  roles: Roles,
  grid: Grid,
  rows: readonly number[],
): { readonly roles: Roles; readonly swapped?: readonly [number, number] } {
  if (rows.length < 3) return { roles }
  const texts = (column: number) => rows.map((row) => grid.at(row, column)?.text ?? '')
  const filled = (column: number) => texts(column).filter(Boolean).length >= 3
  const when = only(roles, (role) => role === 'timeline')
  if (when === undefined || !filled(when) || shareOf(texts(when), looksLikeWhen) > 0) return { roles }
  const fits = (column: number, role: Role) => {
    const looks =
      role === 'status'
        ? looksLikeStatus
        : role === 'responsibility' || role === 'lead' || role === 'partners'
          ? looksLikeParties
          : undefined
    return (
      looks &&
      shareOf(texts(when), looks) >= 0.8 &&
      shareOf(texts(column), looksLikeWhen) >= 0.8 &&
      shareOf(texts(column), looks) < 0.5
    )
  }
  const other = [...roles].find(([column, role]) => column !== when && filled(column) && fits(column, role))
  if (!other) return { roles }
  return { roles: new Map([...roles, [when, other[1]], [other[0], 'timeline']]), swapped: [when, other[0]] }
}

function only(roles: Roles, test: (role: Role) => boolean): number | undefined {
  const found = [...roles].filter(([, role]) => test(role))
  return found.length === 1 ? found[0]?.[0] : undefined
}
