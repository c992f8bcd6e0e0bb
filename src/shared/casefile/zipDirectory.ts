import { strFromU8 } from 'fflate'

/** One entry of a zip archive: its name, how it is packed, and where its packed bytes stand. */
export type ZipEntry = {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  /** Bytes unpacked, as the archive says; only unpacking tells the truth. */
  readonly size: number
  readonly packed: Uint8Array
}

/** What a directory could not be read for: it is not there, or it is not what Stet writes. */
export type ZipFlaw = 'noDirectory' | 'strange'

const local = 0x04034b50
const central = 0x02014b50
const end = 0x06054b50
const endSize = 22
const longestComment = 0xffff

/**
 * Reads the directory of a zip archive (PKWARE APPNOTE 6.3.10, 4.3). Takes the plain subset: one disk, no encryption,
 * no ZIP64, no comment, no symbolic link, stored or deflated, entries that do not overlap, local headers that agree with
 * the directory. Unpacks nothing and trusts no size beyond the bytes that are there.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | ZipFlaw {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = findEnd(view)
  if (at === null) return 'noDirectory'
  const count = view.getUint16(at + 10, true)
  if (at + endSize !== bytes.length || view.getUint16(at + 20, true) !== 0) return 'strange'
  if (view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== count) return 'strange'

  const entries: ZipEntry[] = []
  const taken: { readonly from: number; readonly to: number }[] = []
  const start = view.getUint32(at + 16, true)
  let next = start
  for (let nth = 0; nth < count; nth++) {
    if (next + 46 > at || view.getUint32(next, true) !== central) return 'strange'
    const isUnix = view.getUint8(next + 5) === 3
    const flags = view.getUint16(next + 8, true)
    const method = view.getUint16(next + 10, true)
    const packedSize = view.getUint32(next + 20, true)
    const size = view.getUint32(next + 24, true)
    const nameSize = view.getUint16(next + 28, true)
    const rest = view.getUint16(next + 30, true) + view.getUint16(next + 32, true)
    const isLink = isUnix && view.getUint32(next + 38, true) >>> 28 === 0xa
    const header = view.getUint32(next + 42, true)
    if ((flags & 1) !== 0 || isLink || (method !== 0 && method !== 8)) return 'strange'
    if (next + 46 + nameSize + rest > at || header + 30 > start) return 'strange'
    const name = strFromU8(bytes.subarray(next + 46, next + 46 + nameSize))
    if (view.getUint32(header, true) !== local || view.getUint16(header + 26, true) !== nameSize)
      return 'strange'
    if (strFromU8(bytes.subarray(header + 30, header + 30 + nameSize)) !== name) return 'strange'
    const from = header + 30 + nameSize + view.getUint16(header + 28, true)
    if (from + packedSize > start || (method === 0 && packedSize !== size)) return 'strange'
    taken.push({ from: header, to: from + packedSize })
    entries.push({
      name,
      method: method === 0 ? 'stored' : 'deflated',
      size,
      packed: bytes.subarray(from, from + packedSize),
    })
    next += 46 + nameSize + rest
  }
  if (next !== at) return 'strange'
  const inOrder = taken.toSorted((a, b) => a.from - b.from)
  return inOrder.some((one, nth) => nth > 0 && one.from < (inOrder[nth - 1]?.to ?? 0)) ? 'strange' : entries
}

/** The end record: the last one whose directory really ends where it begins; a kept archive has its own inside. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endSize - longestComment)
  for (let at = view.byteLength - endSize; at >= first; at--) {
    if (view.getUint32(at, true) !== end) continue
    if (view.getUint32(at + 16, true) + view.getUint32(at + 12, true) === at) return at
  }
  return null
}
