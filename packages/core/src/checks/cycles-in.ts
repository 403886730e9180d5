interface Step {
  readonly id: string
  readonly next: readonly string[]
  at: number
}

/**
 * The circles of a graph, each as the ids on it, starting with the one that comes first in `all`: one for every arrow
 * that closes a circle on the way. Takes time linear in ids and arrows.
 */
export function cyclesIn(all: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const done = new Set<string>()
  const found: string[][] = []
  const trail: Step[] = []
  const onTrail = new Map<string, number>()
  const enter = (id: string) => {
    if (done.has(id)) return
    const arrows = next(id)
    if (!arrows.length) return void done.add(id)
    onTrail.set(id, trail.length)
    trail.push({ id, next: arrows, at: 0 })
  }
  for (const start of all) {
    enter(start)
    for (let top = trail.at(-1); top; top = trail.at(-1)) {
      const to = top.next[top.at++]
      if (to === undefined) {
        done.add(top.id)
        onTrail.delete(top.id)
        trail.pop()
        continue
      }
      const back = onTrail.get(to)
      if (back === undefined) enter(to)
      else found.push(trail.slice(back).map(({ id }) => id))
    }
  }
  if (!found.length) return found
  const place = new Map(all.map((id, at) => [id, at]))
  return found.map((circle) => fromFirst(circle, place))
}

/** The same circle, told from the member that comes first. */
function fromFirst(circle: string[], place: ReadonlyMap<string, number>): string[] {
  const at = circle.reduce(
    (best, id, index) => ((place.get(id) ?? 0) < (place.get(circle[best] ?? '') ?? 0) ? index : best),
    0,
  )
  return [...circle.slice(at), ...circle.slice(0, at)]
}
