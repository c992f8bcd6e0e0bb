import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../../article/blocks'
import { analyse } from '../../analyse'

const valuesIn = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }).conflicts.map(
    ({ values }) => values,
  )

describe('numbers that do not fit', () => {
  it.each([
    [
      'parts behind a colon',
      'The yard got 90 million crowns: 20 million in May, 30 million in June and 50 million in July.',
      ['90 million', '100 million'],
    ],
    [
      'people and their sum',
      'The ferry had 12 guests and six passengers, 20 people in all.',
      ['20 people', '18 people'],
    ],
    [
      'holders of a whole',
      'There are 60 seats, of which the Greens hold 30, the Centre 20 and the Union 15.',
      ['60 seat', '65 seat'],
    ],
    ['names that were counted', 'She leaves two sons: Ned, Tom and Ulf.', ['two sons', '3']],
    [
      'what is left of a whole',
      'The storm hit 800 homes. Light was back in 500 of them, leaving 400 in the dark.',
      ['800 home', '900 home'],
    ],
    [
      'two groups counted together',
      'Two men and three women were held. The six suspects deny it.',
      ['5', 'six suspects'],
    ],
    [
      'the share of a change',
      'Profit was $50 million, up from $40 million, an increase of 35 percent.',
      ['35 percent', '25%'],
    ],
    [
      'the share of a fall',
      'It lent 40,000 books in 2023 and 20,000 in 2024, a fall of 40 percent.',
      ['40 percent', '50%'],
    ],
    ['what has doubled', 'The crew doubled from 1,200 to 1,900.', ['doubled', '× 1.58']],
    [
      'what has doubled, in the next sentence',
      'They saw 300 boats in 2020 and 900 in 2024. The number has doubled since.',
      ['doubled', '× 3'],
    ],
    [
      'the way of a change',
      'The rate fell to 4.2 percent in June from 4.5 percent in May, a rise of 0.3 points.',
      ['rise', '4.5 % → 4.2 %'],
    ],
    ['the way of a verb', 'The toll rose from 30 crowns to 20 crowns.', ['rose', '30 crown → 20 crown']],
    [
      'a fraction in words',
      'They spent $300,000, half of the budget of $800,000, on paint.',
      ['half', '37.5%'],
    ],
    [
      'shares of one whole',
      'Of those asked, 900, or 60 percent, said yes; 450, or 25 percent, said no.',
      ['25 percent', '30%'],
    ],
    [
      'a measure that points back',
      'The pier is 1,280 metres long. The 1,820-metre pier is shut.',
      ['1,280 metres long', '1,820-metre pier'],
    ],
    [
      'a term that points back',
      'He was sentenced to 18 months. The 16-month sentence is short.',
      ['18 months', '16-month sentence'],
    ],
    [
      'a result that points back',
      'The Rowers beat the Divers 3-2. The 3-1 win was their first.',
      ['3-2', '3-1 win'],
    ],
    [
      'figures that changed places',
      'Ferry UL418 left the harbour. Ferry UL481 never came back.',
      ['UL418', 'UL481'],
    ],
    [
      'one sum in two currencies',
      'The county will spend 900 million pounds on piers. The $900 million for piers is too little.',
      ['900 million pounds', '$900 million'],
    ],
    [
      'how many died',
      'The storm killed 14 people. The council said 19 people died in the storm.',
      ['14 people', '19 people'],
    ],
  ])('are found: %s', (_what, text, values) => {
    expect(valuesIn(text)).toContainEqual(values)
  })

  it.each([
    [
      'parts that are not all',
      'The yard got 90 million crowns: among others 20 million in May and 30 million in June.',
    ],
    ['parts that overlap', 'Of the 20 rowers, 12 also dive and 10 sail.'],
    ['rounded numbers', 'Profit was $45 million, up from $30 million, a rise of 49 percent.'],
    ['two things in one sentence', 'The yard sold 40 boats and 12 cars, up 35 percent.'],
    ['what nearly doubled', 'The crew nearly doubled from 1,000 to 1,800.'],
    ['years', 'Income doubled from 1950 to 1960 and fell from 1989 to 2013.'],
    ['a place in a table', 'The Rowers climbed from 12th to 8th and rose in the table from 8 to 4.'],
    ['another thing that is measured', 'The pier is 1,280 metres long. The 300-metre wall is new.'],
    [
      'a measure given twice',
      'The pier is 1,280 metres long, with 200 metres of wall. The 200-metre wall is new.',
    ],
    ['two games', 'The Rowers beat the Divers 3-2 and lost 1-0 at home. The 3-1 win came later.'],
    [
      'a sum like any other',
      'The county paid 1 million pounds for piers. The $1 million for piers came late.',
    ],
    ['a toll that grew', 'The storm killed 14 people. By the evening the toll rose to 19 people killed.'],
    ['another year', 'The storm killed 14 people. In 2015 a storm killed 40 people.'],
    [
      'a part of the dead',
      'The storm killed 14 people. The council said 3 people, among them a diver, died.',
    ],
    ['another place', 'The storm killed 14 people in France. It was told that 19 people died in Spain.'],
    ['another group', 'Two men and three women were held. The two suspects deny it.'],
  ])('are let stand: %s', (_what, text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

describe('years that do not fit the day of the article', () => {
  it.each([
    ['so many years ago', 'The yard opened eight years ago, in 2012.', ['eight years ago, in 2012', '14']],
  ])('are found: %s', (_what, text, values) => {
    expect(valuesIn(text)).toContainEqual(values)
  })

  it('are let stand where both ends may count', () => {
    expect(valuesIn('The yard opened ten years ago, in 2015. It sank in 2017, nine years ago.')).toEqual([])
  })
})
