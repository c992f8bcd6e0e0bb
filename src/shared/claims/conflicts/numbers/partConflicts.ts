import type { Conflict } from '../../analysis'
import { type Amount, isLoose, slackOf } from './amounts'
import { fractions } from './fractions'
import type { NumberCheck } from './numberCheck'

const fraction =
  /^,? (?:or |which is |that is )?(about |around |nearly |almost |more than |roughly )?(half|a third|one[- ]third|two[- ]thirds|a quarter|one[- ]quarter|three[- ]quarters|a fifth|one[- ]fifth|a tenth) of (?:\p{L}+ ){0,4}$/u
const slackOfWords = 0.05

const conflictOf = (first: Amount, last: Amount, said: string, real: number): readonly Conflict[] => [
  {
    kind: 'percentage',
    places: [{ start: first.start, end: last.end }],
    values: [said, `${String(Math.round(real * 1000) / 10)}%`],
  },
]

// "Half of the 80 pupils, 45, stayed": the whole comes first.
const fractionFirst =
  /\b(?:(about|around|nearly|almost|more than|roughly) )?(half|a third|one[- ]third|two[- ]thirds|a quarter|one[- ]quarter|three[- ]quarters|a fifth|one[- ]fifth|a tenth) of (?:the|its|their|his|her|all) $/i

/** "Half of the 80 pupils, 45, stayed at home": a fraction in words, its whole, and a part that is not that much of it. */
export const fractionFirstOf: NumberCheck = ({ text, span }, amounts) =>
  amounts.flatMap((whole, at) => {
    const part = amounts[at + 1]
    if (part?.kind !== whole.kind) return []
    const [, loosely, words] =
      fractionFirst.exec(text.slice(Math.max(span.start, whole.start - 40), whole.start)) ?? []
    const said = fractions.get(words?.toLowerCase().replace('-', ' ') ?? '')
    if (!words || said === undefined || isLoose(whole) || isLoose(part)) return []
    if (part.unit !== '' && part.unit !== whole.unit) return []
    const isBeside = /^(?: \p{L}+)?,? (?:or |\()?$/u.test(text.slice(whole.end, part.start))
    const closes = /^[,)]/.test(text.slice(part.end, part.end + 1))
    const real = part.count / whole.count
    const slack = loosely ? slackOfWords * 2 : slackOfWords
    return !isBeside || !closes || Math.abs(real - said) <= slack
      ? []
      : conflictOf(whole, part, words.toLowerCase(), real)
  })

/** "$300,000, half of its budget of $800,000": a fraction in words that its two numbers do not give. */
export const fractionOf: NumberCheck = ({ text }, amounts) =>
  amounts.flatMap((part, at) => {
    const whole = amounts[at + 1]
    if (
      whole?.kind !== part.kind ||
      part.kind === 'percentage' ||
      (whole.unit !== part.unit && part.unit !== '')
    )
      return []
    const [, loosely, words] = fraction.exec(text.slice(part.end, whole.start)) ?? []
    const said = fractions.get(words?.replace('-', ' ') ?? '')
    const real = part.count / whole.count
    if (!words || said === undefined || isLoose(part) || isLoose(whole)) return []
    const slack = loosely ? slackOfWords * 2 : slackOfWords
    return Math.abs(real - said) <= slack ? [] : conflictOf(part, whole, words, real)
  })

type Share = { readonly amount: Amount; readonly share: Amount; readonly low: number; readonly high: number }

/** "900, or 60 percent": a part with its share, and between what its whole must lie. */
function sharesIn(text: string, amounts: readonly Amount[]): readonly Share[] {
  return amounts.flatMap((amount, at) => {
    const share = amounts[at + 1]
    if (amount.kind !== 'number' || isLoose(amount) || share?.kind !== 'percentage' || isLoose(share))
      return []
    if (!/^(?:, or |,? or | \()$/.test(text.slice(amount.end, share.start))) return []
    const step = slackOf(share) || 0.5
    const low = (amount.count - slackOf(amount)) / ((share.count + step) / 100)
    const high = (amount.count + slackOf(amount)) / (Math.max(0.1, share.count - step) / 100)
    return [{ amount, share, low, high }]
  })
}

/** "Of those asked, 900, or 60 percent, … 450, or 25 percent": shares of one whole that make two wholes. */
export const sharesOfOne: NumberCheck = ({ text, span }, amounts) => {
  if (!/^of (?:the|those|these|them|all)\b/i.test(text.slice(span.start, span.start + 12))) return []
  const [first, ...others] = sharesIn(text, amounts)
  if (!first) return []
  const odd = others.find(({ low, high }) => low > first.high || high < first.low)
  const whole = first.amount.count / first.share.count
  return odd ? conflictOf(odd.amount, odd.share, odd.share.words, odd.amount.count / whole / 100) : []
}

/**
 * "asked 1,000 people; 640 of them, or 54 percent, agreed": a part of what was counted last, in the sentence or the one before, and
 * a share that is not the part's.
 */
export function makeShareOfThemCheck(): NumberCheck {
  let last: readonly Amount[] = []
  return ({ text }, amounts) => {
    const earlier = last
    last = amounts.filter(({ kind }) => kind === 'number')
    return amounts.flatMap((part, at) => {
      const share = amounts[at + 1]
      if (part.kind !== 'number' || share?.kind !== 'percentage' || isLoose(part) || isLoose(share)) return []
      if (!/^ of (?:them|those|these),? (?:or |\()$/.test(text.slice(part.end, share.start))) return []
      const before = [...earlier, ...amounts.slice(0, at)].filter(({ kind }) => kind === 'number')
      const [whole] = before
      if (!whole || before.length > 1 || isLoose(whole) || whole.count <= part.count) return []
      const real = part.count / whole.count
      return Math.abs(real * 100 - share.count) <= 1 ? [] : conflictOf(part, share, share.words, real)
    })
  }
}
