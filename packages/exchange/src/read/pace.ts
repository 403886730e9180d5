import { DocumentError } from '../document-error.ts'

/** Lets a page breathe while a long document is read. */
export interface Pace {
  /** Whether the work has gone on long enough that a page should have its turn. Cheap: ask as often as you like. */
  due(): boolean
  /** Gives the page its turn, tells the progress (0 to 1), and stops when the reader was told to. */
  rest(progress: number): Promise<void>
}

const slice = 12

/** @throws DocumentError `aborted` from `rest` once the signal is aborted. */
export function createPace(signal?: AbortSignal, onProgress?: (progress: number) => void): Pace {
  let since = performance.now()
  return {
    due: () => performance.now() - since > slice,
    async rest(progress) {
      onProgress?.(Math.min(1, Math.max(0, progress)))
      await new Promise((resolve) => setTimeout(resolve, 0))
      if (signal?.aborted) throw new DocumentError('aborted')
      since = performance.now()
    },
  }
}

/** Runs work that comes in steps to its end, and gives the page its turn between them. */
export async function paced<T>(work: Generator<void, T, void>, pace: Pace, progress: number): Promise<T> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    if (pace.due()) await pace.rest(progress)
  }
}
