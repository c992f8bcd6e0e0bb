import { zipSync } from 'fflate'
import { failed, ok, type Result } from '../../../shared/result'
import { openPackage, type Package } from '../../read/docx/openPackage'
import { parseXml } from '../../read/docx/parseXml'
import { readRelations, relationsPartOf, targetOf, type Relations } from '../../read/docx/relations'
import type { ReadFailure } from '../../read/readDraft'

/** A Word document open for writing: the name of its document part, where that points, and its parts as text. */
export type WordPackage = {
  readonly document: string
  readonly relations: Relations
  /** A part's text; null when there is none of that name. */
  readonly text: (part: string) => string | null
  readonly put: (part: string, text: string) => void
  /** The package as it now is; `at` is the moment that stands on its parts, ISO 8601 in UTC. */
  readonly pack: (at: string) => Uint8Array
}

/** The ending that Word wants for a file, by what it is. */
export type WordEnding = 'docx' | 'docm' | 'dotx' | 'dotm'

/** The part that lists the content types of all others. */
export const contentTypes = '[Content_Types].xml'

const broken = (detail: string) => failed<ReadFailure>({ kind: 'broken', detail })

function relationsOf(pack: Package, part: string): Result<Relations, ReadFailure> {
  const bytes = pack.part(relationsPartOf(part))
  if (!bytes.ok) return bytes
  if (bytes.value === null) return ok(new Map())
  const root = parseXml(bytes.value)
  return root.ok ? ok(readRelations(root.value, part)) : root
}

function partsOf(pack: Package): Result<Map<string, Uint8Array>, ReadFailure> {
  const parts = new Map<string, Uint8Array>()
  for (const name of pack.names) {
    const part = pack.part(name)
    if (!part.ok) return part
    parts.set(name, part.value ?? new Uint8Array())
  }
  // The one name that the packer cannot take.
  return parts.has('__proto__') ? broken('__proto__: no name for a part') : ok(parts)
}

/** Opens a Word document for writing; its document part is well-formed XML. Fails as a reading does. */
export function openWordPackage(original: Uint8Array): Result<WordPackage, ReadFailure> {
  const pack = openPackage(original)
  if (!pack.ok) return pack
  const top = relationsOf(pack.value, '')
  if (!top.ok) return top
  const document = targetOf(top.value, 'officeDocument') ?? 'word/document.xml'
  const relations = relationsOf(pack.value, document)
  if (!relations.ok) return relations
  const all = partsOf(pack.value)
  if (!all.ok) return all
  const parts = all.value
  const bytes = parts.get(document)
  if (!bytes || !parts.has(contentTypes)) return broken(`${document}: missing`)
  const root = parseXml(bytes)
  if (!root.ok) return root
  return ok({
    document,
    relations: relations.value,
    text: (part) => {
      const found = parts.get(part)
      return found ? new TextDecoder('utf-8').decode(found) : null
    },
    put: (part, text) => parts.set(part, new TextEncoder().encode(text)),
    pack: (at) => zipSync(Object.fromEntries(parts), { mtime: new Date(at) }),
  })
}

/** The ending that Word wants for a document: one with macros, or a template, is refused under another. */
export function endingOf(pack: WordPackage): WordEnding {
  const [, kind] =
    /\.(macroEnabledTemplate|macroEnabled|template)\.main\+xml/.exec(pack.text(contentTypes) ?? '') ?? []
  if (kind === undefined) return 'docx'
  return kind === 'template' ? 'dotx' : kind === 'macroEnabled' ? 'docm' : 'dotm'
}
