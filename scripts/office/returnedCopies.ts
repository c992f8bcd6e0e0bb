import { findWords } from '../../src/shared/article/words'
import { headlineOf } from '../../src/shared/returnedCopy/headline'
import { englishReport } from '../../src/shared/report/words'
import { readWithoutPage } from '../../src/renderer/read/readWithoutPage'
import { annotateDocx, type ReturnedCopy } from '../../src/renderer/write/returnedCopy/annotateDocx'
import type { NamedFile } from './convert'
import { bySpaces, readOpenDocument, type OfficeText } from './openDocument'

const author = 'A. Kay'

/** One finding a paragraph: the words it hangs on, what they say once its change is made, and its paragraph both ways. */
type Trial = {
  readonly claim: number
  readonly words: string
  readonly corrected: string
  readonly paragraph: string
  readonly correctedParagraph: string
}

/** How a copy is written: as tracked changes or as comments alone, and how the writer's own changes were read. */
export type Way = { readonly isTracking: boolean; readonly changes: 'accepted' | 'rejected' }

/** A returned copy that was written, and what it must look like. */
export type WrittenCopy = {
  readonly way: Way
  readonly file: NamedFile
  readonly original: string
  readonly copy: ReturnedCopy
  readonly trials: readonly Trial[]
}

/** Writes a copy with a finding on the second to the third word of each paragraph, whose second word is to change. */
export function writeCopy({ name, bytes }: NamedFile, way: Way): WrittenCopy {
  const { isTracking, changes } = way
  const read = readWithoutPage({ kind: 'docx', bytes, charset: null, changes })
  if (!read.ok) throw new Error(`${name}: ${read.failure.detail}`)
  const { text, blocks, remarks } = read.value
  const made = blocks.map((block, at) => {
    const bounds = findWords(text, [block])
    const [start = 0, middle = 0, end = 0] = [bounds[2], bounds[3], bounds[5]]
    if (end === 0) throw new Error(`${name}: a paragraph of fewer than three words`)
    const within = { start, end }
    const wording = `Changed${at + 1}`
    return {
      finding: {
        claim: at + 1,
        span: within,
        lines: [headlineOf(at + 1, 'needsCorrection', englishReport), `New wording: ${wording}`],
        isResolved: at % 2 === 0,
        changes: [{ start, end: middle, wording, within }],
      },
      trial: {
        claim: at + 1,
        words: text.slice(start, end),
        corrected: wording + text.slice(middle, end),
        paragraph: bySpaces(text.slice(block.start, block.end)),
        correctedParagraph: bySpaces(
          text.slice(block.start, start) + wording + text.slice(middle, block.end),
        ),
      },
    }
  })
  const copy = annotateDocx(
    bytes,
    { text, blocks, remarks, changes },
    made.map(({ finding }) => finding),
    { author, initials: 'AK', at: '2026-11-24T10:00:00.000Z', isTracking },
  )
  if (!copy.ok) throw new Error(`${name}: ${copy.failure.detail}`)
  const ending = `${isTracking ? 'tracked' : 'commented'}, changes ${changes}`
  return {
    way,
    file: { name: name.replace(/\.docx$/, ` ${ending}.docx`), bytes: copy.value.bytes },
    original: name,
    copy: copy.value,
    trials: made.map(({ trial }) => trial),
  }
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
const saying = ({ author: by, text, words }: OfficeText['comments'][number]) =>
  `${by} on ${letters(words)}: ${bySpaces(text)}`

/** What is wrong with a copy as LibreOffice shows it, beside its original; nothing when all is right. */
export function faultsOf(
  { way: { isTracking, changes }, copy, trials }: WrittenCopy,
  before: Uint8Array,
  after: Uint8Array,
): readonly string[] {
  const faults: string[] = []
  const compare = (what: string, is: readonly string[], wanted: readonly string[]) => {
    if (JSON.stringify(is) !== JSON.stringify(wanted))
      faults.push(`${what}: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`)
  }
  const isMade = (claim: number) => isTracking && !copy.untracked.includes(claim)
  const tracked = trials.filter(({ claim }) => isMade(claim))
  if (copy.unplaced.length > 0) faults.push(`claims without a place: ${copy.unplaced.join(', ')}`)
  if (isTracking && tracked.length === 0) faults.push('no change is tracked')

  const [was, wasUnmade] = [readOpenDocument(before, 'accepted'), readOpenDocument(before, 'rejected')]
  const [is, isUnmade] = [readOpenDocument(after, 'accepted'), readOpenDocument(after, 'rejected')]
  compare('paragraphs with no change made', isUnmade.paragraphs, wasUnmade.paragraphs)
  let next = 0
  // The draft is one of the two readings; a correction stands in both, because it is none of words that are changed.
  const asRead = changes === 'accepted' ? was : wasUnmade
  const wanted = [...asRead.paragraphs]
  for (const { claim, paragraph, correctedParagraph } of trials) {
    const at = wanted.indexOf(paragraph, next)
    if (at < 0) faults.push(`LibreOffice has no paragraph “${paragraph}”`)
    else {
      if (isMade(claim)) wanted[at] = correctedParagraph
      next = at + 1
    }
  }
  if (changes === 'accepted') compare('paragraphs with every change made', is.paragraphs, wanted)
  else if (!isTracking) compare('paragraphs with every change made', is.paragraphs, was.paragraphs)

  // OpenDocument keeps struck words at a point, which may stand on either side of a comment's mark: with changes of ours,
  // words are only sure where these are made.
  const shown = changes === 'accepted' || isTracking ? is : isUnmade
  const own = shown.comments.filter((comment) => comment.author === author)
  compare(
    'comments and the words they hang on',
    own.map(saying).toSorted(),
    trials
      .map(({ claim, words, corrected }) =>
        saying({
          author,
          words: isMade(claim) ? corrected : words,
          text: `${headlineOf(claim, 'needsCorrection', englishReport)}\nNew wording: Changed${claim}`,
        }),
      )
      .toSorted(),
  )
  const others = ({ comments }: OfficeText) => comments.filter((comment) => comment.author !== author)
  compare(
    'comments of the writer',
    others(isUnmade).map(saying).toSorted(),
    others(wasUnmade).map(saying).toSorted(),
  )
  const names = tracked.map(() => author)
  compare('who inserted', is.insertedBy.toSorted(), [...was.insertedBy, ...names].toSorted())
  compare('who deleted', is.deletedBy.toSorted(), [...was.deletedBy, ...names].toSorted())
  return faults
}
