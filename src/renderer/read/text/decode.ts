import { detect } from 'chardet'
import { windows1252 } from './windows1252'

/** Bytes as text, and the charset that was guessed for want of a true statement; null when nothing was guessed. */
export type Decoded = { readonly text: string; readonly guessed: string | null }

const sampleSize = 64 * 1024

const controls = /[\u0080-\u009f]/g

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    const decoder = new TextDecoder(label)
    const text = decoder.decode(bytes)
    if (decoder.encoding !== 'windows-1252') return text
    // Some engines (Node 20's) read windows-1252 as Latin-1, whose controls nobody writes.
    return text.replace(controls, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80))
  } catch {
    // A label that the Encoding Standard does not have; UTF-7 is one, by intent.
    return null
  }
}

const beyondAscii = /\P{ASCII}/gu

/** Decodes if the bytes fit the charset, but for a stray one: a cut or an old database leaves some in many a page. */
function decodeFitting(bytes: Uint8Array, label: string): string | null {
  const text = decodeAs(bytes, label)
  if (text === null) return null
  const bad = text.match(/\uFFFD/g)?.length ?? 0
  return bad === 0 || bad * 5 <= (text.match(beyondAscii)?.length ?? 0) ? text : null
}

/** The charset that a byte order mark states (Encoding Standard, "BOM sniff"). */
function markedCharset([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark has a zero in every other byte wherever the text is Latin. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const zeros = [0, 0]
  const size = Math.min(bytes.length, 2048)
  for (let at = 0; at < size; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > size / 6 && even < odd / 10) return 'utf-16le'
  return even > size / 6 && odd < even / 10 ? 'utf-16be' : null
}

/** A stretch of the bytes from just before the first that is not ASCII: what a guess can be built on. */
function telling(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  const start = Math.max(0, first - sampleSize / 4)
  return bytes.subarray(start, start + sampleSize)
}

function guess(bytes: Uint8Array): string {
  const sample = telling(bytes)
  const guessed = detect(sample) ?? 'windows-1252'
  // chardet does not know the Macintosh charset; its quotes are letters in every charset that it takes it for.
  const asLatin = decodeAs(sample, 'windows-1252') ?? ''
  const macQuotes = asLatin.match(/[a-z]Õ[a-z]|Ò(?=[A-Za-z])|[a-z.,!?]Ó/g)?.length ?? 0
  const otherQuotes = asLatin.match(/[‘’“”]/g)?.length ?? 0
  return macQuotes > otherQuotes && /^(iso-8859|windows-125)/i.test(guessed) ? 'macintosh' : guessed
}

/**
 * Decodes bytes by the first that holds of: byte order mark, what was stated (the server's word before the page's),
 * UTF-8, a guess. A stated charset that the bytes do not fit, or an eight-bit one over valid UTF-8, is not
 * believed; then the charset used counts as guessed. `stated`: labels in the order of their authority.
 */
export function decodeBytes(bytes: Uint8Array, stated: readonly (string | null)[]): Decoded {
  const marked = markedCharset(bytes)
  if (marked !== null) return { text: decodeAs(bytes, marked) ?? '', guessed: null }
  const wide = unmarkedUtf16(bytes)
  if (wide !== null) return { text: decodeAs(bytes, wide) ?? '', guessed: wide }
  const asUtf8 = decodeFitting(bytes, 'utf-8')
  const isAscii = asUtf8?.length === bytes.length
  for (const label of stated) {
    const text = label === null ? null : decodeFitting(bytes, label)
    if (text === null) continue
    if (asUtf8 === null || isAscii || text === asUtf8) return { text, guessed: null }
    return { text: asUtf8, guessed: 'utf-8' }
  }
  const wanted = stated.some((label) => label !== null && !/^utf-?8$/i.test(label))
  if (asUtf8 !== null && !asUtf8.includes('\u001b$'))
    return { text: asUtf8, guessed: wanted && !isAscii ? 'utf-8' : null }
  const guessed = asUtf8 === null ? guess(bytes) : 'iso-2022-jp'
  const text = decodeAs(bytes, guessed)
  return text === null
    ? { text: decodeAs(bytes, 'windows-1252') ?? '', guessed: 'windows-1252' }
    : { text, guessed }
}
