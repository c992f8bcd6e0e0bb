import { describe, expect, it } from 'vitest'
import { sayConflict } from './sayConflict'

describe('a conflict in one sentence', () => {
  it.each([
    ['weekday', ['Wednesday, 13 October', 'tuesday'], 'en', 'that day is a Tuesday.'],
    ['weekday', ['mercredi 13 octobre', 'mardi'], 'fr', 'that day is a mardi.'],
    ['weekday', ['31 June', ''], 'en', '“31 June”: the calendar has no such day.'],
    ['sum', ['18.4 million', '19.4 million'], 'en', 'add up to 19.4 million, not to 18.4 million.'],
    ['sum', ['36 shell', '21 shell'], 'en', 'add up to 21, not to 36.'],
    ['sum', ['740000 USD', '750000 USD'], 'en', 'add up to $750,000, not to $740,000.'],
    ['sum', ['18400000 USD', '19400000 USD'], 'en', 'add up to $19.4 million, not to $18.4 million.'],
    ['sum', ['18.4 billion', '19.4 billion'], 'en', 'add up to 19.4 billion, not to 18.4 billion.'],
    ['sum', ['18400000000 USD', '19400000000 USD'], 'en', 'to $19.4 billion, not to $18.4 billion.'],
    ['age', ['54', '52'], 'en', 'that makes 51 or 52.'],
    ['percentage', ['104%', '100%'], 'en', 'add up to 104%, not to 100%.'],
    ['percentage', ['68%', '58%'], 'en', 'The figures make 58%, not 68%.'],
    ['measure', ['5 km', '3.8 miles'], 'en', '“5 km” and “3.8 miles” are not the same.'],
    ['name', ['Mara Brandt', 'Mara Brant'], 'en', '“Mara Brandt” and “Mara Brant”.'],
    ['text', ['((it))'], 'en', '“((it))” reads like a slip.'],
    [
      'text',
      ['defense', 'favour', 'american'],
      'en',
      '“defense” is spelled the American way, “favour” is not.',
    ],
    ['text', ['recieve', 'receive'], 'en', 'compare “receive”.'],
  ] as const)('says %s %j as people do', (kind, values, language, said) => {
    expect(sayConflict({ kind, values }, language)).toContain(said)
  })
})
