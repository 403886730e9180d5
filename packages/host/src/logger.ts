/** One thing that happened, as flat values; never who did it, nor what they wrote. */
export type LogLine = Readonly<Record<string, string | number | boolean | undefined>>
export type Logger = (level: 'info' | 'warn' | 'error', event: string, line?: LogLine) => void

/** Structured lines on standard output. */
export const jsonLogger: Logger = (level, event, line = {}) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...line })}\n`)
}

/** What can be said of an error without repeating anybody's words: its kind, its code, and where in our code. */
export function errorLine(error: unknown): LogLine {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code } = error as NodeJS.ErrnoException
  const at = error.stack
    ?.split('\n')
    .find((line) => line.includes('/host/'))
    ?.trim()
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), ...(at ? { at } : {}) }
}
