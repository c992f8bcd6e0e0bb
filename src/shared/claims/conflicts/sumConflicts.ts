import type { Conflict, Fact } from '../analysis'
import type { Reading } from '../propose/reading'

/** A count or sum, and what of: "36 shells". */
type Amount = Fact & { readonly count: number; readonly unit: string }

const ofWhole = /^(?:of (?:the|this|that|these|those|them|which|whom)\b)/i
const other = /\bother$/i
const fewestParts = 2
const nearby = 2

// "18.4 million crowns … 900,000": sums so large that their parts need not repeat of what they are.
const large = /\b(?:million|billion|trillion)\b/

const unitOf = (words: string): string =>
  large.test(words)
    ? 'large'
    : (/\b(percent|per cent)\b/.exec(words)?.[1] ??
      (/\p{L}+$/u.exec(words)?.[0] ?? '').toLowerCase().replace(/s$/, ''))

function amountsOf({ facts, text }: Reading): readonly Amount[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'number' && fact.kind !== 'money') return []
    const count = Number((fact.value ?? '').split(' ')[0])
    const words = text.slice(fact.start, fact.end)
    if (!Number.isFinite(count) || count <= 0 || /^\d+(?:st|nd|rd|th)\b/.test(words)) return []
    return [
      {
        ...fact,
        count,
        unit: fact.kind === 'money' ? `${(fact.value ?? '').split(' ')[1] ?? ''}` : unitOf(words),
      },
    ]
  })
}

type Kept = { readonly amounts: readonly Amount[] }

/** A count with its unit: "18.4 billion", "310300 USD", "36 shell". Large sums are said in the scale of the copy. */
function say({ count, unit }: Pick<Amount, 'count' | 'unit'>): string {
  if (unit !== 'large') return `${String(Math.round(count * 1e6) / 1e6)} ${unit}`.trim()
  const [name, size] = count >= 1e9 ? ['billion', 1e9] : ['million', 1e6]
  return `${String(Math.round((count / size) * 1e6) / 1e6)} ${name}`
}

function conflictOf(total: Amount, parts: readonly Amount[], sum: number): Conflict {
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
export function makeSumCheck(): (reading: Reading) => readonly Conflict[] {
  const last: Kept[] = []
  return (reading) => {
    if (reading.language !== 'en') return []
    const amounts = amountsOf(reading)
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
  if (!parts.every((one) => one.unit === unit || (one.unit === '' && !opens))) return []
  const totals = earlier.filter((one) => one.unit === unit)
  const sum = parts.reduce((all, one) => all + one.count, 0)
  if (totals.some((one) => Math.abs(one.count - sum) < 1e-9)) return []
  const total = totals.findLast((one) => parts.every((part) => part.count < one.count))
  // Far apart they are not parts of one whole at all.
  return total && sum > total.count * 0.4 && sum < total.count * 1.6 ? [conflictOf(total, parts, sum)] : []
}
