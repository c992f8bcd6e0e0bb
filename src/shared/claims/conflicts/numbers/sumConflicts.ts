import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'
import { say, type Amount } from './amounts'
import type { NumberCheck } from './numberCheck'

const ofWhole = /^(?:of (?:the|this|that|these|those|them|which|whom)\b)/i
const other = /\bother$/i
// "60,000 of them were back, leaving 25,000 in the dark".
const leaves = /\b(?:leaving|which leaves|which left)(?: (?:just|only|still))? $/i
const fewestParts = 2
const nearby = 2

type Kept = { readonly amounts: readonly Amount[] }

/** The conflict of a whole with its parts, which make another sum. */
export function sumConflict(total: Amount, parts: readonly Amount[], sum: number): Conflict {
  const first = parts[0] ?? total
  const last = parts.at(-1) ?? total
  return {
    kind: 'sum',
    places: [
      { start: total.start, end: total.end },
      { start: first.start, end: last.end },
    ],
    values: [say(total), say({ count: sum, unit: total.unit })],
  }
}

/**
 * Finds parts that do not add up to the whole named shortly before: "Of the money, 11 million …, 5.2 million … and 3.2
 * million …"; "Six shells of them … and the other 15". Only where the sentence says that it parts a whole.
 */
export function makeSumCheck(): NumberCheck {
  const last: Kept[] = []
  return (reading, all) => {
    const amounts = all.filter(({ kind }) => kind === 'number' || kind === 'money')
    const found = check(reading, amounts, last)
    last.push({ amounts })
    if (last.length > nearby) last.shift()
    return found
  }
}

function check(
  { text, span }: Reading,
  amounts: readonly Amount[],
  last: readonly Kept[],
): readonly Conflict[] {
  if (amounts.length < fewestParts) return []
  const words = text.slice(span.start, span.end)
  const earlier = last.flatMap((one) => one.amounts)
  const opens = ofWhole.test(words)
  // The first part is said to be part "of them", and the last is "the other": together they are the whole.
  const first = amounts[0]
  const rest = amounts.find(
    (one) =>
      leaves.test(text.slice(span.start, one.start)) ||
      other.test(text.slice(span.start, one.start).trimEnd()) ||
      /^other\b/i.test(text.slice(one.start, one.end)),
  )
  const parts =
    first && rest && first !== rest && ofWhole.test(text.slice(first.end).slice(0, 20).trimStart())
      ? [first, rest]
      : opens
        ? amounts
        : []
  if (parts.length < fewestParts || (opens && parts.length < 3 && !rest)) return []
  const unit = parts.find((one) => one.unit)?.unit ?? ''
  // What is left need not say what it is of.
  if (!parts.every((one) => one.unit === unit || one === rest || (one.unit === '' && !opens))) return []
  // "60,000 of them … leaving 25,000": they are whatever was counted last.
  const totals = earlier.filter((one) => one.unit === unit || (unit === '' && rest && one.kind === 'number'))
  const sum = parts.reduce((all, one) => all + one.count, 0)
  if (totals.some((one) => Math.abs(one.count - sum) < 1e-9)) return []
  const total = totals.findLast((one) => parts.every((part) => part.count < one.count))
  // Far apart they are not parts of one whole at all.
  return total && sum > total.count * 0.4 && sum < total.count * 1.6 ? [sumConflict(total, parts, sum)] : []
}
