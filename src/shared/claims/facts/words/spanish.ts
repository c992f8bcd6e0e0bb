import type { Words } from '../tables'
import { setOf } from '../../../setOf'
import { count, groups, numbers, phrases } from './rows'

const hundreds = 'doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'.split(' ')
const twenties =
  'veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'

/** The words for numbers, times and sums of Spanish. */
export const spanish: Words = {
  capital: false,
  small: numbers(
    `${count('cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve')},` +
      `${count(twenties, 20)},veintiún 21,veintiuna 21,una 1,un 1,` +
      `${count('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10)},cien 100,ciento 100,mil 1000,` +
      `${count(hundreds.map((stem) => `${stem}os`).join(' '), 200, 100)},` +
      count(hundreds.map((stem) => `${stem}as`).join(' '), 200, 100),
  ),
  scales: numbers('mil 1000,millón 1000000,millones 1000000,billón 1000000000000,billones 1000000000000'),
  days: numbers('hoy 0,ayer -1,anteayer -2,mañana 1'),
  last: setOf('pasado pasada pasados pasadas último última'),
  next: setOf('próximo próxima próximos próximas'),
  current: setOf('este esta'),
  units: groups(
    'second: segundo segundos,minute: minuto minutos,hour: hora horas,day: día días,week: semana semanas,month: mes meses,year: año años,decade: década décadas,century: siglo siglos',
  ),
  agoBefore: phrases('hace'),
  agoBehind: new Set(),
  percent: phrases('%,porciento,por ciento'),
  points: phrases('puntos porcentuales,punto porcentual'),
  currencies: groups(
    'USD: dólar dólares,EUR: euro euros,GBP: libras,JPY: yenes yen,MXN: peso pesos,CHF: francos,EURc: céntimos centavos,RUB: rublos,CNY: yuanes,INR: rupias',
  ),
  around: setOf('unos unas cerca casi más alrededor aproximadamente solo sólo menos hasta al'),
  aroundJoints: setOf('de'),
  decimal: ',',
  point: 'coma',
  and: setOf('y e'),
  between: setOf('entre'),
  to: setOf('a'),
  halves: setOf('medio media'),
  signScales: numbers('m 1000000'),
  fractions: numbers('tercio 3,tercios 3,cuarto 4,cuartos 4,quinto 5,quintos 5,décimo 10,décimos 10'),
  vague: setOf(
    'cientos centenar centenares miles decena decenas docena docenas veintena treintena mitad mayoría',
  ),
  articles: setOf('el'),
  oClock: setOf('horas h'),
  decades: setOf('años'),
  people: setOf('hombre mujer joven niño niña menor adolescente conductor conductora anciano anciana'),
}
