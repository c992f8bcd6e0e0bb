import { Inflate } from 'fflate'
import type { ZipEntry } from './zipDirectory'

/** Packed bytes taken at once: what they can become, a thousand times as much, is the most that is held too much. */
const bite = 16_384

/**
 * Unpacks an entry, counting what really comes out: null when it is not exactly the size that the archive says, or is
 * not deflated data at all. Stops as soon as one byte too many is there.
 */
export function inflatePart({ method, size, packed }: ZipEntry): Uint8Array | null {
  // A copy: whoever sends a view of the archive to another process sends the whole archive.
  if (method === 'stored') return packed.slice()
  const bytes = new Uint8Array(size)
  let filled = 0
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new Error('longer than the archive says')
    bytes.set(chunk, filled)
    filled += chunk.length
  })
  try {
    for (let at = 0; at < packed.length; at += bite) {
      inflate.push(packed.subarray(at, at + bite), at + bite >= packed.length)
    }
  } catch {
    return null
  }
  return filled === size ? bytes : null
}
