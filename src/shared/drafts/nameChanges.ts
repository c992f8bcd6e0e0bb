import { readChangeTokens, quotedParts, type ChangeToken } from './changeTokens'
import { readChangeValues } from './changeValues'
import { attributions, dateNames, modals, negations, openers } from './changeWords'
import type { ChangeName } from './outcome'

const differ = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') !== other.join('\n')

const pick = (tokens: readonly ChangeToken[], words: ReadonlyMap<string, string>): readonly string[] =>
  tokens.flatMap(({ lower }) => words.get(lower) ?? [])

const isNegation = ({ lower }: ChangeToken): boolean => negations.has(lower) || lower.endsWith("n't")

// "May" the month is a date; "may" the modal has no capital unless it begins the sentence.
const modalsIn = (tokens: readonly ChangeToken[]): readonly string[] =>
  pick(
    tokens.filter(({ isCapital, initial }) => initial || !isCapital),
    modals,
  )

/** "lawful" against "unlawful": the same word but for a prefix that denies. */
function isDenied(before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  const denies = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
    [...one].some((word) => {
      const bare = /^(?:un|in|im|il|ir|non|dis)(\p{L}{4,})$/u.exec(word)?.[1]
      return bare !== undefined && other.has(bare) && !one.has(bare) && !other.has(word)
    })
  return denies(before, after) || denies(after, before)
}

function isName(token: ChangeToken, next: ChangeToken | undefined): boolean {
  if (!token.isCapital || dateNames.has(token.lower) || token.lower === 'i' || openers.has(token.lower))
    return false
  return (
    !token.initial || next?.isCapital === true || token.word.endsWith("'s") || /.\p{Lu}/u.test(token.word)
  )
}

const namesOf = (tokens: readonly ChangeToken[]): readonly string[] =>
  tokens.flatMap((token, at) => (isName(token, tokens[at + 1]) ? [token.lower.replace(/'s$/, '')] : []))

const looksCommon = /(?:[^aiu]s|ing|ed|ly|tion|ment|ness|ity|ure|ance|ence)$/

/** A first word that was exchanged for another while the next stayed: "Paris fell", "London fell". */
function firstNameChanged(before: readonly ChangeToken[], after: readonly ChangeToken[]): boolean {
  const [one, other] = [before[0], after[0]]
  if (!one || !other || one.lower === other.lower || before[1]?.lower !== after[1]?.lower) return false
  return [one, other].every(
    ({ isCapital, hasDigit, lower }) =>
      isCapital && !hasDigit && !openers.has(lower) && !looksCommon.test(lower),
  )
}

/** Whether the names differ; a word that is a name on one side counts on both, so that a capital alone is no change. */
function namesChanged(before: readonly ChangeToken[], after: readonly ChangeToken[]): boolean {
  const names = new Set([...namesOf(before), ...namesOf(after)])
  const standing = (tokens: readonly ChangeToken[]): readonly string[] =>
    tokens.map(({ lower }) => lower.replace(/'s$/, '')).filter((word) => names.has(word))
  return differ(standing(before), standing(after)) || firstNameChanged(before, after)
}

/**
 * Names what changed between two wordings of a claim, the most serious first; 'wording' when nothing else did.
 * In: both wordings, and whether the claim stands inside a quotation whose marks lie outside it. Out: empty when they
 * are the same words. Reads figures, capitals and quotation marks of any language, words of English (changeWords.ts).
 */
export function nameChanges(
  beforeWords: string,
  afterWords: string,
  insideQuotation = false,
): readonly ChangeName[] {
  const before = readChangeTokens(beforeWords)
  const after = readChangeTokens(afterWords)
  if (
    !differ(
      before.map(({ word, glued }) => `${glued ? '' : ' '}${word}`),
      after.map(({ word, glued }) => `${glued ? '' : ' '}${word}`),
    )
  )
    return []
  const lowers = (tokens: readonly ChangeToken[]): ReadonlySet<string> =>
    new Set(tokens.map(({ lower }) => lower))
  const [one, other] = [readChangeValues(before), readChangeValues(after)]
  const found: readonly (readonly [ChangeName, boolean])[] = [
    ['quotation', insideQuotation || differ(quotedParts(before), quotedParts(after))],
    ['number', differ(one.numbers, other.numbers)],
    ['name', namesChanged(before, after)],
    ['date', differ(one.dates, other.dates)],
    ['unit', differ(one.units, other.units)],
    [
      'negation',
      before.filter(isNegation).length !== after.filter(isNegation).length ||
        isDenied(lowers(before), lowers(after)),
    ],
    ['modal', differ(modalsIn(before), modalsIn(after))],
    ['attribution', differ(pick(before, attributions), pick(after, attributions))],
  ]
  const names = found.flatMap(([name, changed]) => (changed ? [name] : []))
  return names.length > 0 ? names : ['wording']
}
