import type { Span } from '../../../shared/records/place'
import type { Remark } from '../../../shared/records/remark'
import { readDocx } from '../../read/docx/readDocx'
import type { Reading } from '../../read/reading'
import type { ReturnedDraft } from './returnedDraft'
import { keyOf } from './letters'
import { layBeside } from './placeComments'
import type { Tracking } from './trackChanges'
import { firstIndex } from '../../../shared/firstIndex'

/**
 * What was written into a copy: whose comments on which words, how many of them are new, which comments that stood there
 * are settled, and which changes under which ids.
 */
export type Written = {
  readonly author: string
  readonly spans: readonly Span[]
  readonly added: number
  readonly settled: readonly { readonly text: string }[]
  readonly changes: readonly Tracking[]
  readonly ids: ReadonlySet<string>
}

/** The first of changes in order that ends at a place or behind it. */
const firstBehind = (changes: readonly Tracking[], place: number): number =>
  firstIndex(changes.length, (at) => (changes[at]?.end ?? 0) >= place)

/** What words say once changes are made, which are in order and do not overlap; one may begin or end inside them. */
function changed(text: string, span: Span, changes: readonly Tracking[]): string {
  let made = ''
  let at = span.start
  for (let which = firstBehind(changes, span.start); which < changes.length; which++) {
    const one = changes[which]
    if (!one || one.start > span.end) break
    const { start, end, wording, within } = one
    // Words put in between two claims belong to the one that they were proposed on.
    const isIn =
      start === end
        ? span.start <= within.start && within.end <= span.end
        : span.start < end && end <= span.end
    const from = Math.min(Math.max(start, span.start), span.end)
    made += text.slice(at, from) + (isIn ? wording : '')
    at = Math.max(at, Math.min(Math.max(end, span.start), span.end))
  }
  return made + text.slice(at, span.end)
}

const commentsOf = ({ remarks }: Reading) => remarks.filter(({ kind }) => kind === 'comment')
const says = ({ raw, blocks }: Reading) => blocks.map(({ start, end }) => raw.slice(start, end))
const bySpaces = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Says whether each of the words carries a comment by the author. */
function areCommented(reading: Reading, author: string, words: readonly string[]): boolean {
  const own = commentsOf(reading).filter((one) => one.author === author)
  const anchored = new Set(own.map(({ start, end }) => keyOf(reading.raw.slice(start, end))))
  return words.every((one) => anchored.has(keyOf(one)))
}

/**
 * Says whether every comment that was there is as it was: where, by whom, when, what it says, and whether it is resolved,
 * but for the threads of those that the author has settled.
 */
function areKept(
  before: Reading,
  after: Reading,
  { author, settled, added }: Pick<Written, 'author' | 'settled' | 'added'>,
): boolean {
  const settledTexts = new Set(settled.map(({ text }) => keyOf(text)))
  const isSettled = ({ author: by, text }: Remark) => by === author && settledTexts.has(keyOf(text))
  const keysOf = ({ remarks }: Reading, isResolved: (one: Remark) => boolean) =>
    remarks
      .filter(({ kind }) => kind === 'comment')
      .map((one) => JSON.stringify([one.start, one.end, one.author, one.at, one.text, isResolved(one)]))
  const left = new Map<string, number>()
  const now = keysOf(after, ({ resolved }) => resolved)
  for (const key of now) left.set(key, (left.get(key) ?? 0) + 1)
  const wasThere = keysOf(
    before,
    (one) => one.resolved || isSettled(before.remarks[one.answers ?? -1] ?? one),
  ).every((key) => {
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0
  })
  return wasThere && now.length === commentsOf(before).length + added
}

/** Says whether blocks say what they said before, but for the changes in the draft's words. */
function areCorrected(
  before: Reading,
  after: Reading,
  { text, blocks }: ReturnedDraft,
  changes: readonly Tracking[],
): boolean {
  const [old, now] = [says(before), says(after)]
  if (old.length !== now.length) return false
  const paired = layBeside(text, blocks, old.map(keyOf))
  const wanted = new Map<number, string>()
  for (const block of blocks) {
    const its = changes.filter(({ start, end }) => block.start <= start && end <= block.end)
    const at = paired.get(block)
    if (its.length > 0 && at !== undefined) {
      const whole = { ...block, within: block }
      wanted.set(
        at,
        changed(
          text,
          block,
          its.map((one) => ({ ...one, within: whole })),
        ),
      )
    }
  }
  return old.every((words, at) => {
    const corrected = wanted.get(at)
    return corrected === undefined ? words === now[at] : bySpaces(corrected) === bySpaces(now[at] ?? '')
  })
}

/**
 * What is written must say what the original said, and carry each comment on its words; and once its tracked changes
 * are made, it must say the draft with its corrections and nothing else. Else nothing is handed out.
 */
export function isFaithful(
  original: Uint8Array,
  written: Uint8Array,
  draft: ReturnedDraft,
  { author, spans, added, settled, changes, ids }: Written,
): boolean {
  const none: ReadonlySet<string> = new Set()
  const isAccepted = draft.changes === 'accepted'
  const before = readDocx(original, draft.changes)
  const unmade = readDocx(written, draft.changes, isAccepted ? ids : none)
  const made = ids.size === 0 ? unmade : readDocx(written, draft.changes, isAccepted ? none : ids)
  if (!before.ok || !unmade.ok || !made.ok || before.value.raw !== unmade.value.raw) return false
  if (!areKept(before.value, unmade.value, { author, settled, added })) return false
  if (commentsOf(made.value).length !== commentsOf(unmade.value).length) return false
  const { text } = draft
  const now = spans.map((span) => text.slice(span.start, span.end))
  const then = spans.map((span) => changed(text, span, changes))
  return (
    areCommented(unmade.value, author, now) &&
    areCommented(made.value, author, then) &&
    areCorrected(before.value, made.value, draft, changes)
  )
}
