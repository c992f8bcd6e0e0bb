import type { Span } from '../../../records/place'
import type { Conflict } from '../../analysis'
import { isYear } from '../../facts/dates'
import { emptyWords } from '../../facts/lexicon'
import type { Reading } from '../../propose/reading'

/** A count in a sentence, with what is counted, what happened to it, and what else the sentence is about. */
export type CountRecord = Span & {
  readonly value: number
  readonly words: string
  /** The noun that is counted, as a stem. */
  readonly noun: string
  /** The verb behind it and the one before it, as stems; empty: there is none. */
  readonly verb: string
  readonly lead: string
  readonly around: ReadonlySet<string>
  /** The words of the sentence. */
  readonly tokens: Reading['tokens']
  readonly loose: boolean
  readonly sentence: number
}

// What was counted may have changed between these.
const moving =
  /\b(?:rose|risen|fell|fallen|grew|grown|increase|increased|decrease|decreased|dropped|up from|down from|from|earlier|previous|previously|initially|originally|last|another|more|additional|other|of them|of those|each|per|average|compared|than|yet|now|later|since|further|remaining|among|including)\b/i
const loosely =
  /\b(?:about|around|over|nearly|almost|approximately|roughly|some|at least|more than|up to|less than|fewer than|estimated|hundreds|thousands)\b/i
const least = 10
const sharedWords = 3
const looseShare = 0.2
const mostPerNoun = 24
const longNoun = 4
// What is counted of anything, anywhere.
const unspecific = new Set(
  'people person year month week hour minute point time case death percent mile metre meter dollar page game'.split(
    ' ',
  ),
)

/** A rough stem: enough to lead "killing" and "killed" together. */
const stem = (low: string): string => low.replace(/(?:ing|ed|es|s)$/, '').replace(/(.)\1$/, '$1')

/** The counts of a sentence that could be contradicted elsewhere: one number for things that something happened to. */
export function countRecords(
  { facts, tokens, verbs, text, span, language }: Reading,
  sentence: number,
): readonly CountRecord[] {
  if (language !== 'en') return []
  const counts = facts.filter(
    ({ kind, value }) =>
      kind === 'number' && value !== null && /^\d+(?:\.\d+)?$/.test(value) && Number(value) >= least,
  )
  // Two counts in one sentence are two things more often than one.
  const [only] = counts
  if (!only || counts.length > 1 || moving.test(text.slice(span.start, span.end))) return []
  const words = text.slice(only.start, only.end)
  const noun = stem(/(\p{L}+)$/u.exec(words)?.[1]?.toLowerCase() ?? '')
  const from = tokens.findIndex(({ start }) => start >= only.start)
  const verb = tokens.findIndex(
    (token, at) =>
      at > from &&
      token.kind === 'word' &&
      (verbs[at] === 'finite' || verbs[at] === 'participle') &&
      !emptyWords.has(token.low),
  )
  if (!noun || /^\d/.test(noun) || /\d(?:st|nd|rd|th)\b/.test(words)) return []
  const around = new Set<string>()
  for (const { low, kind, start } of tokens)
    if (
      kind === 'word' &&
      !emptyWords.has(low) &&
      low.length > 3 &&
      (start < only.start || start >= only.end)
    )
      around.add(stem(low))
  return [
    {
      start: only.start,
      end: only.end,
      value: Number(only.value),
      words,
      noun,
      verb: stem(tokens[verb]?.low ?? ''),
      lead: stem(tokens.findLast((_token, at) => at < from && verbs[at] === 'finite')?.low ?? ''),
      around,
      tokens,
      loose: loosely.test(words),
      sentence,
    },
  ]
}

/** What tells one occasion from another: names, days, months and years of a sentence, in small letters. */
const marksOf = (tokens: Reading['tokens']): ReadonlySet<string> =>
  new Set(
    tokens.flatMap((token, at) =>
      isYear(token) || (token.capital && (at > 0 || !emptyWords.has(token.low)))
        ? [token.low.replace(/['’]s$/, '')]
        : [],
    ),
  )

const isWithin = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].every((one) => others.has(one))

/**
 * Says whether two counts without the same verb behind them are of one occasion: both name the same days, places and people,
 * and no two verbs say that different things were done.
 */
function isOneOccasion(a: CountRecord, b: CountRecord): boolean {
  if (a.noun.length < longNoun || unspecific.has(a.noun)) return false
  if (a.lead !== '' && b.lead !== '' && a.lead !== b.lead) return false
  const [some, others] = [marksOf(a.tokens), marksOf(b.tokens)]
  return some.size > 0 && some.size === others.size && isWithin(some, others)
}

function isConflict(a: CountRecord, b: CountRecord): boolean {
  if (a.value === b.value || a.sentence === b.sentence) return false
  const hasVerb = a.verb !== '' && a.verb === b.verb
  if (!hasVerb && !isOneOccasion(a, b)) return false
  const ratio = Math.abs(a.value - b.value) / Math.max(a.value, b.value)
  if ((a.loose || b.loose) && ratio < looseShare) return false
  let shared = 0
  for (const word of a.around) if (b.around.has(word) && (hasVerb || word !== a.lead)) shared++
  return shared >= (hasVerb ? sharedWords : sharedWords - 1)
}

/** Finds one thing counted twice with different numbers, by what is counted, what happened to it and what stands around. */
export function numberConflicts(records: readonly CountRecord[]): readonly Conflict[] {
  const byNoun = new Map<string, CountRecord[]>()
  return records.flatMap((record) => {
    const same = byNoun.get(record.noun)
    if (!same) byNoun.set(record.noun, [record])
    else if (same.length < mostPerNoun) same.push(record)
    const other = same?.find((one) => one !== record && isConflict(one, record))
    return other
      ? [
          {
            kind: 'number' as const,
            places: [other, record].map(({ start, end }) => ({ start, end })),
            values: [other.words, record.words],
          },
        ]
      : []
  })
}
