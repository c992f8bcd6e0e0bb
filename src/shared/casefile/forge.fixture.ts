import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { strFromU8, unzipSync, zipSync, type ZipAttributes } from 'fflate'
import { canonicalJson, digestOf } from '../records/chain'
import { utf8 } from './content.fixture'

/** A case file taken apart, to be put together again with other things in it. */
export type Parts = {
  readonly manifest: Record<string, unknown>
  readonly parts: Map<string, Uint8Array>
}

/** How a forger puts parts together: what goes into the list, the seal, and the archive's own fields. */
export type Forging = {
  /** Keep the manifest's list as it was instead of listing the new parts. */
  readonly keepList?: boolean
  /** Keep the old seal. */
  readonly keepSeal?: boolean
  readonly attributes?: ZipAttributes & { readonly level?: 0 | 6 }
}

const text = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array())

/** Takes a case file apart. */
export function takeApart(file: Uint8Array): Parts {
  const { 'manifest.json': manifest, ...rest } = unzipSync(file)
  return {
    // A manifest that the tests have packed themselves.
    manifest: JSON.parse(text(manifest)) as Record<string, unknown>,
    parts: new Map(Object.entries(rest)),
  }
}

/** Puts a case file together again as somebody would who knows the format: sizes, hashes and seal fit. */
export function forge(
  { manifest, parts }: Parts,
  { keepList, keepSeal, attributes }: Forging = {},
): Uint8Array {
  const { seal: oldSeal, ...unsealed } = manifest
  const listed = [...parts].map(([name, bytes]) => ({
    name,
    size: bytes.length,
    sha256: bytesToHex(sha256(bytes)),
  }))
  const next = keepList ? unsealed : { ...unsealed, parts: listed }
  const seal = keepSeal ? oldSeal : digestOf(canonicalJson(next))
  return zipSync({
    'manifest.json': utf8(JSON.stringify({ ...next, seal })),
    ...Object.fromEntries([...parts].map(([name, bytes]) => [name, [bytes, attributes ?? {}] as const])),
  } as Record<string, Uint8Array>)
}

/** Edits the lines of one part as text. */
export function editLines(parts: Parts, name: string, edit: (lines: string) => string): Parts {
  return { ...parts, parts: new Map(parts.parts).set(name, utf8(edit(text(parts.parts.get(name))))) }
}

/** Replaces bytes everywhere in a file by others of the same length. */
export function replaceBytes(file: Uint8Array, from: string, to: string): Uint8Array {
  const latin = strFromU8(file, true).replaceAll(from, to)
  return Uint8Array.from(latin, (one) => one.charCodeAt(0))
}

/** Writes other unpacked sizes into an archive's directory, by name; what is packed stays as it is. */
export function claimSizes(file: Uint8Array, sizes: ReadonlyMap<string, number>): Uint8Array {
  const claimed = file.slice()
  const view = new DataView(claimed.buffer)
  for (let at = 0; at + 46 < claimed.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue
    const name = strFromU8(claimed.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    const size = sizes.get(name)
    if (size !== undefined) view.setUint32(at + 24, size, true)
  }
  return claimed
}
