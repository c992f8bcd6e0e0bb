import type { Words } from '../tables'
import { setOf } from '../../../setOf'
import { count, groups, numbers, phrases } from './rows'

const units = 'deux trois quatre cinq six sept huit neuf'.split(' ')
const teens = 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ')

// French counts by twenties above sixty, and joins the parts of a number below a hundred by hyphens.
const tens: readonly string[] = [
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'septante',
  'huitante',
  'nonante',
]
  .map((ten, at) =>
    [
      `${ten} ${String(20 + at * 10)}`,
      `${ten}-et-un ${String(21 + at * 10)}`,
      `${ten}-et-une ${String(21 + at * 10)}`,
      ...units.map((unit, index) => `${ten}-${unit} ${String(22 + at * 10 + index)}`),
    ].join(','),
  )
  .concat(
    teens.map((teen, at) => `soixante-${teen} ${String(70 + at)},quatre-vingt-${teen} ${String(90 + at)}`),
    units.map((unit, at) => `quatre-vingt-${unit} ${String(82 + at)}`),
  )

/** The words for numbers, times and sums of French. */
export const french: Words = {
  capital: false,
  small: numbers(
    `${count('zéro un')},${count(units.join(' '), 2)},${count(teens.join(' '), 10)},une 1,${tens.join(',')},` +
      'soixante-et-onze 71,quatre-vingts 80,quatre-vingt 80,quatre-vingt-un 81,quatre-vingt-une 81,cent 100,mille 1000',
  ),
  scales: numbers(
    'cent 100,cents 100,mille 1000,million 1000000,millions 1000000,milliard 1000000000,milliards 1000000000',
  ),
  days: numbers("aujourd'hui 0,hier -1,avant-hier -2,demain 1,après-demain 2"),
  last: setOf('dernier dernière derniers dernières passé passée'),
  next: setOf('prochain prochaine prochains prochaines'),
  current: setOf('ce cet cette'),
  units: groups(
    'second: seconde secondes,minute: minute minutes,hour: heure heures,day: jour jours journée,week: semaine semaines,month: mois,year: an ans année années,decade: décennie décennies,century: siècle siècles',
  ),
  agoBefore: phrases('il y a,voilà'),
  agoBehind: new Set(),
  percent: phrases('%,pourcent,pour cent'),
  points: phrases('points de pourcentage,point de pourcentage'),
  currencies: groups(
    'USD: dollar dollars,EUR: euro euros,GBP: livres,JPY: yen yens,CHF: francs franc,RUB: roubles,EURc: centimes,CNY: yuans,INR: roupies',
  ),
  around: setOf("environ plus presque près quelque quelques seulement moins jusqu'à au"),
  aroundJoints: setOf('de'),
  decimal: ',',
  point: 'virgule',
  and: setOf('et'),
  between: setOf('entre'),
  to: setOf('à'),
  halves: setOf('demi demie'),
  signScales: numbers('m 1000000,md 1000000000,mds 1000000000'),
  fractions: numbers('tiers 3,quart 4,quarts 4,cinquième 5,cinquièmes 5,dixième 10,dixièmes 10'),
  vague: setOf(
    'centaine centaines millier milliers dizaine dizaines douzaine vingtaine trentaine quarantaine cinquantaine moitié',
  ),
  articles: setOf('le'),
  oClock: setOf('h'),
  decades: setOf('années'),
  people: setOf(
    'homme femme garçon fille fillette enfant adolescent adolescente automobiliste conducteur conductrice',
  ),
}
