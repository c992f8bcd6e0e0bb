import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../../article/blocks'
import { analyse } from '../../analyse'

const valuesIn = (text: string, date: string | null = '2026-10-16') =>
  analyse({ text, blocks: blocksByBlankLines(text), date, language: 'en' }).conflicts.map(
    ({ values }) => values,
  )

describe('one person told in two ways', () => {
  it.each([
    [
      'a surname alone',
      'Fire chief Marta Delgado came. Delgardo said the roof fell.',
      ['Marta Delgado', 'Delgardo'],
    ],
    [
      'a surname that acts',
      'Laura Steinmetz leads it. Steinmatz took over in 2019.',
      ['Laura Steinmetz', 'Steinmatz'],
    ],
    [
      'a surname behind a rank',
      'Inspector Gareth Pryce came. Inspector Price said no.',
      ['Gareth Pryce', 'Price'],
    ],
    [
      'a surname behind Ms',
      'Lydia Tollmann runs it. It is hers, Ms Tolmann said.',
      ['Lydia Tollmann', 'Tolmann'],
    ],
    ['two ages', 'Daniel Croft, 34, was in court. Croft, 43, said nothing.', ['34', '43']],
    [
      'an age and a birth far apart',
      'Ian Holm, who was born in 1961, rows. Nobody knew. Holm, 58, said so.',
      ['58', '65'],
    ],
    [
      'an age in the year of its sentence',
      'Ian Holm was born in 1961. Holm, 58, said so on 12 May 2025.',
      ['58', '64'],
    ],
    [
      'two first names',
      'The director, Robert Ames, left. “No,” said the director, Richard Ames.',
      ['Robert Ames', 'Richard Ames'],
    ],
  ])('is found: %s', (_what, text, values) => {
    expect(valuesIn(text)).toContainEqual(values)
  })

  it.each([
    ['two people of one surname', 'Daniel Croft, 34, came. His father, Ned Croft, 63, said nothing.'],
    [
      'two people of surnames alike',
      'Marta Delgado came. Ana Delgardo said no. Delgardo said the roof fell.',
    ],
    ['an age that was', 'Daniel Croft, 34, was in court. Croft, then 19, said he was sorry.'],
    ['a short form', 'The director, Robert Ames, left. The director, Bob Ames, said no.'],
    ['the one before', 'The director, Robert Ames, left. The former director, Richard Ames, said no.'],
    ['another mark for the apostrophe', "James O’Neill came. “No,” said O'Neill."],
    ['a word like a name', 'It is a Member State. Slate wrote that it is so.'],
    [
      'a family of presidents',
      'In 1905 President Theodore Hart left. In the 1930s President Franklin Hart came.',
    ],
    ['an office of a house', 'The Chief Information Officer left. The Chief Privacy Officer said no.'],
  ])('is not seen in %s', (_what, text) => {
    expect(valuesIn(text)).toEqual([])
  })

  it('does not guess an age where the article’s day is not known', () => {
    expect(valuesIn('Ian Holm was born in 1961. Holm, 58, said so.', null)).toEqual([])
  })
})
