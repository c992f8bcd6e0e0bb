/** The forms of an English verb. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

// Irregular cue verbs: base, past, participle. General knowledge.
const irregular = new Map(
  (
    'say said said;tell told told;write wrote written;think thought thought;know knew known;find found found;' +
    'see saw seen;feel felt felt;hear heard heard;swear swore sworn;speak spoke spoken;hold held held;read read read;' +
    'show showed shown;mean meant meant;understand understood understood;forget forgot forgotten;choose chose chosen;' +
    'seek sought sought;put put put;cast cast cast;draw drew drawn;forbid forbade forbidden;foresee foresaw foreseen;' +
    'foretell foretold foretold;learn learned learned;teach taught taught;bet bet bet;get got got;go went gone;' +
    'give gave given;make made made;take took taken;lay laid laid;set set set;send sent sent;leave left left;' +
    'let let let;run ran run;win won won;lose lost lost;begin began begun;become became become;come came come;' +
    'bring brought brought;buy bought bought;catch caught caught;fight fought fought;keep kept kept;lead led led;' +
    'meet met met;pay paid paid;rise rose risen;sell sold sold;shoot shot shot;stand stood stood;break broke broken;' +
    'fall fell fallen;grow grew grown;throw threw thrown;drive drove driven;hit hit hit;cut cut cut;hurt hurt hurt;' +
    'strike struck struck;spend spent spent;sit sat sat;build built built;hang hung hung;shake shook shaken;' +
    'sing sang sung;wear wore worn;do did done;have had had;be was been;overturn overturned overturned;' +
    'withdraw withdrew withdrawn;quit quit quit;split split split;spread spread spread;sweep swept swept;' +
    'misstate misstated misstated;rethink rethought rethought;override overrode overridden;oversee oversaw overseen;' +
    'sink sank sunk;swim swam swum;shrink shrank shrunk;spring sprang sprung;ring rang rung;drink drank drunk;' +
    'fly flew flown;flee fled fled;freeze froze frozen;steal stole stolen;tear tore torn;bear bore borne;bite bit bitten;' +
    'hide hid hidden;ride rode ridden;wake woke woken;weave wove woven;bend bent bent;lend lent lent;sleep slept slept;' +
    'creep crept crept;weep wept wept;bind bound bound;wind wound wound;grind ground ground;feed fed fed;bleed bled bled;' +
    'dig dug dug;stick stuck stuck;sting stung stung;swing swung swung;cling clung clung;slide slid slid;light lit lit;' +
    'undergo underwent undergone;undertake undertook undertaken;shut shut shut;burst burst burst;cost cost cost'
  )
    .split(';')
    .map((row) => {
      const [base = '', past = '', participle = ''] = row.split(' ')
      return [base, { past, participle }] as const
    }),
)

// Verbs of more than one syllable double the last consonant only under stress; these do, or are short.
const doubling = new Set(
  'admit refer infer confer plan brag nod quip slam rip trash bet regret commit concur deter dub drop beg bat pin rap nag hint'
    .split(' ')
    .filter((verb) => verb !== 'trash' && verb !== 'hint'),
)

function withEnding(base: string, ending: 'ed' | 'ing'): string {
  if (doubling.has(base)) return base + base.slice(-1) + ending
  if (ending === 'ed' && base.endsWith('e')) return `${base}d`
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (ending === 'ing' && base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (ending === 'ing' && base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`
  return base + ending
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has'
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The forms of an English verb, given its base; the past and the participle may be the same word. */
export function formsOf(base: string): readonly (readonly [string, VerbForm])[] {
  const odd = irregular.get(base)
  const past = odd?.past ?? withEnding(base, 'ed')
  return [
    [base, 'base'],
    [thirdPerson(base), 's'],
    [past, 'past'],
    [odd?.participle ?? past, 'participle'],
    [base === 'be' ? 'being' : withEnding(base, 'ing'), 'ing'],
  ]
}

/** All irregular verbs known here, by their bases. */
export const irregularVerbs: readonly string[] = [...irregular.keys()]
