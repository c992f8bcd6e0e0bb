import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../article/blocks'
import { analyse } from '../analyse'

const valuesIn = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }).conflicts.map(
    ({ values }) => values[0],
  )

describe('a slip of the text', () => {
  it.each([
    ['an article that does not go with a number', 'It is a 18-bed ward.', 'a 18-bed'],
    ['“an” before a consonant', 'She ran an small shop by the canal.', 'an small'],
    [
      'a verb for many behind one name',
      'The magazine Lantern describe the dam as unsafe.',
      'Lantern describe',
    ],
    ['a comma between a subject and its verb', 'Who takes the ferry, do it at a loss.', 'Who takes'],
    ['one verb in two tenses', 'They claimed the dam was sound and claim it will hold.', 'claimed'],
    ['a bar inside a sentence', 'They told the Harbour Board of Ulm | that the pier had sunk.', '|'],
    ['a quotation that nothing closes', 'She said: “We sold the boat. Then she left the room.', '“'],
    ['a quotation that nothing opens', 'We sold the boat," said Ada Holm on the pier.', '"'],
    ['a verb that wants another', 'The mayor tried to reign in the cost of the ferry.', 'reign in'],
  ])('is found: %s', (_what, text, value) => {
    expect(valuesIn(text)).toContain(value)
  })

  it.each([
    ['numbers that are read with a vowel', 'She saw an 11th boat, an 18th-century pier and an 8-metre wall.'],
    [
      'numbers that may be read in two ways',
      'It is an 1,100-seat hall with a 1,800-tonne roof from an 1850s plan.',
    ],
    ['“uni”, read in two ways', 'A unanimous vote named an unidentified man and a unique, uninsured boat.'],
    ['words that are spelt out', 'They ran an nginx server and took an x-ray.'],
    ['sounds and words said twice for weight', 'He said blah blah and went tut tut, and so on, etc etc.'],
    ['a clause that opens with a name', 'It sank in the week before Republicans hold the vote.'],
    ['a noun with the look of a verb', 'The reality show that the Lantern show that year was cheap.'],
    [
      'two people who say something',
      'The yard said it was safe, while divers dispute that and say it leaked.',
    ],
    ['a question within a sentence', '“Who knows at this point,” Ada Holm answered.'],
    ['bars between the parts of a line', 'Ferry festival, 29 November 2018 | 20 January 2019, Harbour Hall'],
    ['a quotation with marks of two makes', 'She said: “We sold the boat." Then she said: "We left.”'],
    ['a quotation inside a quotation', 'She said: "He called it “too loud” and “too small.”"'],
    ['inches', 'The yard sold a 65" screen and a 15" one.'],
    ['a quotation that the next paragraph goes on with', '“We sold the boat.\n\n“We left,” said Ada Holm.'],
    ['a face', 'It was sad :( for all of us in the yard.'],
    ['a wish', 'If this were a film, the boat would float.'],
    ['a course of things', 'They could of course sell the boat.'],
    ['a day behind a verb', 'The mayor emphasised on Friday that the pier is safe.'],
    ['a man called Will', 'In the yard Will had nothing to do.'],
    ['what ends a longer subject', 'The arguments against it have been made in the yard.'],
    ['what somebody likes', 'The thing I like the most is the pier.'],
    ['a king', 'It was built in his reign in the north.'],
    ['words of another language', 'Nunca ouviu as músicas do grupo? Assista a uma festa na praia do norte.'],
  ])('is not seen in %s', (_what, text) => {
    expect(valuesIn(text)).toEqual([])
  })

  it('is not seen in words that are both right, however alike', () => {
    const text = 'The shorts are dear. No shorts are sold. The shorts stay. Dirty shirts are washed by hand.'
    expect(valuesIn(text)).toEqual([])
  })

  it('is not seen where the aides of somebody say what she says', () => {
    expect(valuesIn('Holm says the pier is safe. Aides to Holm say the pier leaks.')).toEqual([])
  })
})

describe('a name in two spellings', () => {
  it.each([
    ['a letter that is missing', 'Marian Tolbach built it. The yard of Marian Tobach is shut.'],
    [
      'a capital that is missing',
      'The Brown Canal Study was printed in the spring. He read the Brown Canal study twice.',
    ],
  ])('is found: %s', (_what, text) => {
    expect(valuesIn(text)).toHaveLength(1)
  })

  it.each([
    ['with and without its article', 'The Northern Daily Post wrote so. A Northern Daily Post writer left.'],
    ['in the singular and plural', 'He ran the Path Analysis in May. Two Path Analyses followed in June.'],
    ['as a noun and an adjective', 'House Democrats left. The House Democratic leader stayed.'],
    ['as a post and who holds it', 'She held the Vice Presidency. Then the Vice President left.'],
    ['with another number', 'The Blue 205th Squadron left. The Blue 207th Squadron came.'],
    [
      'as part of a longer one',
      'She sought Northern States citizenship. The Northern States Citizenship and Harbour Office agreed.',
    ],
    [
      'in a headline',
      'Ada Holm Wins Northern Harbour Vote\n\nAda Holm won the Northern Harbour vote by far.',
    ],
    ['where the writer marks it', 'Angela Corey left. He spoke of “Angela Correy’s [sic] boat”.'],
  ])('is not seen where it stands %s', (_what, text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

describe('shares and years', () => {
  it.each([
    [
      'of two wholes',
      'In May 48.9% came by ferry, 46.9% by car and the rest, 4.2%, on foot; in June 62%, 34.5% and 3.5%.',
    ],
    [
      'of what is left',
      'Holm must win 53 percent of the remaining votes, Lund 59 percent and Berg 68 percent.',
    ],
  ])('are let stand: %s', (_what, text) => {
    expect(valuesIn(text)).toEqual([])
  })

  it('are let stand where two lives end in one year', () => {
    const text =
      'Merchant Robert Tooth (1821–1893) left. His brother, merchant Ned Tooth (1827–1893), stayed.'
    expect(valuesIn(text)).toEqual([])
  })
})
