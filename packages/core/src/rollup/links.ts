const none: ReadonlySet<string> = new Set()

/** Which records name which others, looked up from the named one; records that are not there can be named too. */
export class Links {
  #named = new Map<string, readonly string[]>()
  #naming = new Map<string, Set<string>>()

  /** The ids that name this one. */
  naming(id: string): ReadonlySet<string> {
    return this.#naming.get(id) ?? none
  }

  /** Says what an id names now; returns what it began or ceased to name. */
  set(id: string, names: readonly string[]): string[] {
    const before = this.#named.get(id) ?? []
    const changed = [
      ...before.filter((each) => !names.includes(each)),
      ...names.filter((each) => !before.includes(each)),
    ]
    for (const each of before) {
      const naming = this.#naming.get(each)
      naming?.delete(id)
      if (!naming?.size) this.#naming.delete(each)
    }
    if (names.length) this.#named.set(id, names)
    else this.#named.delete(id)
    for (const each of names) {
      const naming = this.#naming.get(each)
      if (naming) naming.add(id)
      else this.#naming.set(each, new Set([id]))
    }
    return changed
  }
}
