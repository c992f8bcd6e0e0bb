import { isDeterminer, isPreposition, isSubjectPronoun } from '../../attribution/english'
import { cueVerbs } from '../../attribution/cueVerbs'
import type { Span } from '../../../records/place'
import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'

/** A name with a verb of saying in the present behind it: as one ("WHO says") or as many ("WHO say"). */
export type VerbRecord = Span & { readonly name: string; readonly words: string; readonly many: boolean }

/** Reads the names that say something in the present, and in which number. Names that end in "s" are left alone. */
export function verbRecords({ tokens, text, language, speech, facts }: Reading): readonly VerbRecord[] {
  if (language !== 'en' || facts.length === 0) return []
  const found: VerbRecord[] = []
  tokens.forEach((token, at) => {
    const name = tokens[at - 1]?.low === ')' ? tokens[at - 2] : tokens[at - 1]
    if (token.kind !== 'word' || token.capital || !name?.capital || speech[at] || name.low.endsWith('s'))
      return
    const cue = cueVerbs.get(token.low)
    const next = tokens[at + 1]
    const speaks = cue?.frames.clause && cue.frames.spoken && !cue.forms.has('past')
    const opens =
      isDeterminer(next) || isSubjectPronoun(next) || next?.low === 'that' || (next?.capital ?? false)
    // "Ann and Bob say", "Democrats for Reform say": many.
    const joined = tokens
      .slice(Math.max(0, at - 5), at)
      .some(({ low }) => low === 'and' || low === 'or' || low === '&')
    let first = at - 1
    while (first >= 0 && (tokens[first]?.capital || tokens[first]?.low === ')')) first--
    // "aides to Clinton say": somebody else does.
    if (!speaks || !opens || joined || isPreposition(tokens[first])) return
    const many = cue.forms.has('base')
    found.push({
      start: name.start,
      end: token.end,
      name: text.slice(name.start, name.end),
      words: `${text.slice(name.start, name.end)} ${token.low}`,
      many,
    })
  })
  return found
}

/** Finds names that are one in one place and many in another: "WHO recommends", "WHO say". */
export function nameVerbConflicts(records: readonly VerbRecord[]): readonly Conflict[] {
  const singular = new Map<string, VerbRecord>()
  for (const record of records)
    if (!record.many && !singular.has(record.name)) singular.set(record.name, record)
  return records.flatMap((record): readonly Conflict[] => {
    const one = singular.get(record.name)
    if (!record.many || !one) return []
    return [
      { kind: 'text', places: [{ start: record.start, end: record.end }], values: [record.words, one.words] },
    ]
  })
}
