import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../../article/blocks'
import { analyse } from '../../analyse'

const conflictsIn = (text: string, language = 'en') =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language }).conflicts
const valuesIn = (text: string, language = 'en') => conflictsIn(text, language).map(({ values }) => values)

describe('days that no calendar has', () => {
  it.each([
    ['en', 'The ferry sank on 31 June.', '31 June'],
    ['en', 'The ferry sank on September 31st, 2024.', 'September 31st'],
    ['en', 'The council met on Feb. 30 in the school.', 'Feb. 30'],
    ['en', 'It was bought on 29 February 2023.', '29 February 2023'],
    ['de', 'Der Rat tagte am 31. Juni.', '31. Juni'],
    ['fr', 'Le conseil a voté le 31 juin.', '31 juin'],
    ['es', 'El consejo votó el 31 de abril.', '31 de abril'],
  ])('are found (%s): %s', (language, text, day) => {
    expect(valuesIn(text, language)).toEqual([[day, '']])
  })

  it.each([
    'It was bought on 29 February 2024 and sold on May 31.',
    'In May 2024 31 people came, and in June 31 came.',
    'The church stands on September 31st Street.',
    'In June 31.5 percent of them were ill.',
    'They may 31 times try again.',
  ])('are not seen in: %s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })

  it('are shown at their words', () => {
    const text = 'Nobody came. It was bought on 29 February 2023, for 4 million crowns.'
    expect(
      conflictsIn(text).flatMap(({ places }) => places.map((one) => text.slice(one.start, one.end))),
    ).toEqual(['29 February 2023'])
  })
})

describe('a stretch of days that ends before it begins', () => {
  it.each([
    ['The hall is shut from 12 May to 8 May.', ['12 May', '8 May']],
    ['It was shut between October 20 and October 9.', ['20 October', '9 October']],
  ])('is found: %s', (text, values) => {
    expect(valuesIn(text)).toEqual([values])
  })

  it.each([
    'The hall is shut from 12 May to 8 June.',
    'The hall is shut from 12 December to 8 January.',
    'The hall is shut from May 12 to May 8, 2027.',
    'The hall is shut from 12 May to 8 May next year.',
  ])('is not seen in: %s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

describe('an anniversary that does not fit the beginning', () => {
  it.each([
    [
      'The library, opened in 1974, celebrated its 60th birthday last year.',
      ['opened in 1974', 'celebrated its 60th birthday'],
    ],
    [
      'The yard, founded in 1926, marked its 50th anniversary with a feast in 1986.',
      ['founded in 1926', 'marked its 50th anniversary'],
    ],
    ['The 70th anniversary of the 1945 landing was marked in 2020.', ['70th anniversary', '1945–2020']],
  ])('is found: %s', (text, values) => {
    expect(valuesIn(text)).toEqual([values])
  })

  it.each([
    'The yard, founded in 1926, marked its 100th anniversary this year.',
    'The yard, founded in 1926, celebrated its 50th anniversary in May 1976.',
    'The yard, founded in 1926, celebrated its 50th anniversary.',
    'The 75th anniversary of the 1945 landing was marked in 2020.',
    'The paper, launched in 1976, marked its 25th anniversary as a daily this month.',
  ])('is not seen in: %s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })
})
