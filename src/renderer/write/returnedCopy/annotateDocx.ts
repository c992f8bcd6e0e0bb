import { failed, ok, type Result } from '../../../shared/result'
import type { Finding } from '../../../shared/returnedCopy/findings'
import { besideStanding } from '../../../shared/returnedCopy/standing'
import type { ReadFailure } from '../../read/readDraft'
import { nextCommentId, putComments } from './commentParts'
import { documentText, wordPrefix } from './documentText'
import { isFaithful } from './isFaithful'
import { anchorsOf, insertMarks } from './placeComments'
import type { ReturnedDraft } from './returnedDraft'
import { findStanding } from './standingComments'
import { trackChanges } from './trackChanges'
import { endingOf, openWordPackage, type WordEnding } from './wordPackage'

/** Who returns the copy, when (ISO 8601 in UTC), and whether proposed corrections are written as tracked changes. */
export type Returning = {
  readonly author: string
  readonly initials: string
  readonly at: string
  readonly isTracking: boolean
}

/**
 * A returned copy: its bytes, how many comments are new in it, on how many claims one stood there already and on how many
 * it is resolved now, how many corrections are tracked changes, and the numbers of the claims whose words have no place,
 * and of those whose correction stands in the comment alone. `ending`: that of its file, which Word wants to fit what the
 * document is.
 */
export type ReturnedCopy = {
  readonly bytes: Uint8Array
  readonly ending: WordEnding
  readonly placed: number
  readonly there: number
  readonly settled: number
  readonly unplaced: readonly number[]
  readonly tracked: number
  readonly untracked: readonly number[]
}

/**
 * Writes findings into a Word document as comments on their words (ECMA-376 part 1, 17.13.4; [MS-DOCX] 2.5.3.2 for what
 * is resolved), but for those that are there; what is settled of these is marked as resolved. Every part but the document, its comments, its relations and the list of types stays byte for byte as it
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
  const opened = openWordPackage(original)
  if (!opened.ok) return opened
  const pack = opened.value
  const { document } = pack
  const broken = (detail: string) => failed<ReadFailure>({ kind: 'broken', detail: `${document}: ${detail}` })
  const xml = pack.text(document) ?? ''
  const w = wordPrefix(xml)
  if (w === null) return broken('no prefix for its own namespace')

  const anchors = anchorsOf(
    draft,
    documentText(xml, w, draft.changes),
    findings.map(({ span }) => span),
  )
  const anchored = besideStanding(findings, draft, author).flatMap((finding, which) => {
    const anchor = anchors[which]
    return anchor ? [{ ...finding, anchor }] : []
  })
  const first = nextCommentId(pack)
  const placed = anchored
    .filter(({ isThere }) => !isThere)
    .map((one, which) => ({ ...one, id: first + which }))
  const sought = anchored.flatMap(({ claim, anchor, settled }) =>
    settled.map((one) => ({ ...one, claim, anchor })),
  )
  const standing = findStanding(pack, xml, w, sought)
  const settled = sought.filter((_one, which) => standing[which]?.length)
  const unplaced = findings.filter((_one, which) => anchors[which] === null).map(({ claim }) => claim)
  const marked = insertMarks(
    xml,
    w,
    placed.map(({ id, anchor }) => ({
      anchor,
      before: `<${w}:commentRangeStart ${w}:id="${id}"/>`,
      behind: `<${w}:commentRangeEnd ${w}:id="${id}"/><${w}:r><${w}:commentReference ${w}:id="${id}"/></${w}:r>`,
    })),
  )
  // Tracked after the comments: their marks part the runs where words of a claim begin and end.
  const wanted = isTracking
    ? anchored.flatMap(({ claim, changes }) => changes.map((change) => ({ ...change, claim })))
    : []
  const { xml: tracked, made, ids, left } = trackChanges(marked, w, draft, wanted, { author, at })
  const copy = {
    ending: endingOf(pack),
    placed: placed.length,
    there: anchored.length - placed.length,
    settled: new Set(settled.map(({ claim }) => claim)).size,
    unplaced,
    tracked: new Set(made.map(({ claim }) => claim)).size,
    untracked: left,
  }
  if (placed.length + settled.length + made.length === 0) return ok({ ...copy, bytes: original })

  pack.put(document, tracked)
  if (placed.length + settled.length > 0)
    putComments(
      pack,
      placed.map(({ id, lines, isResolved }) => ({ id, author, initials, at, lines, isResolved })),
      standing.flat(),
    )
  const bytes = pack.pack(at)
  const spans = anchored.map(({ span }) => span)
  if (
    !isFaithful(original, bytes, draft, { author, spans, added: placed.length, settled, changes: made, ids })
  )
    return broken('the copy would not read alike')
  return ok({ ...copy, bytes })
}
