import type { Claim, Correction } from '../../records/claim'
import type { Place } from '../../records/place'
import { smallestChange } from '../../returnedCopy/smallestChange'

/** What the corrections of claims become at other words, and what they change elsewhere, said in words. */
type Fitted = { readonly correction: Correction | null; readonly left: readonly string[] }

/** What a correction that waits changes, in the offsets of its draft; none where it proposes what stands there. */
function changesOf({ correction, places: [from] }: Claim) {
  if (correction?.made !== 'no' || !from || correction.wording.trim() === '') return []
  const { draftId, start, quote } = from
  const change = smallestChange(quote.exact, correction.wording.trim())
  if (!change) return []
  const said = `${quote.exact} → ${correction.wording}`
  return [{ ...change, start: start + change.start, end: start + change.end, draftId, said }]
}

type Changed = ReturnType<typeof changesOf>[number]

const isWithin = ({ draftId, start, end }: Changed, to: Place): boolean =>
  draftId === to.draftId && to.start <= start && end <= to.end

/** Joins texts of claims that become one, each of them once. */
export const joinText = (parts: readonly string[]): string =>
  [...new Set(parts.filter((part) => part !== ''))].join('\n')

/** Says whether what a claim's correction changes lies within these words. */
export const isCorrectedIn = (claim: Claim, to: Place): boolean =>
  changesOf(claim).some((change) => isWithin(change, to))

/**
 * The corrections that wait on claims as one correction of other words: it changes in the draft what they changed, and
 * no word that they were not written for. What they change outside of these words is left, for a person to read.
 */
export function fitCorrections(claims: readonly Claim[], to: Place | undefined): Fitted {
  const waiting = claims.flatMap(({ correction }) => (correction?.made === 'no' ? correction : []))
  const [first] = waiting
  if (!first || !to) return { correction: claims.find((one) => one.correction)?.correction ?? null, left: [] }
  const changes = claims.flatMap(changesOf).toSorted((a, b) => a.start - b.start)
  const fitting: Changed[] = []
  for (const change of changes)
    if (isWithin(change, to) && change.start >= (fitting.at(-1)?.end ?? 0)) fitting.push(change)
  const wording = fitting.reduceRight(
    (text, change) =>
      text.slice(0, change.start - to.start) + change.wording + text.slice(change.end - to.start),
    to.quote.exact,
  )
  const hasNone = fitting.length === 0 && (changes.length > 0 || first.wording === '')
  const why = joinText(waiting.map((one) => one.why))
  return {
    correction: hasNone && why === '' ? null : { wording: hasNone ? '' : wording, why, made: 'no' },
    left: changes.filter((change) => !fitting.includes(change)).map(({ said }) => said),
  }
}
