import type { Span } from '../../records/place'
import { isDeterminer, isOpener, isPreposition, isSubjectPronoun, isSubordinator, isTime } from './english'
import { isFiniteVerb } from './finiteVerb'
import { genderOfFirstName, isFirstName, type Gender } from './firstNames'
import type { Sentence } from './sentence'
import type { Token } from './tokens'
import { setOf } from '../../setOf'

/** A name as it stands in the text: its span, and its words without titles. */
export type Name = Span & {
  readonly words: readonly string[]
  readonly gender: Gender
  /** A title or a common first name tells that it is a person. */
  readonly isPerson: boolean
  /** It stands before the sentence's first verb: what the sentence is about, in all likelihood. */
  readonly opens: boolean
}

const maleTitles = setOf(
  'mr. mr sir lord king prince father brother herr m. señor sr. don monsieur sultan emir',
)
const femaleTitles = setOf(
  'mrs. mrs ms. ms miss dame lady queen princess sister frau mme mme. madame señora sra. doña',
)
// Words with a capital that stand before a name and do not belong to it.
const titles = setOf(
  'president vice prime minister chancellor senator sen. sen rep. rep representative congressman congresswoman gov. gov governor ' +
    'mayor lt. lt gen. general col. colonel maj. major capt. captain sgt. sergeant cpl. adm. admiral cmdr. officer detective ' +
    'sheriff chief commissioner judge justice attorney secretary speaker leader director chairman chairwoman chair professor ' +
    'prof. prof dr. dr doctor rev. rev reverend rabbi pastor bishop archbishop cardinal pope imam sheikh ambassador ' +
    'commander deputy assistant spokesman spokeswoman spokesperson coach ceo cfo editor analyst correspondent reporter host ' +
    'strategist pollster councilman councilwoman councilmember alderman delegate ' +
    'präsident präsidentin kanzler kanzlerin minister ministerin bürgermeister bürgermeisterin professorin président ' +
    'présidente ministre presidente presidenta ministro ministra alcalde alcaldesa',
)
// These stand before bodies as often as before people.
const looseTitles = setOf('democrat democratic republican former u.s. us state chief')
const particles = setOf('de da di do dos du del della la le van von der den ter ten al bin ibn el y zu')
const suffixes = setOf('jr. jr sr. sr ii iii iv')

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital

const isParticle = (token: Token | undefined): boolean => particles.has(token?.low ?? '')

const opensSentence = (token: Token): boolean =>
  isDeterminer(token) ||
  isPreposition(token) ||
  isOpener(token) ||
  isSubjectPronoun(token) ||
  isSubordinator(token) ||
  isTime(token)

function endOfRun(tokens: readonly Token[], start: number): number {
  let end = start + 1
  for (;;) {
    if (isName(tokens[end])) end++
    else if (isParticle(tokens[end]) && isName(tokens[end + 1])) end += 2
    else if (isParticle(tokens[end]) && isParticle(tokens[end + 1]) && isName(tokens[end + 2])) end += 3
    else return end
  }
}

function genderOfTitle(low: string): Gender {
  if (maleTitles.has(low)) return 'male'
  return femaleTitles.has(low) ? 'female' : null
}

const isTitle = ({ low }: Token): boolean => titles.has(low) || genderOfTitle(low) !== null

/** Where the name proper begins in a run of capitals, after its titles. */
function afterTitles(run: readonly Token[]): number {
  const last = run.findLastIndex(
    (token, at) => at < run.length - 1 && (isTitle(token) || looseTitles.has(token.low)),
  )
  const title = run[last]
  if (!title) return 0
  return isTitle(title) || isFirstName(run[last + 1]?.low ?? '') ? last + 1 : 0
}

function nameOf(text: string, run: readonly Token[]): Omit<Name, 'opens'> | null {
  const from = afterTitles(run)
  const name = run.slice(from)
  const first = name[0]
  const final = name.at(-1)
  if (!first || !final || (name.length === 1 && isTitle(first))) return null
  const words = name.map(({ start, end }) => text.slice(start, end))
  const gender = (from > 0 && genderOfTitle(run[from - 1]?.low ?? '')) || genderOfFirstName(words[0] ?? '')
  const isPerson = from > 0 || (words.length > 1 && isFirstName(words[0] ?? ''))
  return { start: first.start, end: final.end, words, gender, isPerson }
}

/** Finds the names in a sentence: runs of words with a capital, without what only opens the sentence. In order. */
export function namesOf({ text, tokens, speech }: Sentence): Name[] {
  const found: Name[] = []
  let opens = true
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    opens &&= !speech[at] && !isFiniteVerb(tokens, at)
    if (!token || !isName(token) || opensSentence(token)) continue
    const end = endOfRun(tokens, at)
    const name = nameOf(text, tokens.slice(at, end))
    if (name) found.push({ ...name, opens })
    at = end - 1
  }
  return found
}

/** The last word of a name that is no suffix: "Hart" of "Ann Hart Jr." */
export function surnameOf({ words }: Pick<Name, 'words'>): string {
  return words.findLast((word) => !suffixes.has(word.toLowerCase())) ?? ''
}
