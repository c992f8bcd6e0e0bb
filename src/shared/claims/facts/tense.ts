import type { Token } from '../attribution/tokens'
import { setOf } from '../../setOf'

/** Whether a sentence tells of what has been or of what is to come. */
export type Tense = 'past' | 'ahead'

const englishFuture = /^(?:will|'ll|shall)$/
const englishAims = /^(?:expected|due|planned|scheduled|set|plans|going|are|is)$/

type Signs = {
  readonly past: ReadonlySet<string>
  readonly pastEnding: RegExp
  readonly notPast: RegExp
  readonly ahead: ReadonlySet<string>
  readonly aheadEnding: RegExp
  /** Verbs that make a past with the participle behind them. */
  readonly helpers: ReadonlySet<string>
  readonly participle: RegExp
}

// The commonest forms of verbs, from general knowledge of the three grammars.
const signs: Readonly<Record<string, Signs>> = {
  de: {
    past: setOf(
      'hat haben hatte hatten war waren wurde wurden ging gingen kam kamen gab gaben fiel fielen starb starben nahm nahmen traf ' +
        'trafen rief riefen stieg stiegen fand fanden begann begannen schloss schlossen schlug trat traten sprach sprachen verlor ' +
        'verloren gewann gewannen ließ ließen hielt hielten stand standen lag lagen schrieb entschied entschieden brach brachen',
    ),
    pastEnding: /^\p{Ll}{2,}te(?:n|t)?$/u,
    notPast:
      /^(?:heute|(?:nächs|letz|ers|zwei|drit|vier|fünf|sechs|sieb|ach|neun|zehn|gu|al|ro|lau|har|wei|spä|schlech|leich|rech|bekann|gesam|priva|konkre|geplan|beste|bit|möch|könn|dürf|soll|müss|hät|wär|seit|mit|un|hin|weites)te[nrst]?|.*ste[nrs]?)$/u,
    ahead: setOf('wird werden soll sollen will wollen'),
    aheadEnding: /^$/,
    helpers: new Set(),
    participle: /^$/,
  },
  fr: {
    past: setOf('fut furent eut avait avaient était étaient'),
    pastEnding: /^\p{Ll}{2,}(?:ait|aient|èrent)$/u,
    notPast:
      /^(?:.*r(?:ait|aient)|fait|lait|trait|parfait|souhait|portrait|retrait|extrait|plait|sait|connait)$/u,
    ahead: setOf('va vont'),
    aheadEnding: /^\p{Ll}*(?:era|eront|ira|iront|dra|dront|ura|uront|vra|vront|rra|rront)$/u,
    helpers: setOf('a ont'),
    participle: /(?:é|ée|és|ées|is|it|ert|ait|[^e]u|ue)$/u,
  },
  es: {
    past: setOf('fue fueron hizo dijo tuvo vino puso pudo quiso hubo había habían tenía tenían'),
    pastEnding: /^\p{Ll}{2,}(?:ó|aron|ieron|eyeron|jeron|aba|aban|tuvo|puso|dijo|hizo|dujo)$/u,
    notPast: /^$/,
    ahead: setOf('va van'),
    aheadEnding: /^\p{Ll}+(?:rá|rán|remos)$/u,
    helpers: setOf('ha han'),
    participle: /(?:ado|ido|to|cho)$/u,
  },
}

// French hangs the pronoun on the verb: "a-t-il déclaré".
const inversion = /-(?:t-)?(?:il|elle|ils|elles|on)$/
const notParticiple = new Set(['lieu', 'peu', 'eu'])
const mostBetween = 3

function isPastAt(tokens: readonly Token[], at: number, known: Signs): boolean {
  const low = (tokens[at]?.low ?? '').replace(inversion, '')
  if (known.past.has(low)) return true
  if (known.pastEnding.test(low) && !known.notPast.test(low) && !tokens[at]?.capital) return true
  if (!known.helpers.has(low)) return false
  for (let index = at + 1; index <= at + mostBetween; index++) {
    const next = tokens[index]?.low ?? ''
    if (known.participle.test(next)) return !notParticiple.has(next)
  }
  return false
}

/**
 * Tells whether a sentence looks back or ahead, so that a bare weekday can be resolved: English looks back unless it
 * says "will" or "is to"; German, French and Spanish do what the forms of their verbs say, null where these say nothing
 * or both. Linear.
 */
export function tenseOf(tokens: readonly Token[], language: string): Tense | null {
  if (language === 'en') {
    const ahead = tokens.some(
      ({ low }, at) => englishFuture.test(low) || (englishAims.test(low) && tokens[at + 1]?.low === 'to'),
    )
    return ahead ? 'ahead' : 'past'
  }
  const known = signs[language]
  if (!known) return null
  const isAhead = tokens.some(
    ({ low, kind }) => kind === 'word' && (known.ahead.has(low) || known.aheadEnding.test(low)),
  )
  const isPast = tokens.some(({ kind }, at) => kind === 'word' && isPastAt(tokens, at, known))
  return isAhead === isPast ? null : isAhead ? 'ahead' : 'past'
}
