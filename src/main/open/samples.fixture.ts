import { strToU8, zipSync } from 'fflate'

/** A ZIP archive with entries of these names, in this order, and what they hold. */
export const zip = (entries: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      // A declared type is stored uncompressed, as its formats ask for.
      Object.entries(entries).map(([name, text]) => [
        name,
        [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }],
      ]),
    ),
  )

/** The least that makes an archive a Word document. */
export const docx = (more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': '<Relationships/>',
    'word/document.xml': '<w:document/>',
    ...more,
  })

/** An OLE file whose directory has streams of these names, with a text of Word's in it. */
export function ole(streams: readonly string[], text = ''): Uint8Array {
  const header = Buffer.alloc(512)
  header.write('d0cf11e0a1b11ae1', 'hex')
  const entries = ['Root Entry', ...streams].map((name, index) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 'utf16le')
    entry.writeUInt16LE((name.length + 1) * 2, 64)
    entry.writeUInt8(index === 0 ? 5 : 2, 66)
    return entry
  })
  return new Uint8Array(Buffer.concat([header, Buffer.from(text, 'utf16le'), ...entries]))
}

/** Text in UTF-16 after its byte order mark. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return new Uint8Array(order === 'big' ? bytes.swap16() : bytes)
}

/** Bytes written as characters up to U+00FF. */
export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** Text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))
