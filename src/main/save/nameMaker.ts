const space = 0x20
const [open, close, backslash] = [0x28, 0x29, 0x5c]

/** The end (exclusive) of the literal string that begins at `at` (ISO 32000-1, 7.3.4.2): brackets nest, `\` escapes. */
function endOfString(pdf: Buffer, at: number): number {
  let depth = 0
  for (let here = at; here < pdf.length; here++) {
    if (pdf[here] === backslash) here++
    else if (pdf[here] === open) depth++
    else if (pdf[here] === close && --depth === 0) return here + 1
  }
  return pdf.length
}

/**
 * Puts a bare name in the place of what Chromium writes into a PDF about its maker: `Creator` is the user agent, which
 * tells system and versions, `Producer` the engine's version. The file stays as long as it was, padded with spaces, so
 * that its table of offsets holds. A file without a dictionary of information (ISO 32000-1, 14.3.3) stays as it is.
 */
export function nameMaker(pdf: Uint8Array, name: string): Uint8Array {
  const made = Buffer.from(pdf)
  const reference = made.lastIndexOf('/Info ')
  const [, number] = /^\/Info (\d+) 0 R/.exec(made.toString('latin1', reference, reference + 24)) ?? []
  if (reference === -1 || number === undefined) return pdf
  const begin = made.indexOf(`\n${number} 0 obj`)
  if (begin === -1) return pdf
  let key = ''
  for (let at = begin + 1; at < made.length && key !== 'endobj';) {
    if (made[at] === open) {
      const end = endOfString(made, at)
      if (key === '/Creator' || key === '/Producer') {
        made.fill(space, at, end)
        made.write(`(${name})`.slice(0, end - at), at, 'latin1')
      }
      at = end
    } else {
      const [token = ' '] = /^(?:\/?[A-Za-z]+|[^])/.exec(made.toString('latin1', at, at + 32)) ?? []
      if (token.trim() !== '') key = token
      at += token.length
    }
  }
  return made
}
