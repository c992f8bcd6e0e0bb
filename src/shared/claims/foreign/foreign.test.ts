import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../article/blocks'
import { splitSentences } from '../../article/sentences'
import { analyse } from '../analyse'
import { findAttributions } from '../attribution/findAttributions'
import { tokensOf } from '../attribution/tokens'
import { findFacts } from '../facts/findFacts'
import { french } from './french.fixture'
import { german } from './german.fixture'
import { spanish } from './spanish.fixture'

const today = { year: 2026, month: 10, day: 16 }
const date = '2026-10-16'

const read = (text: string, language: string) => {
  const blocks = blocksByBlankLines(text)
  return { text, blocks, date, language }
}

const spansOf = (text: string, language: string) => splitSentences(text, blocksByBlankLines(text), language)

const factsOf = (text: string, language: string): string[] =>
  spansOf(text, language)
    .flatMap((span) => findFacts(tokensOf(text, span), { language, today }))
    .filter(({ kind }) => kind !== 'name' && kind !== 'place')
    .map(({ kind, start, end, value }) => `${kind}: ${text.slice(start, end)} = ${value ?? '?'}`)

describe.each([german, french, spanish])('an article in $language', (article) => {
  const { language, paragraphs } = article
  const text = paragraphs.map((sentences) => sentences.join(' ')).join('\n\n')

  it('is told from other languages', () => {
    expect(analyse(read(text, '')).language).toBe(language)
  })

  it('is parted into its sentences', () => {
    expect(spansOf(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs.flat())
  })

  it('gives its numbers, sums, ages and days, each with its value', () => {
    expect(factsOf(text, language)).toEqual(article.facts)
  })

  it('says who speaks', () => {
    const found = findAttributions(read(text, language), spansOf(text, language))
    expect(
      found.map(
        ({ source, claimant, unsure }) =>
          `${source ? text.slice(source.start, source.end) : ''} | ${claimant}${unsure ? '?' : ''}`,
      ),
    ).toEqual(article.sayers)
  })

  it('has one conflict: the weekday that is not its date’s', () => {
    const saturday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
    expect(analyse(read(text, language)).conflicts.map(({ kind, values }) => [kind, values[1]])).toEqual([
      ['weekday', saturday.format(new Date('2026-10-24')).toLowerCase()],
    ])
  })
})

describe('facts', () => {
  it.each([
    ['de', 'Am Freitag berät der Rat.', ['date: Freitag = ?']],
    ['de', 'Am Montag wird gewählt.', ['date: Montag = 2026-10-19']],
    [
      'de',
      'Die Polizei nahm am Montag drei Männer fest.',
      ['date: Montag = 2026-10-12', 'number: drei Männer = 3'],
    ],
    [
      'de',
      'Der 54-Jährige verbüßt eine 20-jährige Haft.',
      ['age: 54-Jährige = 54', 'duration: 20-jährige = 20 year'],
    ],
    [
      'de',
      'Eine Million Euro fehlt, anderthalb Millionen sind da.',
      ['money: Eine Million Euro = 1000000 EUR', 'number: anderthalb Millionen = 1500000'],
    ],
    [
      'de',
      'Vom 1. bis 3. Mai kostet es 12 Mio. € mehr.',
      ['date: 1. bis 3. Mai = ?', 'money: 12 Mio. € = 12000000 EUR'],
    ],
    [
      'de',
      'In den vergangenen Jahren sank er um 2,5 Prozentpunkte.',
      ['percentage: 2,5 Prozentpunkte = 2.5 points'],
    ],
    [
      'de',
      'Maria Lenz (54) kam im 19. Jahrhundert um 7.45 Uhr an.',
      ['age: 54 = 54', 'date: 19. Jahrhundert = ?', 'date: 7.45 Uhr = 07:45'],
    ],
    ['fr', 'Vendredi, le conseil votera.', ['date: Vendredi = 2026-10-23']],
    ['fr', 'La réunion est prévue lundi.', ['date: lundi = ?']],
    ['fr', 'Une femme de 54 ans risque 12 ans.', ['age: 54 ans = 54', 'duration: 12 ans = 12 year']],
    [
      'fr',
      'Soixante et onze chiens, quatre-vingt-un chats, deux millions et demi d’euros.',
      [
        'number: Soixante et onze chiens = 71',
        'number: quatre-vingt-un chats = 81',
        'money: deux millions et demi d’euros = 2500000 EUR',
      ],
    ],
    [
      'fr',
      'L’an dernier, à 18 heures, le 16/10/2026.',
      ['date: L’an dernier = 2025', 'date: 18 heures = 18:00', 'date: 16/10/2026 = 2026-10-16'],
    ],
    ['fr', 'Mars est une planète, et le pont est neuf.', []],
    ['es', 'El viernes votará el pleno.', ['date: viernes = 2026-10-23']],
    ['es', 'La reunión es el lunes.', ['date: lunes = ?']],
    [
      'es',
      'Entre dos mil y tres mil ganaron por 3 a 1.',
      ['number: dos mil y tres mil = 2000–3000', 'number: 3 = 3', 'number: 1 = 1'],
    ],
    [
      'es',
      'Murió a los 81 años, tras una pena de 12 años.',
      ['age: 81 años = 81', 'duration: 12 años = 12 year'],
    ],
    ['es', 'Plácido Domingo y Julio Iglesias cantaron en los años 80.', ['date: años 80 = 1980s']],
  ])('of a sentence in %s: %s', (language, text, facts) => {
    expect(factsOf(text, language)).toEqual(facts)
  })
})

describe('conflicts', () => {
  const kindsIn = (text: string, language: string) =>
    analyse(read(text, language)).conflicts.map(({ kind, values }) => [kind, values[1]])

  it.each([
    ['de', 'Die, die die Brücke bauen, sagten, dass das das Ende ist. Am Montag, dem 12. Oktober 2026.'],
    ['de', 'Von den 100 Sitzen hat die eine Seite 60 und die andere 50. Er, 54, geboren 1960, lebt.'],
    ['fr', 'Nous nous sommes vus : vous vous trompez ! Le lundi 12 octobre 2026, « oui » ; voilà.'],
    ['fr', 'Anne Petit, 40 ans, est née en 1960. Anne Petite aussi.'],
    ['es', 'Él él y nada más: ¡no, no! El martes 13 de octubre de 2026, «sí» —dijo—.'],
  ])('are none in %s: %s', (language, text) => {
    expect(kindsIn(text, language)).toEqual([])
  })

  it.each([
    [
      'de',
      'Am Dienstag, dem 12. Oktober 2026, kam und und ging er.',
      [
        ['weekday', 'montag'],
        ['text', 'und'],
      ],
    ],
    [
      'fr',
      'Le mardi 12 octobre 2026, dans dans la rue.',
      [
        ['weekday', 'lundi'],
        ['text', 'dans'],
      ],
    ],
    [
      'es',
      'El lunes 13 de octubre de 2026, con con su hermano.',
      [
        ['weekday', 'martes'],
        ['text', 'con'],
      ],
    ],
  ])('are found in %s: %s', (language, text, conflicts) => {
    expect(kindsIn(text, language)).toEqual(conflicts)
  })
})
