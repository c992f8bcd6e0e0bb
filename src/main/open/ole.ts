const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Whether bytes begin as an OLE compound file: the old Office formats, and the new ones once they are encrypted. */
export function isOle(bytes: Uint8Array): boolean {
  return magic.equals(bytes.subarray(0, magic.length))
}

/** Whether an OLE file has a stream of this name; text that merely holds the name does not count. */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // A directory entry is 128 bytes long: the name in 64 bytes of UTF-16 filled up with NUL, its length in bytes with
  // the ending NUL, and the type, 2 for a stream ([MS-CFB] 2.6.1).
  const entry = Buffer.alloc(67)
  entry.write(name, 'utf16le')
  entry.writeUInt16LE((name.length + 1) * 2, 64)
  entry.writeUInt8(2, 66)
  return file.includes(entry)
}
