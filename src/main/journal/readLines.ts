import { createReadStream } from 'node:fs'

/** The byte that ends a line; no other byte of UTF-8 has this value, and text in JSON has it escaped. */
export const lineFeed = 10

/**
 * The lines of a file without their line feeds, one after the other as they are read; the last one need not have ended.
 * Parted at line feeds alone: readers of lines that know more ends would tear a text with U+2028 in it.
 */
export async function* readLines(path: string): AsyncGenerator<Buffer, void, undefined> {
  let begun: Buffer[] = []
  for await (const piece of createReadStream(path, { highWaterMark: 65_536 })) {
    // Without an encoding a stream of a file gives buffers.
    const bytes = piece as Buffer
    let from = 0
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
      yield Buffer.concat([...begun, bytes.subarray(from, at)])
      begun = []
      from = at + 1
    }
    if (from < bytes.length) begun.push(bytes.subarray(from))
  }
  if (begun.length > 0) yield Buffer.concat(begun)
}
