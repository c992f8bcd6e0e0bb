import type { Token } from './tokens'

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// Closed classes of English, and the open ones as far as reporting needs them.
const be = setOf("is are was were be been being am 's 're 'm isn't aren't wasn't weren't")
const have = setOf("has have had 've 'd having hasn't haven't hadn't")
const modal = setOf(
  "will would shall should can could may might must do does did 'll won't wouldn't shouldn't can't cannot couldn't mustn't don't doesn't didn't",
)
const adverbs = setOf(
  'also not never ever always often still already just only even once twice again long ever first simply rather quite further ' +
    'sometimes seldom soon later earlier yet so far recently all both each almost largely instead',
)
const looseAdverbs = setOf('then now later earlier today yesterday tonight tomorrow')
const determiners = setOf(
  "the a an this these those that some any no every each another both either neither his her its their our my your whose 's several many " +
    'most few all such what which',
)
const possessives = setOf("his her its their our my your 's '")
const subjectPronouns = setOf(
  'i he she it we you they who everyone everybody someone somebody nobody anyone anybody others',
)
const objectPronouns = setOf('him her them me us you it himself herself themselves myself itself ourselves')
const prepositions = setOf(
  'of in on at by for from with about against over under into onto upon between among through during without within toward ' +
    'towards across behind beyond despite per like near off around along amid above below beside besides except via than to as until since',
)
const subordinators = setOf(
  'that if because although though when while whereas as since before after until unless whether where how why once lest',
)
const relatives = setOf('who which that whom whose')
const coordinators = setOf('and but or nor yet so')
const days = setOf('monday tuesday wednesday thursday friday saturday sunday')
const months = setOf(
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.',
)
const times = setOf(
  'today yesterday tonight tomorrow morning afternoon evening night week month year weekend earlier later last this next',
)
const openers = setOf(
  'but and so yet or still then now meanwhile however instead also even indeed moreover later earlier perhaps maybe thus ' +
    'therefore nevertheless nonetheless otherwise again finally once too additionally similarly separately recently currently today yesterday',
)
const asides = setOf(
  'however meanwhile though too instead therefore moreover nevertheless nonetheless also then again apparently reportedly perhaps indeed',
)

const irregularPasts = setOf(
  'went took made got gave came ran won lost held left met kept led brought began became stood sat fell rose grew broke drew ' +
    'threw drove hit cut put set let sent spent paid sold bought built caught fought taught struck shot hung shook swept ' +
    'found felt knew saw heard thought told said wrote spoke swore sought meant stuck won dealt',
)

/** A form of "be". */
export const isBe = ({ low }: Token): boolean => be.has(low)
/** A form of "have". */
export const isHave = ({ low }: Token): boolean => have.has(low)
/** A verb that goes before another: "will", "didn't". */
export const isModal = ({ low }: Token): boolean => modal.has(low)
/** Any verb that helps another. */
export const isAuxiliary = (token: Token): boolean => isBe(token) || isHave(token) || isModal(token)
/** An adverb that can stand inside a verb group. */
export const isAdverb = ({ low, capital }: Token): boolean =>
  adverbs.has(low) || (!capital && low.length > 4 && low.endsWith('ly') && !notAdverbs.has(low))
const notAdverbs = setOf(
  'family rally reply ally assembly july italy only supply apply imply anomaly bully friendly early likely daily weekly monthly',
)
/** "then", "now": between subject and verb, but no part of the cue. */
export const isLooseAdverb = ({ low }: Token): boolean => looseAdverbs.has(low)
/** A word that opens a noun phrase. */
export const isDeterminer = ({ low }: Token): boolean => determiners.has(low)
/** "his", "'s". */
export const isPossessive = ({ low }: Token): boolean => possessives.has(low)
/** "he", "who". */
export const isSubjectPronoun = ({ low }: Token): boolean => subjectPronouns.has(low)
/** "him". */
export const isObjectPronoun = ({ low }: Token): boolean => objectPronouns.has(low)
/** "of", "in". */
export const isPreposition = ({ low }: Token): boolean => prepositions.has(low)
/** "that", "because". */
export const isSubordinator = ({ low }: Token): boolean => subordinators.has(low)
/** "who", "which", "that". */
export const isRelative = ({ low }: Token): boolean => relatives.has(low)
/** "and", "but". */
export const isCoordinator = ({ low }: Token): boolean => coordinators.has(low)
/** A day of the week. */
export const isDay = ({ low }: Token): boolean => days.has(low)
/** A word that says when. */
export const isTime = ({ low, kind }: Token): boolean =>
  days.has(low) || months.has(low) || times.has(low) || (kind === 'number' && /^(?:19|20)\d\d$/.test(low))
/** A word that opens a sentence before its subject. */
export const isOpener = ({ low }: Token): boolean => openers.has(low)
/** "however": stands between commas inside a clause. */
export const isAside = ({ low }: Token): boolean => asides.has(low)
/** A word that is surely a finite verb by its form: "went"; "-ed" words are asked for apart. */
export const isIrregularPast = ({ low }: Token): boolean => irregularPasts.has(low)
