import { describe, expect, it } from 'vitest'
import { bylineOf } from './findByline'
import { parseDateLine } from './parseDateLine'
import { looksForeign } from './suspects'

describe('a date line', () => {
  it.each([
    ['Monday, May 18, 2015', '2015-05-18'],
    ['Published 10:30 a.m. EST Nov. 24, 2026', '2026-11-24'],
    ['November 19, 2019 | 4:20am | Updated November 19, 2019 | 9:32pm', '2019-11-19'],
    ['18. Mai 2015', '2015-05-18'],
    ['le 3 août 2026', '2026-08-03'],
    ['24 de noviembre de 2026', '2026-11-24'],
    ['24 ноября 2026 г.', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
  ])('states a date: %s', (line, date) => expect(parseDateLine(line)).toBe(date))

  it.each([
    'Thursday, May 7, 2015 On Tuesday, the government announced',
    '3/4/2026',
    'February 30, 2026',
    'May 2026',
    'The meeting on May 7, 2015 was long',
  ])('is not: %s', (line) => expect(parseDateLine(line)).toBeNull())
})

describe('a byline', () => {
  it.each([
    ['By Jane Doe', 'Jane Doe'],
    ['by Jane Doe and John O’Neil | Nov 3', 'Jane Doe and John O’Neil'],
    ['BY JANE DOE, Staff Writer', 'JANE DOE'],
    ['Von Max Müller', 'Max Müller'],
    ['Story by J. K. van der Berg', 'J. K. van der Berg'],
  ])('names who wrote: %s', (line, names) => expect(bylineOf(line)).toBe(names))

  it.each(['By the time he came', 'Von Anfang an war klar', 'By 2026 it was over', 'Standing by'])(
    'is not: %s',
    (line) => expect(bylineOf(line)).toBe(''),
  )
})

describe('a block that is no part of an article', () => {
  it.each([
    'Please read our comment policy before commenting.',
    '• Ann Ode can be reached at aode@example.com.',
    'Share this article',
    'Sign up for our newsletter',
    'ADVERTISEMENT',
    'Read more: The mayor resigns',
    '© 2026 Example Media. All rights reserved.',
    'Follow us on Facebook',
    'We may earn a commission if you buy something.',
  ])('is known by its words: %s', (text) => expect(looksForeign(text)).toBe(true))

  it.each([
    'Share prices fell by a fifth.',
    'Read the letter, he told the court, and you will see.',
    'Contact between the two sides broke off in May.',
    'The home of the mayor was searched.',
    'He was reached in Paris on Monday.',
    'Follow the money, she said.',
    '“Call the police,” he said.',
    'Subscribers left in their thousands.',
    'The Search',
  ])('is not taken for one that is: %s', (text) => expect(looksForeign(text)).toBe(false))
})
