import type { Span } from '../records/place'
import type { Fact, Proposal } from './analysis'
import { emptyWords } from './facts/lexicon'

// A value that many claims have says nothing of two of them being one.
const mostPerValue = 12
const sharedWords = 2
const fewestWords = 4
const longestSentence = 2_000
const valued = new Set(['number', 'money', 'percentage', 'age', 'duration'])
const wordPattern = /[\p{L}\p{N}]+/gu

/** A rough stem, enough to lead "killed" and "killing" together. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s)$/, '')

/** Words without the quotation marks around them, in small letters. */
const plain = (words: string): string => words.toLowerCase().replace(/^["“”„«»]+|["“”„«».,]+$/g, '')

/** Says whether a text has so many words that two like it are no chance. */
function hasWords(words: string): boolean {
  let at = -1
  for (let spaces = 1; spaces < fewestWords; spaces++) {
    at = words.indexOf(' ', at + 1)
    if (at < 0) return false
  }
  return true
}

type Context = { readonly stems: ReadonlySet<string>; readonly names: ReadonlySet<string> }
type Keyed = Context & { readonly at: number; readonly unit: string }

/** The content words of a sentence, and those with a capital that do not open it. */
function contextOf(text: string, { start, end }: Span): Context {
  const stems = new Set<string>()
  const names = new Set<string>()
  for (const { 0: word, index } of text
    .slice(start, Math.min(end, start + longestSentence))
    .matchAll(wordPattern)) {
    const low = word.toLowerCase()
    if (emptyWords.has(low) || /^\d/.test(low)) continue
    stems.add(stem(low))
    if (index > 0 && word !== low) names.add(stem(low))
  }
  return { stems, names }
}

/** What a value is of: "asylum seekers" of "over 700 asylum seekers", by its last word. */
function unitOf(text: string, { start, end, kind }: Fact): string {
  const words = text.slice(start, end).toLowerCase()
  return kind === 'number' ? stem(/\p{L}+$/u.exec(words)?.[0] ?? '') : kind
}

const isOrdinal = (words: string): boolean => /^\d+(?:st|nd|rd|th)\b/.test(words)

function sharedOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const one of a) if (b.has(one)) shared++
  return shared
}

/** Two sentences that name different people, teams or places speak of different things, however like they are. */
function isSame(a: Keyed, b: Keyed): boolean {
  if (a.unit !== b.unit) return false
  if (a.names.size > 0 && b.names.size > 0 && sharedOf(a.names, b.names) === 0) return false
  return sharedOf(a.stems, b.stems) > sharedWords
}

/** Sets that can be joined, each known by its lowest member. */
function makeGroups(count: number) {
  const parents = Array.from({ length: count }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while ((parents[root] ?? root) !== root) root = parents[root] ?? root
    // Shorter ways for the next time keep it linear.
    parents[at] = root
    return root
  }
  const join = (a: number, b: number): void => {
    const [one, other] = [rootOf(a), rootOf(b)]
    parents[Math.max(one, other)] = Math.min(one, other)
  }
  const list = (): readonly (readonly number[])[] => {
    const groups = new Map<number, number[]>()
    parents.forEach((_, at) => {
      const group = groups.get(rootOf(at))
      if (group) group.push(at)
      else groups.set(rootOf(at), [at])
    })
    return [...groups.values()].filter((group) => group.length > 1)
  }
  return { join, list }
}

/**
 * Groups proposals that repeat one fact, so that it can be checked once: the same words, or the same value of the same
 * things in sentences that share names and content words. Indices into `proposals`, ascending; each proposal in one group
 * at most. `sentences`: those the proposals stand in, in order. Linear.
 */
export function findRepeats(
  text: string,
  proposals: readonly Proposal[],
  sentences: readonly Span[],
): readonly (readonly number[])[] {
  const groups = makeGroups(proposals.length)
  const byWords = new Map<string, number>()
  const byValue = new Map<string, Keyed[]>()
  let sentence = 0
  let context: Context | null = null
  proposals.forEach((proposal, at) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.end ?? 0) <= proposal.start) {
      sentence++
      context = null
    }
    const key = plain(text.slice(proposal.start, proposal.end))
    if (hasWords(key)) {
      const same = byWords.get(key)
      if (same === undefined) byWords.set(key, at)
      else groups.join(same, at)
    }
    for (const fact of proposal.facts) {
      if (!valued.has(fact.kind) || fact.value === null || isOrdinal(text.slice(fact.start, fact.end)))
        continue
      // "one": too common to tell anything.
      if (fact.kind === 'number' && fact.value === '1') continue
      context ??= contextOf(text, sentences[sentence] ?? proposal)
      const one: Keyed = { ...context, at, unit: unitOf(text, fact) }
      const value = `${fact.kind} ${fact.value}`
      const group = byValue.get(value)
      if (!group) byValue.set(value, [one])
      else {
        for (const other of group) if (isSame(one, other)) groups.join(other.at, at)
        if (group.length < mostPerValue) group.push(one)
      }
    }
  })
  return groups.list()
}
