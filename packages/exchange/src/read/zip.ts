import { maxWordBytes } from './limits.ts'

/** One file in a zip archive, as its directory lists it. */
export interface ZipEntry {
  readonly name: string
  /** Unpacked, in bytes. */
  readonly size: number
  /** Where its local header begins. */
  readonly at: number
  /** Packed, in bytes. */
  readonly packed: number
  /** 0: stored, 8: deflated. */
  readonly method: number
}

/** The directory at the end of a zip archive; nothing where there is none or it is cut: the file was not copied whole. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let each = 0; each < count; each++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return undefined
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    entries.push({
      name,
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The end record stands last, before a comment of at most 64 kB. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}

/** The text of one file in an archive; nothing where it is not there. Rejects where it cannot be unpacked. */
export async function unzip(bytes: Uint8Array, name: string): Promise<string | undefined> {
  const entry = zipEntries(bytes)?.find((each) => each.name === name)
  if (!entry || entry.size > maxWordBytes) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  const packed = bytes.slice(from, from + entry.packed)
  if (entry.method === 0) return new TextDecoder().decode(packed)
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
}
