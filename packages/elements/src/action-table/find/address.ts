import { lists, tidy, type Finding } from './finding.ts'

/** How the fields of a finding are called in an address, after the key. */
const names: Readonly<Record<keyof Finding, string>> = {
  text: 'find',
  organizations: 'with',
  statuses: 'status',
  schedules: 'schedule',
  themes: 'theme',
  areas: 'area',
  from: 'from',
  to: 'to',
  sort: 'sort',
  group: 'group',
}
const fields = Object.keys(names) as (keyof Finding)[]

/** What the query of an address (`?…`) says under a key. */
export function findingIn(search: string, key: string): Finding {
  const given: Record<string, unknown> = {}
  const parts = partsOf(search)
  for (const field of fields) {
    const own = `${key}-${names[field]}=`
    const value = parts.find((part) => part.startsWith(own))?.slice(own.length)
    if (value === undefined) continue
    given[field] = isList(field) ? value.split(',').map(decoded) : decoded(value)
  }
  return tidy(given)
}

/** The query with this finding under a key. What the page itself says there stays letter for letter. */
export function withFinding(search: string, key: string, finding: Finding): string {
  const own = fields.map((field) => `${key}-${names[field]}=`)
  const theirs = partsOf(search).filter((part) => !own.some((start) => part.startsWith(start)))
  const ours = fields.flatMap((field, index) => {
    const value = finding[field]
    if (value === undefined) return []
    return `${own[index]}${(typeof value === 'string' ? [value] : value).map(encodeURIComponent).join(',')}`
  })
  const all = [...theirs, ...ours]
  return all.length ? `?${all.join('&')}` : ''
}

const partsOf = (search: string) => search.replace(/^\?/, '').split('&').filter(Boolean)
const isList = (field: string) => lists.some((each) => each === field)

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '))
  } catch {
    return ''
  }
}
