import { isDemonym, demonymOf } from '../../facts/gazetteer'
import type { Conflict } from '../../analysis'
import type { NameRecord } from './nameRecords'

const fewestLetters = 5
const long = 9
const small = /^(?:of|for|and|the|de|van|von|der|&)$/i
// Endings that make another word of one stem: "Analyses", "Democratic", "Presidency", "Women".
const endings = /^(?:|s|es|is|ts|e|y|ies|ic|t|cy|ce|al|an|ian|ans|man|men|ing|ed|er|or)$/
const letters = /^[\p{L}'’.-]+$/u
// More names than this are compared only by what they share exactly; it bounds the work for lists of names.
const mostCompared = 60

/** Two forms of one word: what is left behind their common beginning are endings. */
function areForms(a: string, b: string): boolean {
  let at = 0
  while (at < a.length && a.charAt(at) === b.charAt(at)) at++
  const from = /[mM]$/.test(a.slice(0, at)) && /^[ae]n$/.test(a.slice(at)) ? at - 1 : at
  return at >= 3 && endings.test(a.slice(from)) && endings.test(b.slice(from))
}

/** Says whether two words are a slip apart: one letter more, less or other, or two that changed places; two slips in long words. */
export function isNear(a: string, b: string): boolean {
  if (a === b || a.charAt(0) !== b.charAt(0) || Math.min(a.length, b.length) < fewestLetters) return false
  if (!letters.test(a) || !letters.test(b)) return false
  // A plural, possessive or adjective ending is another word, not another spelling.
  const [short, longer] = a.length < b.length ? [a, b] : [b, a]
  if (longer.startsWith(short) || areForms(a, b)) return false
  // "Maria" and "Mario" are two people.
  if (a.length === b.length && a.slice(0, -1) === b.slice(0, -1)) return false
  const isLong = Math.min(a.length, b.length) >= long && !a.includes('-')
  return distance(a, b) <= (isLong ? 2 : 1)
}

/** Damerau's distance (1964), two neighbours that changed places counting as one; given up above 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let at = 1; at <= b.length; at++) {
      const same = a.charAt(row - 1) === b.charAt(at - 1)
      let best = Math.min(
        (last[at] ?? 0) + 1,
        (current[at - 1] ?? 0) + 1,
        (last[at - 1] ?? 0) + (same ? 0 : 1),
      )
      const swaps =
        row > 1 && at > 1 && a.charAt(row - 1) === b.charAt(at - 2) && a.charAt(row - 2) === b.charAt(at - 1)
      if (swaps) best = Math.min(best, (before[at - 2] ?? 0) + 1)
      current.push(best)
    }
    before = last
    last = current
  }
  return last[b.length] ?? 3
}

const isPlaceWord = (word: string): boolean =>
  isDemonym(word.toLowerCase()) || demonymOf(word.toLowerCase()) !== null

function conflictOf(one: NameRecord, other: NameRecord): Conflict {
  const [first, second] = one.start < other.start ? [one, other] : [other, one]
  return {
    kind: 'name',
    places: [first, second].map(({ start, end }) => ({ start, end })),
    values: [first, second].map(({ words }) => words.join(' ')),
  }
}

/** Two names of as many words that differ in one word by a slip: "Untied Nations" and "United Nations". */
function oneWordOff(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length || a.length < 2) return false
  const off = a.flatMap((word, at) => (word === b[at] ? [] : [at]))
  const [at] = off
  if (off.length !== 1 || at === undefined) return false
  const [one = '', two = ''] = [a[at], b[at]]
  return !isPlaceWord(one) && !isPlaceWord(two) && isNear(one.toLowerCase(), two.toLowerCase())
}

const contentOf = (words: readonly string[]): readonly string[] => words.filter((word) => !small.test(word))

/** The same words, with small ones more or less, in names of three words and more: a body whose name is written two ways. */
function otherSmallWords(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [contentOf(a), contentOf(b)]
  const smallOf = (words: readonly string[]) =>
    words
      .filter((word) => small.test(word) && !/^the$/i.test(word))
      .join(' ')
      .toLowerCase()
  return one.length > 2 && one.join(' ') === two.join(' ') && smallOf(a) !== smallOf(b)
}

type Distinct = { readonly key: string; readonly record: NameRecord; count: number }

/** Each spelling once, where it stands first, with how often it comes. */
function distinctOf(records: readonly NameRecord[]): readonly Distinct[] {
  const found = new Map<string, Distinct>()
  for (const record of records) {
    const key = record.words.join(' ')
    const known = found.get(key)
    if (known) known.count++
    else found.set(key, { key, record, count: 1 })
  }
  return [...found.values()]
}

function pairsIn(
  names: readonly Distinct[],
  isPair: (a: readonly string[], b: readonly string[]) => boolean,
): readonly Conflict[] {
  return names.slice(0, mostCompared).flatMap(({ record }, at) => {
    const other = names.slice(at + 1, mostCompared).find((next) => isPair(record.words, next.record.words))
    return other ? [conflictOf(record, other.record)] : []
  })
}

function groupsBy(
  names: readonly Distinct[],
  keyOf: (words: readonly string[]) => string,
): readonly (readonly Distinct[])[] {
  const groups = new Map<string, Distinct[]>()
  for (const name of names) {
    const key = keyOf(name.record.words)
    const group = groups.get(key)
    if (group) group.push(name)
    else groups.set(key, [name])
  }
  return [...groups.values()].filter((group) => group.length > 1)
}

/** "Iodine Nutrition study" where the name goes on with a capital elsewhere: "Iodine Nutrition Study". */
function lowered(records: readonly NameRecord[]): readonly Conflict[] {
  const whole = new Map<string, NameRecord>()
  for (const record of records) {
    const { words, inPart } = record
    if (inPart) continue
    for (let from = 0; from + 2 < words.length; from++) whole.set(words.slice(from).join(' '), record)
  }
  const seen = new Set<string>()
  return records.flatMap((record) => {
    const { after, words, inPart } = record
    if (!after || inPart || words.length < 2) return []
    const key = `${words.join(' ')} ${after.word.charAt(0).toUpperCase()}${after.word.slice(1)}`
    const other = whole.get(key)
    if (!other || seen.has(key)) return []
    seen.add(key)
    return [conflictOf(other, { ...record, end: after.end, words: [...words, after.word] })]
  })
}

/** Finds one name in two spellings: a letter off, other small words, or a capital that comes and goes. */
export function nameConflicts(records: readonly NameRecord[]): readonly Conflict[] {
  const names = distinctOf(records)
  // What differs in one word shares the first or the last.
  const found = [
    ...groupsBy(names, (words) => `${String(words.length)} ${words.at(-1) ?? ''}`).flatMap((group) =>
      pairsIn(group, oneWordOff),
    ),
    ...groupsBy(names, (words) => `${String(words.length)} ${words[0] ?? ''}`).flatMap((group) =>
      pairsIn(group, oneWordOff),
    ),
    ...groupsBy(names, (words) => contentOf(words).join(' ')).flatMap((group) =>
      pairsIn(group, otherSmallWords),
    ),
    ...lowered(records),
  ]
  const seen = new Set<string>()
  return found.filter(({ values }) => (seen.has(values.join('|')) ? false : seen.add(values.join('|'))))
}
