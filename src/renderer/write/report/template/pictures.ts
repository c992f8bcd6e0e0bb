import type { Part } from '../../../../shared/report/officePackage'
import { pictureKind } from '../../../read/picture/pictureKind'
import type { TemplatePackage } from './templatePackage'

/** The most bytes of one picture of a template. */
const largest = 5_000_000

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
