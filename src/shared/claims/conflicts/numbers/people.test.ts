import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../../article/blocks'
import { analyse } from '../../analyse'

const valuesIn = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }).conflicts.map(
    ({ values }) => values,
  )

describe('people and things that are counted twice', () => {
  it.each([
    [
      'parts of different kinds and their sum',
      'The yard lost 12 boats, 14 cranes and 9 lorries, 37 machines in all.',
      ['37 machine', '35 machine'],
    ],
    [
      'more women and men than people',
      'Eleven people were hurt in the fire, among them 7 women and 6 men.',
      ['11 people', '13 people'],
    ],
    [
      'more votes than members',
      'Of the 120 members, 60 voted for, 50 against and 15 abstained.',
      ['120 member', '125 member'],
    ],
    [
      'a share of those who were asked',
      'The survey asked 1,000 people; 640 of them, or 54 percent, would move.',
      ['54 percent', '64%'],
    ],
    ['a fraction before its whole', 'Half of the 80 pupils, 45, stayed at home.', ['half', '56.3%']],
    [
      'the dead of one accident',
      'Five people died in the crash. The four victims were named on Monday.',
      ['Five people', 'The four victims'],
    ],
    [
      'names behind what happened to so many',
      'Three suspects were arrested: Jonas Vik and Peter Halden.',
      ['Three suspects', '2'],
    ],
    [
      'one day counted twice',
      'The festival drew 10,000 visitors on Saturday. With 12,000 visitors on Saturday, the festival filled the town.',
      ['10,000 visitors', '12,000 visitors'],
    ],
    [
      'the strength of one earthquake',
      'The quake had a magnitude of 6.1. The 6.3-magnitude quake struck at dawn.',
      ['6.1', '6.3-magnitude quake'],
    ],
  ])('are found: %s', (_what, text, values) => {
    expect(valuesIn(text)).toEqual([values])
  })

  it.each([
    ['votes and other things', 'Of the 120 members, 70 are women and 80 come from Sula.'],
    ['women and pupils', 'Eleven people were hurt, among them 7 women and 6 pupils.'],
    ['a part of the dead', 'Five people died in the crash. The two victims from Sula were brothers.'],
    ['two fires', 'Five people died in the crash. The three suspects in the earlier case were freed.'],
    ['about half', 'Nearly half of the 80 pupils, 37, stayed at home.'],
    ['some of a part', 'A third of the 90 pupils, 12 of them girls, stayed at home.'],
    [
      'two groups that were asked',
      'The survey asked 1,000 people in Sula and 500 in Varde; 640 of them, or 43 percent, would move.',
    ],
    [
      'two days',
      'The festival drew 10,000 visitors on Saturday. The festival drew 12,000 visitors on Sunday.',
    ],
    ['two things that were done', 'The yard sold 40 boats in March. The yard mended 12 boats in March.'],
    ['two towns', 'In Sula 4,000 nurses went on strike. In Varde 3,000 nurses went on strike.'],
    ['two who sold', 'The yard sold 400 boats to Varde. Denmark sold 90 boats to Varde.'],
    [
      'two days with dead',
      'Eight people were killed in Monday’s attack. Three people were killed on Tuesday.',
    ],
    ['two who counted', 'Police said 10 people were hurt. The hospital said 12 people were hurt.'],
    [
      'two earthquakes',
      'One quake had a magnitude of 6.1, one a magnitude of 5.9. The 5.9-magnitude quake came first.',
    ],
  ])('are let stand: %s', (_what, text) => {
    expect(valuesIn(text)).toEqual([])
  })
})
