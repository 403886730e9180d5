import { readFileSync, readlinkSync } from 'node:fs'
import { link, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises'
import { hostname, uptime } from 'node:os'
import { join } from 'node:path'

/** So long a holder that we cannot look at may stay silent before it counts as gone, and how often a holder shows itself, ms. */
const silence = 60_000
const heartbeat = 5_000

interface Holder {
  readonly pid: number
  /** Where that pid means something: the machine, and the container on it. */
  readonly place: string
  /** When the process began, as the system counts: a pid may be used again. */
  readonly began: string
}

/** Another process has the folder. */
export class FolderInUse extends Error {
  override name = 'FolderInUse'
  constructor(folder: string, holder: string) {
    super(
      `The data in ${folder} is in use by ${holder}. Two processes would destroy an embedded database: ` +
        'stop the other one, or use PostgreSQL (DATABASE_URL), which several processes may share.',
    )
  }
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
const container = (): string => {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
const beganAt = (pid: number): string => textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[19] ?? ''

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** This start of the machine: what was not written to its disk is gone in the next one. */
export const thisBoot = (): string =>
  textOf('/proc/sys/kernel/random/boot_id').trim() || `minute ${Math.round((Date.now() / 1000 - uptime()) / 60)}`

/** Whether two starts are one; where the system has no name for them, by the minute. */
export function sameBoot(a: string, b: string): boolean {
  const [, left] = /^minute (\d+)$/.exec(a) ?? []
  const [, right] = /^minute (\d+)$/.exec(b) ?? []
  return left && right ? Math.abs(Number(left) - Number(right)) <= 2 : a === b
}

/**
 * Takes a folder for this process alone, until the returned function is called or the process ends.
 * A lock is taken over only when its holder is surely gone.
 * @throws FolderInUse
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true })
  const path = join(folder, 'lock')
  const place = `${hostname()} ${container()}`
  const own: Holder = { pid: process.pid, place, began: beganAt(process.pid) }
  for (let tries = 0; ; tries++) {
    try {
      const file = await open(path, 'wx')
      await file.writeFile(JSON.stringify(own))
      await file.close()
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries > 5) throw error
      await takeOver(path, own, folder)
    }
  }
  const timer = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeat)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await rm(path, { force: true })
  }
}

/** Moves a lock aside whose holder is gone; puts it back where somebody else was quicker. */
async function takeOver(path: string, own: Holder, folder: string): Promise<void> {
  if (await held(path, own)) throw new FolderInUse(folder, await nameOf(path))
  const aside = `${path}.${process.pid}`
  await rename(path, aside).catch(() => {})
  if (await held(aside, own)) {
    await link(aside, path).catch(() => {})
    await rm(aside, { force: true })
    throw new FolderInUse(folder, await nameOf(path))
  }
  await rm(aside, { force: true })
}

async function held(path: string, own: Holder): Promise<boolean> {
  const [text, info] = await Promise.all([readFile(path, 'utf8').catch(() => undefined), stat(path).catch(() => null)])
  if (text === undefined || !info) return false
  const quiet = Date.now() - info.mtimeMs
  const holder = parsed(text)
  // Half written: its writer is at it, or died doing so.
  if (!holder) return quiet < heartbeat
  if (holder.place !== own.place) return quiet < silence
  if (holder.pid === own.pid) return holder.began === own.began && own.began !== ''
  return alive(holder.pid) && (holder.began === '' || holder.began === beganAt(holder.pid))
}

function parsed(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder
  } catch {
    return undefined
  }
}

async function nameOf(path: string): Promise<string> {
  const holder = parsed(await readFile(path, 'utf8').catch(() => ''))
  return holder ? `process ${holder.pid} (${holder.place.trim()}; see ${path})` : `another process (see ${path})`
}
