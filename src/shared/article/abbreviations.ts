/**
 * How a word with a full stop behaves:
 * `title` goes on to a name; `lead` goes on to whatever follows; `number` goes on to a number and else is a word;
 * `tail` may end a sentence, and does when the next word can only begin one; `time` follows a time of day or a year;
 * `unit` follows a number and ends the sentence before a capital; `month` goes on to a day or year.
 */
export type Abbreviation = 'title' | 'lead' | 'number' | 'tail' | 'time' | 'unit' | 'month'

type Lists = Readonly<Partial<Record<Abbreviation, string>>>

// Written from general knowledge of the four languages' usage, the last full stop left out. A form with a capital holds
// only for words so written ("Mass." but not "mass."); one without holds for both.
const lists: Readonly<Record<string, Lists>> = {
  en: {
    title:
      'mr mrs ms messrs mmes dr drs prof profs rev revd fr hon Gen Col lt ltcol sgt capt cpl cmdr cdr cmdt Maj Adm brig ' +
      'pvt pfc ens Gov lieut Sen Sens Rep Reps Pres supt insp Det atty asst assoc mt mts Ft St ste',
    lead:
      'vs v e.g i.e cf viz approx esp incl excl resp n.b f.e orig transl ed eds repr feat dept univ natl int’l ' +
      "int'l intl gov’t govt mfg acct attn a.k.a aka med rel",
    number:
      'no nos n° nº p pp art arts fig figs vol vols sec secs ch chs chap para paras eq eqs ver pt op cl tab rs n',
    tail:
      'inc co corp ltd llc l.l.c plc bros cos etc al jr sr esq st ave blvd rd hwy sq apt bldg u.s u.s.a u.k u.n e.u ' +
      'u.s.s.r d.c u.a.e ph.d m.d b.a m.a b.sc m.sc m.b.a j.d ll.b ll.m d.phil d.d.s r.n m.p Ariz Ark Calif Colo Conn ' +
      'Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ' +
      'n.y n.j n.h n.c n.d s.c s.d n.m w.va r.i l.a p.o i.v s.w n.w n.e s.e',
    time: 'a.m p.m b.c a.d b.c.e c.e p.d.t p.s.t e.s.t e.d.t g.m.t',
    unit: 'lb lbs oz ft mi yd yds hr hrs min mins sec secs mph km kg cm mm gal qt cu',
    month: 'jan feb Mar apr jun jul aug sep sept oct nov dec Mon tue tues Wed thu thur thurs fri Sat',
  },
  de: {
    title: 'Hr Hrn fr Frl dr prof dipl Ing mag Skr Frhr Gen Lt',
    lead:
      'z.b u.a d.h bzw ca vgl evtl ggf inkl exkl sog zzgl abzgl bspw i.d.r o.g z.t s.o m.e i.a v.a insb insbes geb gest ' +
      'verh gegr max bes urspr eigtl einschl gem zw betr tel st',
    number: 'nr nrn s art abs ziff kap bd bde abb tab aufl rn',
    tail: 'usw etc u.ä o.ä u.s.w co str e.v a.d a.m mio mrd tsd jr v.chr n.chr chr',
    month: 'jan feb mär apr jun jul aug sep sept okt nov dez',
    unit: 'std min sek',
  },
  fr: {
    title: 'M MM Mme Mlle Mmes Mlles dr drs Pr Me Mgr St Ste',
    lead: 'c.-à-d p.ex cf env éd ndlr n.d.l.r resp',
    number: 'n no nos n° nº p pp art vol fig chap',
    tail: 'etc s.a s.a.r.l j.-c j.c bd av cie',
    month: 'janv févr avr juil sept oct nov déc',
    unit: 'h min',
  },
  es: {
    title:
      'sr sra srta sres sras dr dra dres D dña prof profa lic Ing gral cnel tte Fr Sto Sta mons excmo excma ilmo',
    lead: 'p.ej ee rr ff aa jj ej aprox ca cf vs págs pág incl máx mín tel dpto',
    number: 'núm núms nº n° n art arts p pp vol cap fig',
    tail: 'etc ee.uu uu hh oo e.u s.a s.l ltda cía c.v a.c d.c av avda c.a ud uds vd vds',
    month: 'ene feb abr jun jul ago sep sept oct nov dic',
    unit: 'h min seg',
  },
}

// What many languages share, for those that have no list of their own.
const anyLanguage: Lists = {
  title: 'dr prof mr mrs st sr',
  lead: 'vs cf ca e.g i.e',
  number: 'p pp nr vol fig art',
  tail: 'etc co inc ltd jr s.a',
}

const rising: readonly Abbreviation[] = ['unit', 'month', 'number', 'time', 'lead', 'tail', 'title']

function tableOf(kinds: Lists): ReadonlyMap<string, Abbreviation> {
  const table = new Map<string, Abbreviation>()
  for (const kind of rising) for (const word of kinds[kind]?.split(' ') ?? []) table.set(word, kind)
  return table
}

const tables = new Map(Object.entries(lists).map(([language, kinds]) => [language, tableOf(kinds)]))
const shared = tableOf(anyLanguage)

/** The abbreviations of a language (its primary subtag); for one without a list those that many languages share. */
export const abbreviationsOf = (language: string): ReadonlyMap<string, Abbreviation> =>
  tables.get(language) ?? shared

/** Says whether a language has a list of its own. */
export const hasAbbreviations = (language: string): boolean => tables.has(language)

/** What kind of abbreviation a word, given without its last full stop, is in a table; null when it is none. */
export function abbreviationIn(table: ReadonlyMap<string, Abbreviation>, word: string): Abbreviation | null {
  return (
    table.get(word) ??
    table.get(word.toLowerCase()) ??
    table.get(word.charAt(0) + word.slice(1).toLowerCase()) ??
    null
  )
}
