import { setOf } from '../../setOf'

/** What a language other than English needs for its direct quotations. */
export type SpeechWords = {
  /** Finite verbs of saying. */
  readonly verbs: ReadonlySet<string>
  /** Participles of saying, after one of `helpers`. */
  readonly participles: ReadonlySet<string>
  readonly helpers: ReadonlySet<string>
  /** "laut", "selon", "según": who follows has said the rest of the sentence. */
  readonly accordingTo: readonly (readonly string[])[]
  /** "der Polizei zufolge": the same, behind who has said it. */
  readonly accordingBehind: ReadonlySet<string>
  /** The speaker may be named inside the quotation marks, as French sets it. */
  readonly interrupts: boolean
  /** Nouns have capitals, so that a speaker ends where a small word follows one. */
  readonly capitals: boolean
  /** Words that only say when: "am Dienstag", "mardi soir". A speaker may stand behind them. */
  readonly when: ReadonlySet<string>
  /** Those of them that name a day. */
  readonly days: ReadonlySet<string>
  /** Words that no name of a speaker reaches over. */
  readonly stops: ReadonlySet<string>
}

// General knowledge of the three languages' reporting verbs.
const german: SpeechWords = {
  verbs: setOf(
    'sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten meinte meint meinten schrieb schreibt ' +
      'schrieben berichtete berichtet berichteten kritisierte kritisiert warnte warnt warnten forderte fordert forderten ' +
      'ergänzte ergänzt antwortete antwortet fragte fragt rief ruft versicherte versichert behauptete behauptet kündigte ' +
      'teilte hieß heißt äußerte bestätigte bestätigt räumte gab zitierte zitiert urteilte klagte lobte twitterte',
  ),
  participles: setOf('gesagt erklärt betont geschrieben mitgeteilt gefordert versichert'),
  helpers: setOf('hat hatte haben hatten'),
  accordingTo: [['laut'], ['nach', 'angaben', 'von'], ['nach', 'angaben', 'der'], ['nach', 'angaben', 'des']],
  accordingBehind: setOf('zufolge'),
  interrupts: false,
  capitals: true,
  when: setOf(
    'am vergangenen letzten gestern heute vorgestern montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
      'montagabend dienstagabend mittwochabend donnerstagabend freitagabend abend morgen nachmittag vormittag',
  ),
  days: setOf(
    'gestern heute vorgestern montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend donnerstagabend freitagabend',
  ),
  stops: setOf('und aber als nachdem während weil dass in am im bei auf nach dazu gegenüber laut'),
}
const french: SpeechWords = {
  verbs: setOf(
    'dit disait disent déclare déclarait déclarent déclara affirme affirmait affirment affirma explique expliquait expliquent ' +
      'expliqua estime estimait estiment ajoute ajoutait ajouta précise précisait précisa souligne soulignait souligna assure ' +
      'assurait assura raconte racontait écrit écrivait regrette regrettait dénonce dénonçait répond répondait répondit demande ' +
      'demandait demanda indique indiquait rappelle rappelait reconnaît prévient insiste poursuit lance lança confie résume note ' +
      'martèle avoue annonce',
  ),
  participles: setOf(
    'dit déclaré affirmé expliqué estimé ajouté précisé souligné assuré raconté écrit regretté dénoncé répondu demandé indiqué ' +
      'rappelé reconnu prévenu insisté poursuivi lancé confié annoncé tweeté réagi',
  ),
  helpers: setOf('a ont avait avaient'),
  accordingTo: [['selon'], ["d'après"], ['d', 'après']],
  accordingBehind: new Set(),
  interrupts: true,
  capitals: false,
  when: setOf(
    "ce hier avant-hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche dernier aujourd'hui matin soir midi après-midi",
  ),
  days: setOf('hier avant-hier lundi mardi mercredi jeudi vendredi samedi dimanche'),
  stops: setOf(
    'et mais dans à lors après avant sur devant au aux pour lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
}
const spanish: SpeechWords = {
  verbs: setOf(
    'dijo dice dicen dijeron decía declaró declara declararon afirmó afirma afirmaron explicó explica explicaron aseguró asegura ' +
      'aseguraron señaló señala señalaron añadió añade agregó agrega indicó indica indicaron sostuvo sostiene comentó comenta ' +
      'contó cuenta escribió escribe advirtió advierte reconoció reconoce destacó destaca preguntó pregunta respondió responde ' +
      'insistió insiste criticó critica denunció denuncia anunció anuncia expresó expresa manifestó concluyó recordó apuntó ' +
      'subrayó lamentó',
  ),
  participles: setOf(
    'dicho declarado afirmado explicado asegurado señalado añadido agregado indicado sostenido comentado escrito advertido ' +
      'reconocido destacado respondido insistido criticado denunciado anunciado manifestado subrayado lamentado',
  ),
  helpers: setOf('ha han había habían'),
  accordingTo: [['según'], ['de', 'acuerdo', 'con']],
  accordingBehind: new Set(),
  interrupts: false,
  capitals: false,
  when: setOf(
    'el este ayer anteayer hoy lunes martes miércoles jueves viernes sábado domingo pasado por la mañana tarde noche',
  ),
  days: setOf('ayer anteayer hoy lunes martes miércoles jueves viernes sábado domingo'),
  stops: setOf(
    'y pero en a durante tras ante al para el lunes martes miércoles jueves viernes sábado domingo',
  ),
}

/** The words of speech of the languages that are known besides English. */
export const speechWords: Readonly<Partial<Record<string, SpeechWords>>> = {
  de: german,
  fr: french,
  es: spanish,
}
