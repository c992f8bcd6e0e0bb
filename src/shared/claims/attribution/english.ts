import type { Token } from './tokens'

type Word = Token | undefined

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// Closed classes of English, and of the open ones what reporting needs. General knowledge.
const be = setOf("is are was were be been being am 's 're 'm isn't aren't wasn't weren't")
const have = setOf("has have had 've 'd having hasn't haven't hadn't")
const modal = setOf(
  "will would shall should can could may might must do does did 'll won't wouldn't shouldn't can't cannot couldn't mustn't " +
    "don't doesn't didn't",
)
const adverbs = setOf(
  'also not never ever always often still already just only even once twice again long first simply rather quite sometimes ' +
    'seldom soon later earlier yet so far recently all both each almost largely instead further',
)
const notAdverbs = setOf(
  'family rally reply ally assembly july italy only supply apply imply anomaly bully friendly early likely daily weekly monthly',
)
const looseAdverbs = setOf('then now later earlier today yesterday tonight tomorrow')
const determiners = setOf(
  'the a an this that these those some any no every each another both either neither his her its their our my your whose what ' +
    "which several many most few all such 's",
)
const possessives = setOf("his her its their our my your 's '")
const subjectPronouns = setOf(
  'i he she it we you they who everyone everybody someone somebody nobody anyone anybody others',
)
const objectPronouns = setOf('him her them me us you it himself herself themselves myself itself ourselves')
const prepositions = setOf(
  'of in on at by for from with about against over under into onto upon between among through during without within toward ' +
    'towards across behind beyond despite per like near off around along amid above below beside besides except via than to ' +
    'as until since',
)
const subordinators = setOf(
  'that if because although though when while whereas as since before after until unless whether where how why once lest',
)
const relatives = setOf('who which that whom whose')
const coordinators = setOf('and but or nor yet so')
const days = setOf('monday tuesday wednesday thursday friday saturday sunday')
const otherTimes = setOf(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. ' +
    'sept. sep. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night week month year weekend ' +
    'earlier later last this next',
)
const openers = setOf(
  'but and so yet or still then now meanwhile however instead also even indeed moreover later earlier perhaps maybe thus ' +
    'therefore nevertheless nonetheless otherwise again finally once too additionally similarly separately recently currently ' +
    'today yesterday',
)
const asides = setOf(
  'however meanwhile though too instead therefore moreover nevertheless nonetheless also then again apparently reportedly ' +
    'perhaps indeed',
)
const irregularPasts = setOf(
  'went took made got gave came ran won lost held left met kept led brought began became stood sat fell rose grew broke drew ' +
    'threw drove hit cut put set let sent spent paid sold bought built caught fought taught struck shot hung shook swept found ' +
    'felt knew saw heard thought told said wrote spoke swore sought meant stuck dealt',
)

const has = (words: ReadonlySet<string>, token: Word): boolean => token !== undefined && words.has(token.low)

/** A form of "be". */
export const isBe = (token: Word): boolean => has(be, token)
/** A form of "have". */
export const isHave = (token: Word): boolean => has(have, token)
/** A verb that goes before a bare verb: "will", "didn't". */
export const isModal = (token: Word): boolean => has(modal, token)
/** Any verb that helps another. */
export const isAuxiliary = (token: Word): boolean => isBe(token) || isHave(token) || isModal(token)
/** An adverb that can stand inside a verb group. */
export const isAdverb = (token: Word): boolean =>
  has(adverbs, token) ||
  (token !== undefined &&
    !token.capital &&
    token.low.length > 4 &&
    token.low.endsWith('ly') &&
    !notAdverbs.has(token.low))
/** "then", "now": between subject and verb, but no part of the cue. */
export const isLooseAdverb = (token: Word): boolean => has(looseAdverbs, token)
/** A word that opens a noun phrase. */
export const isDeterminer = (token: Word): boolean => has(determiners, token)
/** "his", "'s". */
export const isPossessive = (token: Word): boolean => has(possessives, token)
/** "he", "who". */
export const isSubjectPronoun = (token: Word): boolean => has(subjectPronouns, token)
/** "him". */
export const isObjectPronoun = (token: Word): boolean => has(objectPronouns, token)
/** "of", "in". */
export const isPreposition = (token: Word): boolean => has(prepositions, token)
/** "that", "because". */
export const isSubordinator = (token: Word): boolean => has(subordinators, token)
/** "who", "which", "that". */
export const isRelative = (token: Word): boolean => has(relatives, token)
/** "and", "but". */
export const isCoordinator = (token: Word): boolean => has(coordinators, token)
/** A day of the week. */
export const isDay = (token: Word): boolean => has(days, token)
/** A word that says when. */
export const isTime = (token: Word): boolean =>
  has(days, token) ||
  has(otherTimes, token) ||
  (token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.low))
/** A word that opens a sentence before its subject. */
export const isOpener = (token: Word): boolean => has(openers, token)
/** "however": stands between commas inside a clause. */
export const isAside = (token: Word): boolean => has(asides, token)
/** A word that is surely a finite verb by its form: "went". */
export const isIrregularPast = (token: Word): boolean => has(irregularPasts, token)
