import { open, type FileHandle } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Value } from './database.ts'

/** What one transaction wrote: a step of the schema, or statements with their values. */
export type Entry =
  | { readonly step: number }
  | { readonly do: readonly (readonly [sql: string, values: readonly Value[]])[] }

/** The journal cannot be used as it is. */
export class JournalDamaged extends Error {
  override name = 'JournalDamaged'
}

/**
 * Everything ever written to an embedded database, one transaction a line, each on the disk before it is committed.
 * The database itself may lose its last writes when the machine does; it is made again from this.
 */
export class Journal {
  readonly path: string
  #file: FileHandle
  #size: number
  #length: number

  /** Opens or begins a journal. A last line that was not finished was never acknowledged, and is cut off. */
  static async open(path: string): Promise<Journal> {
    const file = await open(path, 'a+')
    const { length, size, torn } = await survey(path)
    if (torn) {
      await file.truncate(size)
      await file.datasync()
    }
    return new Journal(path, file, length, size)
  }

  private constructor(path: string, file: FileHandle, length: number, size: number) {
    this.path = path
    this.#file = file
    this.#length = length
    this.#size = size
  }

  /** How many entries there are. */
  get length(): number {
    return this.#length
  }

  /** Adds an entry; resolves when it is on the disk. */
  async append(entry: Entry): Promise<void> {
    const line = `${JSON.stringify({ n: this.#length + 1, ...entry })}\n`
    const { bytesWritten } = await this.#file.write(line)
    await this.#file.datasync()
    this.#size += bytesWritten
    this.#length++
    this.#last = bytesWritten
  }
  #last = 0

  /** Takes the last entry back: what it says was not committed. */
  async takeBack(): Promise<void> {
    await this.#file.truncate((this.#size -= this.#last))
    await this.#file.datasync()
    this.#length--
    this.#last = 0
  }

  /** The entries after the first `n`, in order. */
  async *after(n: number): AsyncGenerator<{ n: number; entry: Entry }> {
    for await (const line of linesOf(this.path)) {
      const { n: number, ...entry } = JSON.parse(line) as { n: number } & Entry
      if (number > n) yield { n: number, entry: entry as Entry }
    }
  }

  async close(): Promise<void> {
    await this.#file.close()
  }
}

const linesOf = (path: string) =>
  createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })

/** Counts the entries, and finds where the last whole one ends. */
async function survey(path: string): Promise<{ length: number; size: number; torn: boolean }> {
  let length = 0
  let size = 0
  let torn = false
  for await (const line of linesOf(path)) {
    const number = numberOf(line)
    if (number === length + 1 && !torn) {
      length++
      size += Buffer.byteLength(line) + 1
    } else if (number === undefined) torn = true
    else
      throw new JournalDamaged(
        `${path} is damaged: line ${length + 1} is not entry ${length + 1}. ` +
          'Put back the last good copy of the whole data folder; nothing was changed.',
      )
  }
  return { length, size, torn: torn || !(await endsWhole(path, size)) }
}

function numberOf(line: string): number | undefined {
  try {
    return (JSON.parse(line) as { n: number }).n
  } catch {
    return undefined
  }
}

/** Whether the file ends with a line break where its entries end. */
async function endsWhole(path: string, size: number): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    return (await file.stat()).size === size
  } finally {
    await file.close()
  }
}
