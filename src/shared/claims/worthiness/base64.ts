const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Map(Array.from(letters, (letter, value) => [letter.charCodeAt(0), value]))

/** Reads base64 (RFC 4648, section 4) as signed bytes; anything that is no letter of it ends the text. */
export function signedBytes(base64: string): Int8Array {
  const bytes = new Int8Array(Math.floor((base64.replace(/=+$/, '').length * 3) / 4))
  let held = 0
  let bits = 0
  let to = 0
  for (let at = 0; at < base64.length; at++) {
    const value = values.get(base64.charCodeAt(at))
    if (value === undefined) break
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    bytes[to++] = (held >> bits) & 0xff
  }
  return bytes
}
