/**
 * The circles of a graph, each as the ids on it, starting with the one that comes first in `all`: one for every arrow
 * that closes a circle on the way. Takes time linear in ids and arrows.
 */
export function cyclesIn(all: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const place = new Map(all.map((id, at) => [id, at]))
  const done = new Set<string>()
  const found: string[][] = []
  for (const start of all) {
    if (done.has(start)) continue
    const trail: { id: string; rest: string[] }[] = [{ id: start, rest: [...next(start)] }]
    const onTrail = new Map([[start, 0]])
    while (trail.length) {
      const top = trail.at(-1)
      const to = top?.rest.shift()
      if (top && to !== undefined) {
        const at = onTrail.get(to)
        if (at !== undefined)
          found.push(
            fromFirst(
              trail.slice(at).map(({ id }) => id),
              place,
            ),
          )
        else if (!done.has(to)) {
          onTrail.set(to, trail.length)
          trail.push({ id: to, rest: [...next(to)] })
        }
      } else if (top) {
        done.add(top.id)
        onTrail.delete(top.id)
        trail.pop()
      }
    }
  }
  return found
}

/** The same circle, told from the member that comes first. */
function fromFirst(circle: string[], place: ReadonlyMap<string, number>): string[] {
  const at = circle.reduce(
    (best, id, index) => ((place.get(id) ?? 0) < (place.get(circle[best] ?? '') ?? 0) ? index : best),
    0,
  )
  return [...circle.slice(at), ...circle.slice(0, at)]
}
