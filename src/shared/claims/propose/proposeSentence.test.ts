import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../article/blocks'
import { analyse } from '../analyse'

const claimsOf = (text: string) => {
  const { proposals } = analyse({ text, blocks: blocksByBlankLines(text), date: null, language: 'en' })
  return proposals.map(({ start, end }) => text.slice(start, end))
}
const claimantsOf = (text: string) => {
  const { proposals } = analyse({ text, blocks: blocksByBlankLines(text), date: null, language: 'en' })
  return proposals.map(({ claimant }) => claimant)
}

describe('a claim can be true or false by itself', () => {
  it('takes the words that only attribute along', () => {
    expect(claimsOf('“The bridge is safe,” said Ann Hart.')).toEqual(['“The bridge is safe,” said Ann Hart'])
    expect(claimsOf('The mayor said that the bridge was safe.')).toEqual([
      'The mayor said that the bridge was safe',
    ])
  })

  it('keeps a speaker who is named with a role apart from the words', () => {
    expect(claimsOf('“The bridge is safe,” said Ann Hart, the mayor of Leeds.')).toHaveLength(2)
  })

  it('never is a bare month or day', () => {
    expect(claimsOf('The council bought the old mill from a brewery in March.')).toEqual([
      'The council bought the old mill from a brewery in March',
    ])
  })

  it('is a date that can be looked up', () => {
    expect(claimsOf('The council bought the old mill from a brewery in 1987.')).toEqual([
      'The council bought the old mill from a brewery',
      'in 1987',
    ])
  })

  it('never ends in a word that needs the next one', () => {
    const claims = claimsOf(
      'Sales were 31 percent less than in the first half of 2024, after the storm of May 2023.',
    )
    expect(claims.filter((one) => /\b(?:than|of|the|in|were)$/.test(one))).toEqual([])
  })

  it.each([
    [
      'how much with its verb',
      'The river rose by 85.4 centimetres on 14 May 2000.',
      ['The river rose by 85.4 centimetres', 'on 14 May 2000'],
    ],
    [
      'from what to what',
      'The storm raised the toll from fourteen to 31.',
      ['The storm raised the toll from fourteen to 31'],
    ],
    [
      'a name of two halves',
      'The mayor called the Coastal Search and Rescue Agency on the radio.',
      ['The mayor called the Coastal Search and Rescue Agency on the radio'],
    ],
    [
      'a measure in brackets',
      'The 75 m (250 ft) ship was built by hand.',
      ['The 75 m (250 ft) ship was built by hand'],
    ],
    [
      'both ends of a stretch',
      'The council shut the old mill for good between July 2003 and December 2004.',
      ['The council shut the old mill for good', 'between July 2003 and December 2004'],
    ],
  ])('keeps %s', (_what, text, claims) => {
    expect(claimsOf(text)).toEqual(claims)
  })

  it.each([
    'The board reported that, in a call in late July, the ferry had leaked badly.',
    'The ministry has, in a statement, called on “drivers to stay at home and listen.”',
    'Six of the boats were, according to the papers of the yard, sunk in a storm.',
  ])('has an end where an aside or a quotation follows: %s', (text) => {
    expect(claimsOf(text).filter((one) => /\b(?:that|on|were)$/.test(one))).toEqual([])
  })

  it('keeps a share with what it is a share of', () => {
    expect(claimsOf('They found that 38 percent were thinking of moving away.')).toEqual([
      'They found that 38 percent were thinking of moving away',
    ])
  })

  it('keeps a list whole', () => {
    expect(claimsOf('Most iodine in food comes from seafood, milk and iodised salt.')).toHaveLength(1)
  })

  it.each([
    'MADRID — The court freed two men.',
    'WASHINGTON (AP) — The court freed two men.',
    'KYIV, Ukraine — The court freed two men.',
    'Leeds, England — The court freed two men.',
  ])('leaves the dateline out of: %s', (text) => {
    expect(claimsOf(text)).toEqual(['The court freed two men'])
  })

  it.each(['A winter without boats', 'What happens now', 'Election results', '$139.00', 'Summary.'])(
    'is no heading that only names a theme: %s',
    (heading) => {
      expect(claimsOf(`The bank closed.\n\n${heading}\n\nThe shop closed too.`)).toEqual([
        'The bank closed',
        'The shop closed too',
      ])
    },
  )

  it('is the headline, even without a stop', () => {
    expect(claimsOf('Bank closes last island branch\n\nThe shop closed too.')).toHaveLength(2)
  })
})

describe('the claimant', () => {
  it('is no subject of the sentence behind "according to"', () => {
    expect(claimantsOf('According to the Interior Ministry over 40 pilgrims have been hurt.')).toContain(
      'Interior Ministry',
    )
  })

  it('is whoever the sentence before was about, where a pronoun speaks', () => {
    const text =
      'Peter Hart sold the mill. “It was a good price,” he said.\n\n' +
      'Paul Reed bought it. He said it needed a roof.'
    expect(claimantsOf(text).at(-1)).toBe('Paul Reed')
  })

  it('is the namesake whom the article spoke of last, and unsure', () => {
    const text =
      'Ann Hart runs the shop. “It is dear,” said Ann Hart.\n\n' +
      'Paul Hart, the mayor, defended the price. Hart said it was fair.'
    const { proposals } = analyse({ text, blocks: blocksByBlankLines(text), date: null, language: 'en' })
    expect(proposals.at(-1)).toMatchObject({ claimant: 'Paul Hart', claimantUnsure: true })
  })

  it('is nobody where somebody only refuses, wants or denies', () => {
    expect(claimantsOf('The council has refused to pay. He denied the report.')).toEqual(['', ''])
  })

  it('is nobody for words that an attribution only touches', () => {
    expect(claimantsOf('Two of them withdrew because the deadline was too tight.').join('')).toBe('')
  })
})
