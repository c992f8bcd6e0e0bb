// Words that begin a sentence and hardly ever a name: after an abbreviation such as "Inc." or "U.S." one of them, with
// a capital, tells that the full stop ended the sentence. General knowledge; function words only.
const lists: Readonly<Record<string, string>> = {
  en:
    'the this that these those a an he she it they we you i his her hers its their theirs our ours your my there here who whom ' +
    'whose what which where when why how but and or so yet nor if unless although though while whereas because since after ' +
    'before until once as at by for from in into on over under with within without during despite about above across ' +
    'against along among amid around behind between beyond through throughout toward towards upon like unlike to of both ' +
    'each every either neither some many much most more few several all any another other others such one two three four ' +
    'five no not none nobody nothing never is are was were do does did has have had can could will would should may might ' +
    'must let please also however therefore thus hence moreover meanwhile instead still then now today yesterday tomorrow ' +
    'later earlier soon even only just perhaps maybe yes',
  de:
    'der die das den dem des ein eine einen einem einer er sie es wir ihr ich man dies diese dieser dieses diesen jener jene ' +
    'sein seine ihre unser mein dort hier wer was wie wo wann warum welche aber und oder doch denn wenn weil obwohl während ' +
    'nach vor bei in im an am auf aus mit von vom zu zum zur für über unter durch gegen ohne seit bis um nun jetzt heute ' +
    'gestern morgen dann danach auch noch nur so alle viele einige beide kein keine nicht als ob dass damit dabei dazu',
  fr:
    'le la les l un une des du de ce cet cette ces il elle on ils elles nous vous je j son sa ses leur leurs notre votre mon ' +
    'ma qui que quoi où quand pourquoi comment mais et ou donc car si lorsque alors après avant dans en sur sous avec sans ' +
    'pour par chez depuis pendant selon à au aux d puis aussi ainsi tous toutes chaque plusieurs aucun c qu n s il y hier ' +
    'demain ici là',
  es:
    'el la los las un una unos unas lo este esta estos estas ese esa eso aquel él ella ellos ellas nosotros usted ustedes yo ' +
    'su sus mi mis nuestro quien qué que cómo cuándo dónde por pero y e o si cuando mientras aunque porque después antes en ' +
    'de del con sin sobre desde hasta entre para según tras a al no también además así ahora hoy ayer mañana todos todas ' +
    'cada muchos varios ningún se',
}

const sets = new Map(Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]))
const none: ReadonlySet<string> = new Set()

/** The words of a language (its primary subtag) that begin sentences, in lower case; none of a language that is not known. */
export const startersOf = (language: string): ReadonlySet<string> => sets.get(language) ?? none

const sayings: Readonly<Record<string, string>> = {
  en: 'said says asked asks added adds told wrote writes replied replies shouted cried tweeted wondered',
  de: 'sagte sagt fragte fragt rief schrieb antwortete erklärte meinte',
  fr: 'dit demande demanda lance lança ajoute écrit répond répondit déclare',
  es: 'dijo dice preguntó pregunta exclamó escribió respondió añadió agregó',
}

const sayingSets = new Map(
  Object.entries(sayings).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** Verbs that tell who has just asked or shouted what stands in quotation marks before them. */
export const sayingsOf = (language: string): ReadonlySet<string> => sayingSets.get(language) ?? none
