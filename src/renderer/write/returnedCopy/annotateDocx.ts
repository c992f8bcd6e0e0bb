import { zipSync } from 'fflate'
import { failed, ok, type Result } from '../../../shared/result'
import type { Finding } from '../../../shared/returnedCopy/findings'
import { openPackage, type Package } from '../../read/docx/openPackage'
import { parseXml } from '../../read/docx/parseXml'
import { readRelations, relationsPartOf, targetOf, type Relations } from '../../read/docx/relations'
import type { ReadFailure } from '../../read/readDraft'
import {
  lastCommentId,
  withComments,
  withRelation,
  withResolved,
  withType,
  type NewComment,
} from './commentParts'
import { documentText, wordPrefix } from './documentText'
import { isFaithful } from './isFaithful'
import { anchorsOf, insertMarks } from './placeComments'
import type { ReturnedDraft } from './returnedDraft'
import { trackChanges } from './trackChanges'

/** Who returns the copy, when (ISO 8601 in UTC), and whether proposed corrections are written as tracked changes. */
export type Returning = {
  readonly author: string
  readonly initials: string
  readonly at: string
  readonly isTracking: boolean
}

/**
 * A returned copy: its bytes, how many findings stand in it and how many corrections as tracked changes, and the numbers
 * of the claims whose words have no place, and of those whose correction stands in the comment alone. `ending`: that of
 * its file, which Word wants to fit what the document is.
 */
