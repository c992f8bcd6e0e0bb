import type { Words } from '../tables'
import { setOf } from '../../../setOf'
import { count, groups, numbers, phrases } from './rows'

/** The words for numbers, times and sums of English. */
export const english: Words = {
  capital: true,
  small: numbers(
    `${count('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen')},` +
      count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ),
  scales: numbers(
    'dozen 12,hundred 100,thousand 1000,million 1000000,billion 1000000000,trillion 1000000000000,m 1000000,bn 1000000000,k 1000,mn 1000000,tn 1000000000000',
  ),
  days: numbers('today 0,tonight 0,yesterday -1,tomorrow 1'),
  last: setOf('last past previous'),
  next: setOf('next coming'),
  current: setOf('this'),
  units: groups(
    'second: second seconds,minute: minute minutes,hour: hour hours,day: day days,week: week weeks,month: month months,year: year years,decade: decade decades,century: century centuries',
  ),
  agoBefore: [],
  agoBehind: setOf('ago'),
  percent: phrases('%,percent,per cent'),
  points: phrases('percentage point,percentage points'),
  currencies: groups(
    'USD: dollar dollars usd,EUR: euro euros eur,GBP: pounds sterling gbp,JPY: yen,CNY: yuan,INR: rupee rupees,CHF: franc francs,RUB: rouble roubles ruble rubles,MXN: peso pesos,BRL: real reais,ZAR: rand,AED: dirham dirhams,TRY: lira liras,ILS: shekel shekels,USc: cent cents,SEK: krona kronor,NOK: krone kroner,PLN: zloty zlotys,NGN: naira,KRW: won',
  ),
  around: setOf(
    'about around over nearly almost approximately roughly some only just exactly under another estimated',
  ),
  aroundJoints: new Set(),
  decimal: '.',
  point: '',
  and: setOf('and'),
  between: setOf('between'),
  to: setOf('to'),
  halves: new Set(),
  signScales: new Map(),
  fractions: new Map(),
  vague: setOf('hundreds thousands millions billions dozens tens scores half twice thrice majority none'),
  articles: setOf('the'),
  oClock: new Set(),
  decades: new Set(),
  people: new Set(),
}
