// What the pages of the sequences hold: open plans, each spoken to by a name. Everything in and out is plain JSON.
import { BrowserShelf } from '../../packages/store/src/browser/browser-shelf.ts'
import { lots } from '../store/host/faults.ts'
import { hurried } from '../store/host/given.ts'
import { openTab, type Tab } from '../store/host/tab.ts'

/** Where to open which plan, and how. */
export interface Opening {
  readonly plan: string
  readonly url: string
  readonly token: string
  readonly seed: number
  /** What part of ordinary waiting times to wait, as of `hurried`. */
  readonly part: number
}

const name = 'sequences'
const shelf = new BrowserShelf(name, {})
const tabs = new Map<string, Tab>()
/** The gateways at which this browser's person is signed out. */
const signedOut = new Set<string>()

export async function open(key: string, { plan, url, token, seed, part }: Opening): Promise<void> {
  const host = { url, getToken: () => (signedOut.has(url) ? null : token) }
  tabs.set(key, await openTab({ shelf, name }, plan, host, hurried(lots(seed), part)))
}

export const sign = (url: string, signedIn: boolean): void =>
  void (signedIn ? signedOut.delete(url) : signedOut.add(url))

/** What the tab `key` answers to one of the questions of `Tab`. */
export function call(key: string, method: keyof Tab, given: readonly unknown[]): Promise<unknown> {
  const tab = tabs.get(key)
  if (!tab) throw new Error(`Nothing is open under ${key}.`)
  return (tab[method] as (...args: unknown[]) => Promise<unknown>).apply(tab, [...given])
}
