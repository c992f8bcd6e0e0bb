import type { Part } from '../../../../shared/report/officePackage'
import type { TemplatePackage } from './templatePackage'

/** The most bytes of one picture of a template. */
const largest = 5_000_000

const signatures = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
] as const

/** What kind of picture bytes are, by how they begin; null for any other, such as one that can hold a program. */
export const pictureKind = (bytes: Uint8Array): 'png' | 'jpeg' | 'gif' | null =>
  signatures.find(([, signature]) => signature.every((one, at) => bytes[at] === one))?.[0] ?? null

/** Pictures that were met: what each becomes in the document, by its part in the template; null where it is left out. */
export type Album = Map<string, Part | null>

function pictureOf(pack: TemplatePackage, target: string, number: number): Part | null {
  const bytes = pack.bytes(target)
  const kind = bytes && bytes.length <= largest ? pictureKind(bytes) : null
  return bytes && kind ? { path: `word/media/house${number}.${kind}`, mediaType: null, content: bytes } : null
}

/** The pictures that a part shows, by its own names for them; those outside of the package are left out. */
export function picturesOf(pack: TemplatePackage, part: string, album: Album): ReadonlyMap<string, Part> {
  const found = new Map<string, Part>()
  for (const [id, { kind, target, external }] of pack.relations(part)) {
    if (kind !== 'image') continue
    if (!album.has(target)) album.set(target, external ? null : pictureOf(pack, target, album.size + 1))
    const picture = album.get(target)
    if (picture) found.set(id, picture)
  }
  return found
}
