/** The classes of English words that reporting needs, a bit each; a word may be of several. */
export const wordClass = {
  be: 1 << 0,
  have: 1 << 1,
  modal: 1 << 2,
  adverbs: 1 << 3,
  notAdverbs: 1 << 4,
  looseAdverbs: 1 << 5,
  determiners: 1 << 6,
  possessives: 1 << 7,
  subjectPronouns: 1 << 8,
  objectPronouns: 1 << 9,
  prepositions: 1 << 10,
  subordinators: 1 << 11,
  relatives: 1 << 12,
  coordinators: 1 << 13,
  days: 1 << 14,
  otherTimes: 1 << 15,
  openers: 1 << 16,
  asides: 1 << 17,
  irregularPasts: 1 << 18,
} as const

const classes = new Map<string, number>()

function add(bit: number, words: string): void {
  for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? 0) | bit)
}

// Closed classes of English, and of the open ones what reporting needs. General knowledge.
add(wordClass.be, "is are was were be been being am 's 're 'm isn't aren't wasn't weren't")
add(wordClass.have, "has have had 've 'd having hasn't haven't hadn't")
add(
  wordClass.modal,
  "will would shall should can could may might must do does did 'll won't wouldn't shouldn't can't cannot couldn't mustn't " +
    "don't doesn't didn't",
)
add(
  wordClass.adverbs,
  'also not never ever always often still already just only even once twice again long first simply rather quite sometimes ' +
    'seldom soon later earlier yet so far recently all both each almost largely instead further now then',
)
add(
  wordClass.notAdverbs,
  'family rally reply ally assembly july italy only supply apply imply anomaly bully friendly early likely daily weekly monthly',
)
add(wordClass.looseAdverbs, 'then now later earlier today yesterday tonight tomorrow')
add(
  wordClass.determiners,
  'the a an this that these those some any no every each another both either neither his her its their our my your whose what ' +
    "which several many most few all such 's",
)
add(wordClass.possessives, "his her its their our my your 's '")
add(
  wordClass.subjectPronouns,
  'i he she it we you they who everyone everybody someone somebody nobody anyone anybody others',
)
add(wordClass.objectPronouns, 'him her them me us you it himself herself themselves myself itself ourselves')
add(
  wordClass.prepositions,
  'of in on at by for from with about against over under into onto upon between among through during without within toward ' +
    'towards across behind beyond despite per like near off around along amid above below beside besides except via than to ' +
    'as until since',
)
add(
  wordClass.subordinators,
  'that if because although though when while whereas as since before after until unless whether where how why once lest',
)
add(wordClass.relatives, 'who which that whom whose')
add(wordClass.coordinators, 'and but or nor yet so')
add(wordClass.days, 'monday tuesday wednesday thursday friday saturday sunday')
add(
  wordClass.otherTimes,
  'january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. ' +
    'sept. sep. oct. nov. dec. today yesterday tonight tomorrow morning afternoon evening night week month year weekend ' +
    'earlier later last this next',
)
add(
  wordClass.openers,
  'but and so yet or still then now meanwhile however instead also even indeed moreover later earlier perhaps maybe thus ' +
    'therefore nevertheless nonetheless otherwise again finally once too additionally similarly separately recently currently ' +
    'today yesterday',
)
add(
  wordClass.asides,
  'however meanwhile though too instead therefore moreover nevertheless nonetheless also then again apparently reportedly ' +
    'perhaps indeed',
)
add(
  wordClass.irregularPasts,
  'went took made got gave came ran won lost held left met kept led brought began became stood sat fell rose grew broke drew ' +
    'threw drove hit cut put set let sent spent paid sold bought built caught fought taught struck shot hung shook swept found ' +
    'felt knew saw heard thought told said wrote spoke swore sought meant stuck dealt',
)

/** The classes of a word in small letters, as bits of `wordClass`. */
export const classesOf = (low: string): number => classes.get(low) ?? 0
