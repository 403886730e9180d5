/** As an uncaught error is told: to the page's own handlers in browsers. */
export function report(error: unknown): void {
  if ('reportError' in globalThis) return reportError(error)
  queueMicrotask(() => {
    throw error
  })
}
