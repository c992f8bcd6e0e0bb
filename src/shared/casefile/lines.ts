import { strFromU8, strToU8 } from 'fflate'

const lineFeed = 0x0a

/** Values as lines of JSON (NDJSON) in UTF-8, each ended by a line feed. */
export function toLines(values: readonly unknown[]): Uint8Array {
  const lines = values.map((value) => strToU8(`${JSON.stringify(value)}\n`))
  const bytes = new Uint8Array(lines.reduce((sum, line) => sum + line.length, 0))
  let at = 0
  for (const line of lines) {
    bytes.set(line, at)
    at += line.length
  }
  return bytes
}

/**
 * Reads lines of JSON. Gives the values, or the number (from 1) of the first line that is not JSON or is not ended.
 * Line by line, since all of them may be longer than a string can be.
 */
export function fromLines(
  bytes: Uint8Array,
):
  { readonly ok: true; readonly values: readonly unknown[] } | { readonly ok: false; readonly line: number } {
  const values: unknown[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(lineFeed, at)
    if (end === -1) return { ok: false, line: values.length + 1 }
    try {
      values.push(JSON.parse(strFromU8(bytes.subarray(at, end))))
    } catch {
      return { ok: false, line: values.length + 1 }
    }
    at = end + 1
  }
  return { ok: true, values }
}
