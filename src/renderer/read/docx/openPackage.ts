import { Inflate } from 'fflate'
import { failed, ok, type Result } from '../../../shared/result'
import { limits } from '../limits'
import type { ReadFailure } from '../readDraft'
import { crc32 } from './crc32'

/** A package whose parts are inflated one by one, when they are asked for. */
export type Package = {
  readonly names: readonly string[]
  /** The part's real bytes; null when there is none of that name. All parts together may not exceed the limits. */
  readonly part: (name: string) => Result<Uint8Array | null, ReadFailure>
}

type Entry = {
  readonly name: string
  readonly method: number
  readonly flags: number
  readonly crc: number
  readonly size: number
  readonly headerAt: number
}

const broken = (detail: string) => failed<ReadFailure>({ kind: 'broken', detail })
const bomb = (detail: string) => failed<ReadFailure>({ kind: 'bomb', detail })

/** The offset of the "end of central directory" record: the last one whose comment fits (APPNOTE.TXT 4.3.16). */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (
      view.getUint32(at, true) === 0x06054b50 &&
      at + 22 + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at
    }
  }
  return -1
}

/** Reads the central directory (PKWARE APPNOTE.TXT 4.3.12); it, not the local headers, says what the package holds. */
function readDirectory(bytes: Uint8Array): Result<readonly Entry[], ReadFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 22) return broken('zip: too short')
  const end = findEnd(view)
  if (end < 0) return broken('zip: no directory')
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return bomb(`zip: ${count} entries`)
  const names = new TextDecoder('utf-8')
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      return broken('zip: torn directory')
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      // Windows tools of old wrote backslashes.
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/'),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size: view.getUint32(at + 20, true),
      headerAt: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return ok(entries)
}

/** The deflated bytes of an entry. */
function storedBytes(bytes: Uint8Array, entry: Entry): Result<Uint8Array, ReadFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = entry.headerAt
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50)
    return broken(`zip: ${entry.name}: no header`)
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.size > bytes.length) return broken(`zip: ${entry.name}: cut off`)
  return ok(bytes.subarray(start, start + entry.size))
}

/** Inflates by small pieces, so that the real size is known before much memory is taken. */
function inflate(stored: Uint8Array, name: string, allowed: number): Result<Uint8Array, ReadFailure> {
  const chunks: Uint8Array[] = []
  let size = 0
  let ended = false
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk)
    size += chunk.length
    ended = final
  })
  const step = 8 * 1024
  try {
    for (let at = 0; at < stored.length; at += step) {
      stream.push(stored.subarray(at, at + step), at + step >= stored.length)
      const taken = Math.min(at + step, stored.length)
      if (size > allowed || (size > limits.ratioFrom && size > taken * limits.ratio))
        return bomb(`zip: ${name}`)
    }
  } catch (error) {
    return broken(`zip: ${name}: ${error instanceof Error ? error.message : 'inflate'}`)
  }
  if (!ended) return broken(`zip: ${name}: no end`)
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return ok(whole)
}

/** Opens a ZIP package without inflating anything yet. Sizes that it declares are never believed. */
export function openPackage(bytes: Uint8Array): Result<Package, ReadFailure> {
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  const byName = new Map(directory.value.map((entry) => [entry.name.toLowerCase(), entry]))
  let inflated = 0
  return ok({
    names: directory.value.map((entry) => entry.name),
    part: (name) => {
      const entry = byName.get(name.toLowerCase())
      if (!entry) return ok(null)
      if ((entry.flags & 1) === 1) return failed({ kind: 'encrypted', detail: 'zip' })
      if (entry.method !== 0 && entry.method !== 8) return broken(`zip: ${name}: method ${entry.method}`)
      const stored = storedBytes(bytes, entry)
      if (!stored.ok) return stored
      const allowed = limits.inflatedBytes - inflated
      if (entry.method === 0 && stored.value.length > allowed) return bomb(`zip: ${name}`)
      const whole = entry.method === 0 ? stored : inflate(stored.value, name, allowed)
      if (!whole.ok) return whole
      inflated += whole.value.length
      if (crc32(whole.value) !== entry.crc) return broken(`zip: ${name}: checksum`)
      return whole
    },
  })
}
