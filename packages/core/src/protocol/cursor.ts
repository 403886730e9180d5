/** A place in a plan's log: the epoch, and the number of the last change seen there (0 for none). */
export interface Cursor {
  readonly epoch: string
  readonly seq: number
}

const form = /^([A-Za-z0-9_-]{1,64}):(0|[1-9]\d{0,14})$/

/** A cursor as it stands in addresses and event ids: `epoch:seq`. */
export const writeCursor = ({ epoch, seq }: Cursor): string => `${epoch}:${seq}`

/** The cursor in a text, or nothing where there is none. */
export function readCursor(text: string): Cursor | undefined {
  const [, epoch, seq] = form.exec(text) ?? []
  return epoch === undefined ? undefined : { epoch, seq: Number(seq) }
}
