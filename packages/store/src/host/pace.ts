/** How a replicator takes its time, all in milliseconds. Tests give their own. */
export interface Pace {
  /** A number from 0 to 1. */
  random(): number
  /** Resolves after so long, or at once when the signal is aborted. */
  wait(time: number, signal: AbortSignal): Promise<void>
  /** The first and the longest pause after a failure; each is a random part of twice the one before. */
  readonly retry: readonly [first: number, longest: number]
  /** How long an answer may take. */
  readonly patience: number
  /** How long an event stream may say nothing before it is taken for dead. */
  readonly silence: number
  /** How often to look for changes: without an event stream, and behind one. */
  readonly poll: number
  readonly look: number
}

export const ordinaryPace: Pace = {
  random: Math.random,
  wait: (time, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve()
      const done = () => {
        clearTimeout(timer)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, time)
      signal.addEventListener('abort', done)
    }),
  retry: [1000, 60_000],
  patience: 30_000,
  silence: 45_000,
  poll: 10_000,
  look: 300_000,
}

/** How long to pause after so many failures in a row. */
export const pause = ({ random, retry: [first, longest] }: Pace, failures: number): number =>
  random() * Math.min(longest, first * 2 ** Math.min(failures, 20))
