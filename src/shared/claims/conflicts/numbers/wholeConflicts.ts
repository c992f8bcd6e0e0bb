import { type Amount, isLoose, slackOf } from './amounts'
import type { NumberCheck } from './numberCheck'
import { sumConflict } from './sumConflicts'

/** Nouns that count people, in the singular. */
export const persons: ReadonlySet<string> = new Set(
  'person man woman child boy girl passenger crew member adult pupil student soldier officer driver guest worker tourist resident'.split(
    ' ',
  ),
)
const fewest = 2
// "12 people, among them …": not all the parts are named.
const notAll =
  /\b(?:including|among|such as|of whom|of which|at least|more than|about|each|another|then|previous|earlier|last)\b/i

/** Says whether an amount counts people. */
export const isPerson = ({ unit }: Amount): boolean => persons.has(unit)

/** "900 million pounds", "250 million": the currency need not be said again. */
const isOfKind = (part: Amount, whole: Amount): boolean =>
  part.kind === whole.kind || (whole.kind === 'money' && part.unit === 'large')

/** Parts that can make up a whole: of its kind, all exact, and each smaller. */
function fit(whole: Amount, parts: readonly Amount[]): boolean {
  const areOne = parts.every(
    (part) =>
      isOfKind(part, whole) &&
      (part.unit === whole.unit ||
        part.unit === '' ||
        part.unit === 'large' ||
        (isPerson(part) && isPerson(whole))),
  )
  const areOwn = parts.some((part) => part.unit !== '')
  return (
    parts.length >= fewest &&
    areOne &&
    areOwn &&
    !isLoose(whole) &&
    parts.every((part) => !isLoose(part) && part.count < whole.count)
  )
}

function conflictOf(whole: Amount, parts: readonly Amount[]): ReturnType<NumberCheck> {
  if (!fit(whole, parts)) return []
  const sum = parts.reduce((all, { count }) => all + count, 0)
  const slack = parts.reduce((all, part) => all + slackOf(part), slackOf(whole))
  // Far apart they are not parts of one whole at all.
  const isFar = sum < whole.count * 0.5 || sum > whole.count * 1.5
  return isFar || Math.abs(sum - whole.count) <= slack ? [] : [sumConflict(whole, parts, sum)]
}

/** "900 million over three years: 250 million, 300 million and 400 million": a whole, a colon, and its parts. */
export const listedParts: NumberCheck = ({ text, span, speech, tokens }, amounts) => {
  const colon = tokens.findIndex(({ low }, at) => /^[:–—]$/.test(low) && !speech[at + 1])
  const at = tokens[colon]?.start
  if (at === undefined) return []
  const parts = amounts.filter(({ start, kind }) => start > at && (kind === 'number' || kind === 'money'))
  const [first] = parts
  const whole = amounts.findLast(
    (one) =>
      first &&
      one.end <= at &&
      isOfKind(first, one) &&
      (one.unit === first.unit || one.kind === 'money' || isPerson(one)),
  )
  const rest = text.slice(at, span.end)
  // The list goes to the sentence's end, and ends with "and".
  const lastTwo = text.slice(parts.at(-2)?.end ?? at, parts.at(-1)?.start ?? at)
  if (!whole || notAll.test(rest) || /[;:–—]/.test(rest.slice(1)) || !/\band\b/.test(lastTwo)) return []
  return conflictOf(whole, parts)
}

/** "186 passengers and six crew were on board, 198 people in all": parts, and at once their sum. */
export const partsInAll: NumberCheck = ({ text, span }, amounts) => {
  const at = amounts.findIndex(({ end }) =>
    /^,? (?:in all|in total|altogether|all told)\b/.test(text.slice(end, end + 14)),
  )
  const whole = amounts[at]
  if (!whole || at < fewest) return []
  const parts = amounts.slice(0, at)
  const before = text.slice(span.start, whole.start)
  const lastTwo = text.slice(parts.at(-2)?.end ?? 0, parts.at(-1)?.start ?? 0)
  if (notAll.test(before) || !/\band\b/.test(lastTwo)) return []
  // "12 tanks, 14 trucks and 9 guns": nothing but the parts stands in the list, so they may be of different kinds.
  const isPlain = parts.every(({ end }, nth) => {
    const next = parts[nth + 1] ?? whole
    return /^(?:,|,? and|,? or|,? altogether)? $/.test(text.slice(end, next.start))
  })
  const inOne = isPlain ? parts.map((part) => ({ ...part, unit: whole.unit })) : parts
  return conflictOf(whole, inOne)
}

// Nobody is two of these at once.
const apart = [
  new Set(['man', 'woman', 'child']),
  new Set(['boy', 'girl', 'adult']),
  new Set(['adult', 'child']),
  new Set(['man', 'woman', 'boy', 'girl']),
]

/** "Eleven people, among them seven women and six men": parts that nobody belongs to twice, and more of them than of all. */
export const partsAmong: NumberCheck = ({ text, span }, amounts) => {
  if (amounts.length <= fewest) return []
  const opens = /\b(?:among them|including|of them|of whom)\b/.exec(text.slice(span.start, span.end))
  if (!opens) return []
  const from = span.start + opens.index
  const whole = amounts.findLast((one) => one.end <= from && isPerson(one))
  const parts = amounts.filter(({ start }) => start > from)
  const units = parts.map(({ unit }) => unit)
  const areApart =
    new Set(units).size === units.length && apart.some((kinds) => units.every((unit) => kinds.has(unit)))
  const sum = parts.reduce((all, { count }) => all + count, 0)
  if (!whole || parts.length < fewest || !areApart || isLoose(whole) || parts.some(isLoose)) return []
  return sum > whole.count && sum <= whole.count * 1.5 ? [sumConflict(whole, parts, sum)] : []
}

/** "120 seats, of which the Liberals hold 55, the Greens 40 and the Centre 35": each part has its own holder. */
export const partsOfWhich: NumberCheck = ({ text, span, tokens }, amounts) => {
  const opens = /\bof (?:which|whom|these|those|them),? /.exec(text.slice(span.start, span.end))
  const [whole] = amounts
  if (!opens || !whole || whole.end > span.start + opens.index) return []
  const from = span.start + opens.index
  // A holder and its figure may have been read as one name: "Greens 35".
  const parts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1]
    const held = before?.capital || (tokens[at - 2]?.capital && before?.kind === 'word' && !before.capital)
    const next = tokens[at + 1]?.low ?? '.'
    const closes = /^(?:[,.;]|and|seats?|votes?)$/.test(next)
    return token.kind === 'number' && token.start > from && held && closes && /^\d[\d,]*$/.test(token.low)
      ? [{ ...whole, start: token.start, end: token.end, count: Number(token.low.replaceAll(',', '')) }]
      : []
  })
  const sum = parts.reduce((all, { count }) => all + count, 0)
  return parts.length >= fewest && !isLoose(whole) && sum > whole.count + slackOf(whole)
    ? [sumConflict(whole, parts, sum)]
    : []
}
