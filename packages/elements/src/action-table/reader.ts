type Reader = typeof import('./reading.ts')

/** How long a table that could be drawn waits for its readings, so that its rows do not grow under the reader's eyes. */
const patience = 400

let code: Reader | undefined
let loading: Promise<void> | undefined

/** What reads timelines and statuses, once it is here. */
export const reader = (): Reader | undefined => code

/** Fetches it. Resolves when it is here or will not come for now; the next call then tries again. */
export function loadReader(): Promise<void> {
  return (loading ??= import('./reading.ts').then(
    ({ Standing, StandingLines, legendView, otherLanguages, writeLinks, writeReading, writeStatus }) =>
      void (code = { Standing, StandingLines, legendView, otherLanguages, writeLinks, writeReading, writeStatus }),
    () => void (loading = undefined),
  ))
}

/** Resolves as `loadReader` does, but after a short while at the latest. */
export const awaitReader = (): Promise<void> =>
  Promise.race([loadReader(), new Promise<void>((resolve) => setTimeout(resolve, patience))])
