import { failed, ok, type Result } from '../../../shared/result'
import type { ReadFailure } from '../readDraft'
import type { Package } from './openPackage'
import { parseXml, type Element } from './parseXml'
import { readRelations, relationsPartOf, targetOf, type Relations } from './relations'

/** A part of the package, parsed, with where it points. */
export type Part = { readonly root: Element; readonly relations: Relations }

/** The parts beside the document that say something about its text, by the kind of their relation. */
const partKinds = [
  'styles',
  'footnotes',
  'endnotes',
  'comments',
  'commentsExtended',
  'commentsIds',
  'commentsExtensible',
] as const

/** What of a package is read; null where it has no such part. */
export type Parts = Readonly<Record<(typeof partKinds)[number], Part | null>> & {
  readonly document: Part
  readonly core: Part | null
}

function parsedPart(pack: Package, name: string): Result<Element | null, ReadFailure> {
  const bytes = pack.part(name)
  if (!bytes.ok) return bytes
  if (bytes.value === null) return ok(null)
  const parsed = parseXml(bytes.value)
  return parsed.ok ? parsed : failed({ ...parsed.failure, detail: `${name}: ${parsed.failure.detail}` })
}

function gatherPart(pack: Package, name: string | undefined): Result<Part | null, ReadFailure> {
  if (name === undefined) return ok(null)
  const root = parsedPart(pack, name)
  if (!root.ok) return root
  if (root.value === null) return ok(null)
  const relations = parsedPart(pack, relationsPartOf(name))
  return relations.ok
    ? ok({ root: root.value, relations: readRelations(relations.value, name) })
    : failed(relations.failure)
}

/** Inflates and parses the parts that are read, and no other. The document is where the package says it is. */
export function gatherParts(pack: Package): Result<Parts, ReadFailure> {
  const top = parsedPart(pack, '_rels/.rels')
  if (!top.ok) return top
  const relations = readRelations(top.value, '')
  const name = targetOf(relations, 'officeDocument') ?? 'word/document.xml'
  const document = gatherPart(pack, name)
  if (!document.ok) return document
  if (!document.value) return failed({ kind: 'broken', detail: `${name}: missing` })
  const core = gatherPart(pack, targetOf(relations, 'core-properties'))
  if (!core.ok) return core
  const gathered: Partial<Record<(typeof partKinds)[number], Part | null>> = {}
  for (const kind of partKinds) {
    const part = gatherPart(pack, targetOf(document.value.relations, kind))
    if (!part.ok) return part
    gathered[kind] = part.value
  }
  return ok({
    styles: null,
    footnotes: null,
    endnotes: null,
    comments: null,
    commentsExtended: null,
    commentsIds: null,
    commentsExtensible: null,
    ...gathered,
    document: document.value,
    core: core.value,
  })
}
