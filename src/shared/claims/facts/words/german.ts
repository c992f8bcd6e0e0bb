import type { Words } from '../tables'
import { setOf } from '../../../setOf'
import { count, groups, numbers, phrases } from './rows'

/** The words for numbers, times and sums of German; numbers written in one word are read by `germanNumber`. */
export const german: Words = {
  capital: true,
  small: numbers(
    `${count('null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn')},` +
      `${count('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig', 20, 10)},dreissig 30,hundert 100,tausend 1000,` +
      'anderthalb 1.5,eineinhalb 1.5,zweieinhalb 2.5,dreieinhalb 3.5,viereinhalb 4.5',
  ),
  scales: numbers(
    'dutzend 12,hundert 100,tausend 1000,tsd. 1000,million 1000000,millionen 1000000,mio 1000000,mio. 1000000,milliarde 1000000000,milliarden 1000000000,mrd 1000000000,mrd. 1000000000,billion 1000000000000,billionen 1000000000000',
  ),
  days: numbers('heute 0,gestern -1,vorgestern -2,morgen 1,übermorgen 2'),
  last: setOf(
    'letzten letzter letztes letzte letztem vergangenen vergangene vergangenes vergangener vorigen vorige voriges',
  ),
  next: setOf('nächsten nächster nächstes nächste nächstem kommenden kommende kommendes kommender'),
  current: setOf('diesen dieser dieses diese diesem'),
  units: groups(
    'second: sekunde sekunden,minute: minute minuten,hour: stunde stunden,day: tag tage tagen,week: woche wochen,month: monat monate monaten monats,year: jahr jahre jahren jahres,decade: jahrzehnt jahrzehnte jahrzehnten,century: jahrhundert jahrhunderte jahrhunderten jahrhunderts',
  ),
  agoBefore: phrases('vor'),
  agoBehind: new Set(),
  percent: phrases('%,prozent'),
  points: phrases('prozentpunkt,prozentpunkte,prozentpunkten'),
  currencies: groups(
    'USD: dollar us-dollar,EUR: euro euros eur,GBP: pfund,JPY: yen,CHF: franken chf,RUB: rubel,EURc: cent eurocent,USc: us-cent,CHc: rappen,DEM: mark d-mark,DEc: pfennig,TRY: lira,CNY: yuan,INR: rupien,PLN: zloty',
  ),
  around: setOf('etwa rund über knapp fast ungefähr mehr weniger nur gut circa ca ca. mindestens höchstens'),
  aroundJoints: setOf('als'),
  decimal: ',',
  point: 'komma',
  and: setOf('und'),
  between: setOf('zwischen'),
  to: setOf('bis'),
  halves: new Set(),
  signScales: new Map(),
  fractions: numbers('drittel 3,viertel 4,fünftel 5,sechstel 6,achtel 8,zehntel 10'),
  vague: setOf('hunderte hunderten tausende tausenden zehntausende zehntausenden dutzende dutzenden hälfte'),
  articles: setOf('dem den der'),
  oClock: setOf('uhr'),
  decades: new Set(),
  people: new Set(),
}