export type ReturnedCopy = {
  readonly bytes: Uint8Array
  readonly ending: 'docx' | 'docm' | 'dotx' | 'dotm'
  readonly placed: number
  readonly unplaced: readonly number[]
  readonly tracked: number
  readonly untracked: readonly number[]
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const kinds = {
  comments: { type: `${office}/comments`, content: `${wordType}.comments+xml` },
  commentsExtended: {
    type: 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended',
    content: `${wordType}.commentsExtended+xml`,
  },
} as const
const contentTypes = '[Content_Types].xml'
const broken = (detail: string) => failed<ReadFailure>({ kind: 'broken', detail })

function relationsOf(pack: Package, part: string): Result<Relations, ReadFailure> {
  const bytes = pack.part(relationsPartOf(part))
  if (!bytes.ok) return bytes
  if (bytes.value === null) return ok(new Map())
  const root = parseXml(bytes.value)
  return root.ok ? ok(readRelations(root.value, part)) : root
}

/** The ending that Word wants for a document: one with macros, or a template, is refused under another. */
function endingOf(types: string): ReturnedCopy['ending'] {
  const [, kind] = /\.(macroEnabledTemplate|macroEnabled|template)\.main\+xml/.exec(types) ?? []
  if (kind === undefined) return 'docx'
  return kind === 'template' ? 'dotx' : kind === 'macroEnabled' ? 'docm' : 'dotm'
}

function partsOf(pack: Package): Result<Map<string, Uint8Array>, ReadFailure> {
  const parts = new Map<string, Uint8Array>()
  for (const name of pack.names) {
    const part = pack.part(name)
    if (!part.ok) return part
    parts.set(name, part.value ?? new Uint8Array())
  }
  return ok(parts)
}

/**
 * Writes findings into a Word document as comments on their words (ECMA-376 part 1, 17.13.4; [MS-DOCX] 2.5.3.2 for what
 * is resolved). Every part but the document, its comments, its relations and the list of types stays byte for byte as it
 * was. In: the document, the draft that was read from it, the findings by spans of that draft. Fails as a reading does,
 * and as `broken` where the copy would not read again as the original with the comments on their words, and as the draft
 * with its corrections once the tracked changes are accepted.
 */
export function annotateDocx(
  original: Uint8Array,
  draft: ReturnedDraft,
  findings: readonly Finding[],
  { author, initials, at, isTracking }: Returning,
): Result<ReturnedCopy, ReadFailure> {
  const pack = openPackage(original)
  if (!pack.ok) return pack
  const top = relationsOf(pack.value, '')
  if (!top.ok) return top
  const name = targetOf(top.value, 'officeDocument') ?? 'word/document.xml'
  const relations = relationsOf(pack.value, name)
  if (!relations.ok) return relations
  const all = partsOf(pack.value)
  if (!all.ok) return all
  const parts = all.value
  const textOf = (part: string): string | null => {
    const bytes = parts.get(part)
    return bytes ? new TextDecoder('utf-8').decode(bytes) : null
  }
  const put = (part: string, text: string) => parts.set(part, new TextEncoder().encode(text))

  const document = parts.get(name)
  const xml = textOf(name)
  const types = textOf(contentTypes)
  if (!document || xml === null || types === null) return broken(`${name}: missing`)
  const root = parseXml(document)
  if (!root.ok) return root
  const w = wordPrefix(xml)
  if (w === null) return broken(`${name}: no prefix for its own namespace`)

  const anchors = anchorsOf(
    draft,
    documentText(xml, w, draft.changes),
    findings.map(({ span }) => span),
  )
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const commentsPart = targetOf(relations.value, 'comments') ?? `${folder}comments.xml`
  const extendedPart = targetOf(relations.value, 'commentsExtended') ?? `${folder}commentsExtended.xml`
  const first = lastCommentId(textOf(commentsPart) ?? '') + 1
  const placed = findings.flatMap((finding, which) => {
    const anchor = anchors[which]
    return anchor ? [{ finding, anchor }] : []
  })
  const comments = placed.map(({ finding }, which): NewComment => {
    const { lines, isResolved } = finding
    return { id: first + which, author, initials, at, lines, isResolved }
  })
  const marks = placed.map(({ anchor }, which) => ({
    anchor,
    before: `<${w}:commentRangeStart ${w}:id="${first + which}"/>`,
    behind: `<${w}:commentRangeEnd ${w}:id="${first + which}"/><${w}:r><${w}:commentReference ${w}:id="${first + which}"/></${w}:r>`,
  }))
  const ending = endingOf(types)
  const unplaced = findings.filter((_one, which) => anchors[which] === null).map(({ claim }) => claim)
  if (placed.length === 0)
    return ok({ bytes: original, ending, placed: 0, unplaced, tracked: 0, untracked: [] })

  // Tracked after the comments: their marks part the runs where words of a claim begin and end.
  const wanted = isTracking
    ? placed.flatMap(({ finding: { claim, changes } }) => changes.map((change) => ({ ...change, claim })))
    : []
  const tracked = trackChanges(insertMarks(xml, w, marks), w, draft, wanted, { author, at })
  put(name, tracked.xml)
  put(commentsPart, withComments(textOf(commentsPart), comments))
  put(extendedPart, withResolved(textOf(extendedPart), comments))
  let links = textOf(relationsPartOf(name))
  let list = types
  for (const [kind, part] of [
    ['comments', commentsPart],
    ['commentsExtended', extendedPart],
  ] as const) {
    if (targetOf(relations.value, kind) === undefined)
      links = withRelation(links, kinds[kind].type, part.slice(folder.length))
    list = withType(list, part, kinds[kind].content)
  }
  if (links !== null) put(relationsPartOf(name), links)
  put(contentTypes, list)

  // The one name that the packer cannot take.
  if (parts.has('__proto__')) return broken('__proto__: no name for a part')
  const bytes = zipSync(Object.fromEntries(parts), { mtime: new Date(at) })
  const spans = placed.map(({ finding }) => finding.span)
  if (!isFaithful(original, bytes, draft, { author, spans, changes: tracked.made, ids: tracked.ids }))
    return broken(`${name}: the copy would not read alike`)
  return ok({
    bytes,
    ending,
    placed: placed.length,
    unplaced,
    tracked: new Set(tracked.made.map(({ claim }) => claim)).size,
    untracked: tracked.left,
  })
}
