import type { Conflict, Fact } from '../../analysis'
import { isYear } from '../../facts/dates'
import type { NumberCheck } from './numberCheck'
import { type Amount, isLoose } from './amounts'

type Toll = Amount & {
  /** Who is named for it; empty: nobody. */
  readonly by: string
  readonly places: ReadonlySet<string>
  readonly days: ReadonlySet<string>
}

const fates: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'die',
    /\b(?:killed|killing|kills) $/,
    /^(?: (?:were|was|are|had been|have been|been|being|confirmed|found|left|reported))* (?:killed|dead|died)\b/,
  ],
  [
    'hurt',
    /\b(?:injured|injuring|injures|wounded|wounding) $/,
    /^(?: (?:were|was|are|had been|have been|been|being|others|left|reported))* (?:injured|wounded|hurt)\b/,
  ],
  [
    'held',
    /\b(?:arrested|detained|arrests) $/,
    /^(?: (?:were|was|are|had been|have been|been|being))* (?:arrested|detained)\b/,
  ],
  ['lost', /^$/, /^(?: (?:were|was|are|remain|remained|still|had been|been|reported))* missing\b/],
]
// These tell of another event, of a part, or of numbers that grow.
const otherwise =
  /\b(?:rose|risen|rises|rising|grew|initially|originally|earlier|previous|previously|last|ago|since|another|other|others|more|additional|each|every|per|average|annual|annually|year|years|month|months|among|including|of them|of whom|of those|separate|separately|similar|also|now|later|so far|least|up to|could|would|might|may|if)\b/i
const looseShare = 0.2
const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

/** Both are named, and none of them is the same. */
const areApart = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  some.size > 0 && others.size > 0 && ![...others].some((one) => some.has(one))

/**
 * Makes a check of how many died, were hurt, held or missed: two counts of people that one copy gives of one event. A
 * sentence with another year, another time or a part of the whole is not looked at, nor two that name different places or
 * different days.
 */
export function makeTollCheck(thisYear: number | null): NumberCheck {
  const tolls = new Map<string, Toll>()
  return ({ text, span, tokens, facts, speech, attributions }, amounts): readonly Conflict[] => {
    const [only] = amounts.filter(({ unit, kind }) => kind === 'number' && unit === 'person')
    if (!only || speech.some(Boolean) || otherwise.test(text.slice(span.start, span.end))) return []
    if (tokens.some((token) => isYear(token) && Number(token.low) !== thisYear)) return []
    const before = text.slice(Math.max(span.start, only.start - 12), only.start)
    const after = text.slice(only.end, Math.min(span.end, only.end + 40))
    const fate = fates.find(([, verb, state]) => verb.test(before) || state.test(after))?.[0]
    if (!fate) return []
    const wordsOf = (kind: Fact['kind']) =>
      new Set(facts.filter((fact) => fact.kind === kind).map(({ start, end }) => text.slice(start, end)))
    const places = wordsOf('place')
    const days = new Set(
      tokens.flatMap(({ low }) => (weekdays.has(low.replace(/['’]s$/, '')) ? low.slice(0, 3) : [])),
    )
    const first = tolls.get(fate)
    const source = attributions.find((one) => one.source)?.source
    const by = source ? text.slice(source.start, source.end).toLowerCase() : ''
    if (!first) tolls.set(fate, { ...only, places, days, by })
    if (!first || first.count === only.count) return []
    // Two who each give their own number are both quoted right.
    if (by !== '' && first.by !== '' && by !== first.by) return []
    const isElsewhere = areApart(first.places, places) || areApart(first.days, days)
    const apart = Math.abs(first.count - only.count) / Math.max(first.count, only.count)
    if (isElsewhere || ((isLoose(first) || isLoose(only)) && apart < looseShare)) return []
    return [
      {
        kind: 'number',
        places: [first, only].map(({ start, end }) => ({ start, end })),
        values: [first.words, only.words],
      },
    ]
  }
}
