/** A way of spelling: of Britain or of America, with -ise or with -ize. */
export type Spelling = 'british' | 'american' | 'ise' | 'ize'

// "British/American, and the endings that both take". Left out is what is right in both: practice, program, theatre, metre.
const pairs =
  'colour/color s ed ing ful less,favour/favor s ed ing able ably ite ites,labour/labor s ed ing er ers,neighbour/neighbor s ing hood hoods,' +
  'honour/honor s ed ing able,behaviour/behavior s al,harbour/harbor s ed ing,humour/humor ed,rumour/rumor s ed,flavour/flavor s ed ing,' +
  'endeavour/endeavor s ed ing,odour/odor s,tumour/tumor s,vapour/vapor,vigour/vigor,armour/armor ed,parlour/parlor s,saviour/savior s,' +
  'savour/savor s ed ing,valour/valor,candour/candor,fervour/fervor,rancour/rancor,splendour/splendor,' +
  'defence/defense s less,offence/offense s,pretence/pretense,centre/center s,centred/centered,litre/liter s,kilometre/kilometer s,' +
  'centimetre/centimeter s,millimetre/millimeter s,fibre/fiber s,calibre/caliber,sombre/somber,spectre/specter,lustre/luster,meagre/meager,' +
  'goitre/goiter s,manoeuvre/maneuver s,manoeuvred/maneuvered,manoeuvring/maneuvering,travelled/traveled,travelling/traveling,' +
  'traveller/traveler s,cancelled/canceled,cancelling/canceling,fuelled/fueled,fuelling/fueling,labelled/labeled,labelling/labeling,' +
  'modelled/modeled,modelling/modeling,signalled/signaled,signalling/signaling,levelled/leveled,channelled/channeled,quarrelled/quarreled,' +
  'counsellor/counselor s,marvellous/marvelous,jewellery/jewelry,jeweller/jeweler s,grey/gray,mould/mold s,plough/plow s ed,' +
  'sceptic/skeptic s al ism,aluminium/aluminum,anaemia/anemia,foetus/fetus es,foetal/fetal,paediatric/pediatric ian ians,' +
  'gynaecologist/gynecologist s,haemorrhage/hemorrhage s,leukaemia/leukemia,oestrogen/estrogen,orthopaedic/orthopedic,diarrhoea/diarrhea,' +
  'caesarean/cesarean,fulfil/fulfill s,fulfilment/fulfillment,enrol/enroll s,enrolment/enrollment,instalment/installment s,' +
  'skilful/skillful ly,wilful/willful ly,practised/practiced,practising/practicing,cosy/cozy,pyjamas/pajamas'

// Verbs that take both; "advise" and "prize" take one.
const verbs =
  'organ recogn real critic character emphas apolog author minim maxim priorit visual special summar util standard modern global privat ' +
  'national legal stabil mobil neutral hospital immun memor monopol normal penal politic popular public rational scrutin sympath terror ' +
  'victim vandal capital civil colon commercial final fertil general hypnot ideal industrial iod item jeopard liberal marginal material ' +
  'mechan optim oxid patron personal polar pressur revolution ritual symbol synchron theor traumat urban vapor central decentral demon ' +
  'digit dramat equal fantas formal human incentiv individual initial institutional internal international local ' +
  'lion martyr milit natural ostrac pasteur radical random regular revital romantic secular sensational social steril subsid tranquil trivial'

const table = new Map<string, Spelling>()
for (const row of pairs.split(',')) {
  const [both = '', ...endings] = row.split(' ')
  const [british = '', american = ''] = both.split('/')
  for (const ending of ['', ...endings]) {
    table.set(british + ending, 'british')
    table.set(american + ending, 'american')
  }
}
const stems = new Set(verbs.split(' '))
const fewestLetters = 6
const verb = /^([a-z]+)i([sz])(?:e|es|ed|er|ers|ing|ation|ations|able)$/

/** The way in which a word in small letters is spelled; null for a word that has one spelling alone, or is not known. */
export function spellingOf(low: string): Spelling | null {
  const known = table.get(low)
  // Most words are neither.
  if (known || low.length < fewestLetters || !(low.includes('is') || low.includes('iz'))) return known ?? null
  const [, stem, letter] = verb.exec(low) ?? []
  return stem && stems.has(stem) ? (letter === 's' ? 'ise' : 'ize') : null
}
