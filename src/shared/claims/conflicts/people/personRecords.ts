import type { Span } from '../../../records/place'
import { cueVerbs } from '../../attribution/cueVerbs'
import { isAdverb } from '../../attribution/english'
import { namesOf, surnameOf, type Name } from '../../attribution/names'
import type { Token } from '../../attribution/tokens'
import { isYear } from '../../facts/dates'
import { organisations, roles } from '../../facts/lexicon'
import { verbForms } from '../../grammar/verbs'
import type { Reading } from '../../propose/reading'
import { officeOf } from './offices'

/** What a sentence tells of somebody by name. */
export type PersonRecord = Span & {
  /** Null where the surname stands alone. */
  readonly first: string | null
  readonly surname: string
  /** It says or does something, or stands behind a title: a person, whatever else the word may mean. */
  readonly speaks: boolean
  /** A title, a role or a common first name stands before it. */
  readonly isPerson: boolean
  /** How old, in the words between commas behind the name. */
  readonly age: (Span & { readonly years: number }) | null
  readonly born: (Span & { readonly year: number }) | null
  /** The one year that the sentence names beside that of the birth. */
  readonly year: number | null
  /** The single office that the sentence gives the person: "director". */
  readonly office: string | null
}

const oldest = 115
const furthest = 12
// An age that is no longer, or not yet, the person's.
const notNow = new Set('died dead killed then when late former body'.split(' '))

/** ", 34," and ", aged 34": the age behind a name that ends before token `at`. */
function ageAt(tokens: readonly Token[], at: number): PersonRecord['age'] {
  if (tokens[at]?.low !== ',') return null
  const token = tokens[tokens[at + 1]?.low === 'aged' ? at + 2 : at + 1]
  const years = token && /^\d{1,3}$/.test(token.low) ? Number(token.low) : 0
  const after = tokens[tokens.indexOf(token as Token) + 1]
  const closes = after === undefined || /^[,.;)]$/.test(after.low)
  return token && years > 0 && years <= oldest && closes
    ? { start: token.start, end: token.end, years }
    : null
}

/** ", who was born in 1961", "was born on 4 May 1961": the year behind a name, or "Born in 1961," before it. */
function birthAt(tokens: readonly Token[], at: number): PersonRecord['born'] {
  const born = tokens.findIndex(({ low }, index) => low === 'born' && index >= at && index < at + 5)
  const isOwn = born >= 0 && tokens.slice(at, born).every(({ low }) => /^(?:,|who|was|is)$/.test(low))
  if (!isOwn) return null
  const year = tokens.slice(born, born + furthest).find((token) => isYear(token))
  const between = tokens.slice(born, tokens.indexOf(year as Token))
  return year && !between.some(({ kind, low }) => kind === 'mark' && low !== ',')
    ? { start: tokens[born]?.start ?? year.start, end: year.end, year: Number(year.low) }
    : null
}

/** The one year that a sentence names, but for that of a birth. */
function yearBeside(tokens: readonly Token[], birth: number | null): number | null {
  const years = tokens.flatMap((token) =>
    isYear(token) && Number(token.low) !== birth ? Number(token.low) : [],
  )
  return years.length === 1 ? (years[0] ?? null) : null
}

const says = (token: Token | undefined): boolean => {
  const cue = token && !token.capital ? cueVerbs.get(token.low) : undefined
  return cue !== undefined && cue.frames.clause && cue.frames.spoken && !cue.forms.has('ing')
}

/** Reads who is named in a sentence and what it tells of them. English; nobody where no fact or speech stands in it. */
export function personRecords(reading: Reading): readonly PersonRecord[] {
  const { tokens, text, language, attributions, facts, verbs } = reading
  if (language !== 'en' || (attributions.length === 0 && facts.length === 0)) return []
  const hasBirth = tokens.some(({ low }) => low === 'born')
  let at = 0
  return namesOf(reading).flatMap((name: Name): readonly PersonRecord[] => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < name.start) at++
    const first = at
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= name.end) at++
    const next = isAdverb(tokens[at]) ? at + 1 : at
    const born = hasBirth ? birthAt(tokens, at) : null
    const age = ageAt(tokens, at)
    // "Inspector Price": what somebody is belongs to nobody's name.
    const words = name.words.slice(
      Math.max(
        0,
        name.words.findIndex((word) => !roles.has(word.toLowerCase())),
      ),
    )
    const surname = surnameOf({ words }).replaceAll('’', "'")
    const low = surname.toLowerCase()
    if (!/^\p{Lu}[\p{L}'-]+$/u.test(surname) || roles.has(low) || organisations.has(low)) return []
    const isAlone = words.length === 1
    const isPerson = name.isPerson || words.length < name.words.length
    // "Price took over": a word that opens the sentence and does something, and is no verb itself.
    const acts = isAlone && first === 0 && verbs[next] === 'finite' && !verbForms(low) && !low.endsWith('s')
    return [
      {
        start: name.start,
        end: name.end,
        first: isAlone ? null : (words[0] ?? null),
        surname,
        isPerson,
        speaks: (isAlone && isPerson) || acts || says(tokens[next]) || says(tokens[first - 1]),
        age: age && !born && tokens.some(({ low }) => notNow.has(low)) ? null : age,
        born,
        year: age ? yearBeside(tokens, born?.year ?? null) : null,
        office: officeOf(text, tokens, first, at),
      },
    ]
  })
}
