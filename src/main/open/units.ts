/**
 * The code units of bytes taken as text, without a byte order mark: 16-bit units after the mark of UTF-16, single
 * bytes otherwise. Which 8-bit charset it is does not matter here: all of them write markup and controls as ASCII.
 */
export function unitsOf(bytes: Uint8Array): Uint8Array | Uint16Array {
  const [first, second, third] = bytes
  const isLittle = first === 0xff && second === 0xfe
  const isBig = first === 0xfe && second === 0xff
  if (isLittle || isBig) {
    // A copy, to be turned round; slice would give a view where the bytes are a Buffer.
    const body = new Uint8Array(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    // Every machine that Electron runs on is little-endian.
    if (isBig) Buffer.from(body.buffer).swap16()
    return new Uint16Array(body.buffer)
  }
  return first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes
}

/** The first few thousand characters of bytes, each unit a character: enough to recognise markup. */
export function openingOf(bytes: Uint8Array): string {
  return String.fromCharCode(...unitsOf(bytes.subarray(0, 8192)))
}

/** Tab, line feed, vertical tab, form feed, return, the end mark of DOS, the escape of ISO-2022: met in real text. */
const textControls = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])
const isOddControl = Uint8Array.from({ length: 32 }, (_, unit) => (textControls.has(unit) ? 0 : 1))

/** More odd units than one in this many make bytes binary; bytes at random have about one in ten. */
const tolerance = 100

/** Whether bytes are text: no NUL, and hardly a control character or half of a surrogate pair. */
export function isText(bytes: Uint8Array): boolean {
  const units = unitsOf(bytes)
  if (units.includes(0)) return false
  return (oddControls(units) + oddSurrogates(units)) * tolerance <= units.length
}

// Loops by index: over the largest text they take a tenth of the time of an iterator, and all of main waits.
function oddControls(units: Uint8Array | Uint16Array): number {
  let odd = 0
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0
    if (unit < 32) odd += isOddControl[unit] ?? 0
  }
  return odd
}

function oddSurrogates(units: Uint8Array | Uint16Array): number {
  if (units instanceof Uint8Array) return 0
  let odd = 0
  let afterHigh = false
  for (let at = 0; at < units.length; at += 1) {
    const top = (units[at] ?? 0) & 0xfc00
    if ((top === 0xdc00) !== afterHigh) odd += 1
    afterHigh = top === 0xd800
  }
  return odd
}

/** Whether bytes are text without a single character that is not white space. */
export function isBlank(bytes: Uint8Array): boolean {
  return unitsOf(bytes).every((unit) => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x1a)
}
