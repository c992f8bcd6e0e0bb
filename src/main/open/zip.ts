// Signatures and offsets: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16
// (end of central directory).
const localHeader = Buffer.from('PK\x03\x04', 'latin1')
const centralHeader = Buffer.from('PK\x01\x02', 'latin1')
const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1')
const longestEnd = 22 + 0xffff
/** More entries than the format counts without its 64-bit form: no document has them. */
const mostEntries = 0xffff

/** Whether bytes begin as a ZIP archive, be it an empty or a split one. */
export function isZip(bytes: Uint8Array): boolean {
  return ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'].includes(asBuffer(bytes).toString('latin1', 0, 4))
}

/** The names of a ZIP archive's entries, from its directory or, where that is cut off, from the entries themselves. */
export function entryNames(bytes: Uint8Array): readonly string[] {
  const archive = asBuffer(bytes)
  const listed = namesInDirectory(archive)
  return (listed.length > 0 ? listed : namesInEntries(archive)).map((name) => name.replaceAll('\\', '/'))
}

/** The words of the uncompressed entry `mimetype` when it comes first, as in EPUB and OpenDocument; else empty. */
export function declaredType(bytes: Uint8Array): string {
  const archive = asBuffer(bytes)
  if (archive.length < 30 || archive.toString('latin1', 30, 38) !== 'mimetype') return ''
  const start = 30 + archive.readUInt16LE(26) + archive.readUInt16LE(28)
  // The length may stand after the entry only, so the type's own alphabet ends it, or the next header does.
  const stored = archive.toString('latin1', start, start + 100)
  return /^[\w.+/-]*/.exec(stored.split('PK')[0] ?? '')?.[0] ?? ''
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function namesInDirectory(archive: Buffer): string[] {
  const tail = Math.max(0, archive.length - longestEnd)
  const end = tail + archive.subarray(tail).lastIndexOf(endOfDirectory)
  if (end < tail || end + 22 > archive.length) return []
  const names: string[] = []
  let at = archive.readUInt32LE(end + 16)
  while (names.length < mostEntries && at + 46 <= end && archive.subarray(at, at + 4).equals(centralHeader)) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    names.push(archive.toString('utf8', at + 46, nameEnd))
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return names
}

function namesInEntries(archive: Buffer): string[] {
  const names: string[] = []
  let at = 0
  while (names.length < mostEntries && at >= 0 && at + 30 <= archive.length) {
    if (!archive.subarray(at, at + 4).equals(localHeader)) return names
    const nameEnd = at + 30 + archive.readUInt16LE(at + 26)
    names.push(archive.toString('utf8', at + 30, nameEnd))
    const size = archive.readUInt32LE(at + 18)
    const next = nameEnd + archive.readUInt16LE(at + 28) + size
    // Sizes that follow the entry are unknown here (flag 8): look for the next header instead.
    at = (archive.readUInt16LE(at + 6) & 8) !== 0 && size === 0 ? archive.indexOf(localHeader, nameEnd) : next
  }
  return names
}
