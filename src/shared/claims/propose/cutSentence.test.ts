import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../article/blocks'
import { analyse } from '../analyse'

function claimsOf(text: string): string {
  const { proposals } = analyse({ text, blocks: blocksByBlankLines(text), date: null, language: 'en' })
  return proposals.map(({ start, end }) => text.slice(start, end)).join(' | ')
}

describe('a claim keeps the clause that it needs', () => {
  it.each([
    [
      'what a verb takes',
      'The board said little, but many traders fear that the new quay will flood every spring.',
    ],
    ['what a noun stands for', 'There are growing fears that the old quay may not last the winter.'],
    ['a question', 'The inquiry is focused on whether the yard knew of the crack.'],
    ['who is meant', 'The levy is paid by people who keep a boat at the old quay.'],
    ['which is meant', 'The report praises a plan that was drawn up by two students.'],
    ['the moment that is meant', 'The crew will long remember the night when the mast came down.'],
    ['whom a verb speaks of', 'The 28 people who came near the leaking tank were taken to a clinic.'],
    ['its condition', 'The council fines every owner if a boat blocks the narrow channel.'],
    ['its condition, which comes first', 'If a boat blocks the narrow channel, the council fines its owner.'],
    [
      'what a verb in "ing" adds to another',
      'The yard wants every owner to stop using paint with tin in it.',
    ],
    ['what is denied', 'The mill was closed not because it lost money.'],
  ])('%s', (_what, text) => {
    expect(claimsOf(text)).toMatch(/^[^|]+$|^The board said little \| but many traders fear that[^|]+$/)
  })

  it('and leaves what is told of somebody with a name apart', () => {
    expect(claimsOf('The council thanked the baker Ann Hart who had baked bread for the crew.')).toBe(
      'The council thanked the baker Ann Hart | who had baked bread for the crew',
    )
  })

  it('and leaves apart what a comma adds', () => {
    expect(claimsOf('The ferry left the harbour on Monday, carrying twelve vans and a horse.')).toBe(
      'The ferry left the harbour on Monday | carrying twelve vans and a horse',
    )
  })
})

describe('a subject', () => {
  it.each([
    ['that an aside parts from its verb', 'The boats, clearly overloaded, sank off the northern coast.'],
    ['whose number was done something to', 'Over 300 sheep have been killed in a storm.'],
    ['with its abbreviation', 'The Union of River Pilots (URP) has launched an appeal.'],
    ['of two halves', 'Racking up one win after another, the mayor and her deputy kept the old town hall.'],
    ['with an example', 'Shops across the island, including the bakery, closed for good.'],
  ])('%s is no claim without it', (_what, text) => {
    expect(claimsOf(text)).not.toContain('|')
  })

  it('keeps who somebody is, and the verb is a claim of its own', () => {
    expect(claimsOf('Ann Hart, who runs the boat yard, sold it to a brewery.')).toBe(
      'Ann Hart, who runs the boat yard | sold it to a brewery',
    )
  })

  it('with an office tells something without what else is told', () => {
    expect(
      claimsOf('Ann Hart, the council’s director, who is related to the baker, defended the choice.'),
    ).toBe('Ann Hart, the council’s director | who is related to the baker | defended the choice')
  })

  it('keeps what somebody with a name is called', () => {
    expect(claimsOf('Former mayor Ann Hart, the most popular member of the board, sold the boat yard.')).toBe(
      'Former mayor Ann Hart, the most popular member of the board | sold the boat yard',
    )
  })

  it('may stand behind "according to" without a comma', () => {
    expect(
      claimsOf('According to the Harbour Board over 300 sheep have been killed in a storm.'),
    ).not.toContain('|')
  })
})

describe('a verb', () => {
  it.each([
    ['the place that it needs', 'The meeting was held in the Old Town Hall.'],
    ['the number that it needs', 'Boats from abroad accounted for 70 percent of the fees.'],
    ['the number behind an adverb', 'The share of empty berths is already above 95%.'],
    ['what it was helped by', 'The crew was stopped near the bridge and told to wait.'],
    ['the object that two verbs have', 'Ann Hart has never sought or held an office in the town.'],
    ['what it acts as', 'Two of the nine members serve as judges in the small boat court.'],
  ])('keeps %s', (_what, text) => {
    expect(claimsOf(text)).not.toContain('|')
  })
})

describe('words that only attribute', () => {
  it('are no claim where only a nationality and an office say who speaks', () => {
    expect(
      claimsOf('“We will never pay for the new bridge across the strait,” the Danish minister said.'),
    ).toBe('“We will never pay for the new bridge across the strait,” the Danish minister said')
  })

  it('go with what they attribute when the speaker stands in another claim', () => {
    expect(claimsOf('Ann Hart, who lost the vote on Tuesday, said Wednesday she would run again.')).toBe(
      'Ann Hart, who lost the vote on Tuesday | said Wednesday she would run again',
    )
  })

  it('are a claim where they tell who speaks', () => {
    expect(
      claimsOf('“The rain is late this year,” said Ann Hart, a professor of weather and rivers at Leeds.'),
    ).toBe('“The rain is late this year,” | said Ann Hart, a professor of weather and rivers at Leeds')
  })
})

describe('a day that can be looked up', () => {
  it('is a claim of its own behind a verb that says enough', () => {
    expect(claimsOf('The only bank on the island closed on 30 June 2026.')).toBe(
      'The only bank on the island closed | on 30 June 2026',
    )
  })

  it('stays with a verb that says nothing without it', () => {
    expect(claimsOf('The first of the two votes was held on 30 June 2026.')).not.toContain('|')
  })

  it('stays in the clause that it dates', () => {
    expect(claimsOf('When the only bank closed in 2026, the council bought its old hall.')).toBe(
      'When the only bank closed in 2026 | the council bought its old hall',
    )
  })
})

describe('two deeds', () => {
  it('of one kind are two claims', () => {
    expect(claimsOf('A crane fell into the yard, killing two sheep and wounding nine.')).toBe(
      'A crane fell into the yard | killing two sheep | and wounding nine',
    )
  })
})

describe('what is told of somebody at the end', () => {
  it('is a claim of its own', () => {
    expect(claimsOf('The board gave the yard to Ann Hart, who had run it for ten years.')).toContain(
      ' | who had run it',
    )
  })
})

describe('a claim is not cut', () => {
  it.each([
    ['inside a list', 'The yard sells rope, canvas, and old sails by the ton.'],
    ['between two adjectives', 'The island is a poor and thinly settled place.'],
    ['between two nouns', 'The town has changed a lot in the music and catering trade.'],
    ['behind a word that weighs a clause', 'The ferry sails even though half of its crew is ill.'],
    ['around a short aside', 'The owner refused, however, to talk about the price of the yard.'],
    ['at words quoted in the middle', 'The rule that “nobody may stay overnight” was dropped.'],
    ['behind two words set apart', 'The clerk coined a new term, “shed sick,” for people like him.'],
    ['before whose thing it is', 'The new hall has woken an interest in Hart’s early work.'],
    ['at a place of one word', 'The firm has strong support among older buyers in Leeds.'],
    ['at one of many', 'The road leads straight to the door for one of the oldest inns.'],
    ['behind a time that cannot be looked up', 'In the second half, Ann Hart was shown a card.'],
    [
      'inside a word',
      'A quarrel about Ann Hart, her old yard and two towns looks like it’s coming to an end.',
    ],
    [
      'before a number behind a preposition',
      'The mayor beat her old rival at the yard by around five thousand votes.',
    ],
    [
      'behind a report on somebody’s words',
      'The board scolded Hart for saying that nobody had told her of the leak.',
    ],
    ['inside a stretch of days', 'The show runs at the gallery, January 23 - March 9.'],
  ])('%s', (_what, text) => {
    expect(claimsOf(text)).not.toContain('|')
  })

  it('behind a word that opens a noun phrase', () => {
    expect(claimsOf('Ann Hart told a few hundred people that the yard would close.')).toBe(
      'Ann Hart told a few hundred people | that the yard would close',
    )
  })

  it('but behind a time that can be counted', () => {
    expect(claimsOf('Six minutes later, Ann Hart was shown a red card.')).toBe(
      'Six minutes later | Ann Hart was shown a red card',
    )
  })

  it('at a country that is none', () => {
    expect(
      claimsOf('While the deal could raise fears of a war in Korea, Danish officials said it was unlikely.'),
    ).toBe('While the deal could raise fears of a war in Korea | Danish officials said it was unlikely')
  })

  it('behind an opening bracket', () => {
    expect(
      claimsOf('The crew had farmer’s lung (where the dust comes from hay) for many years.'),
    ).not.toMatch(/\( ?\|/)
  })

  it('in the middle of a day', () => {
    expect(claimsOf('They will choose between the new ferry and the old one early in 2016.')).toBe(
      'They will choose between the new ferry and the old one | early in 2016',
    )
  })
})

describe('quotation marks at the edges of a claim', () => {
  it.each([
    ["The north puts its army in a 'state of war'", "The north puts its army in a 'state of war'"],
    ['The north puts its army in a ‘state of war’.', 'The north puts its army in a ‘state of war’'],
    ['“Safe” is what the council calls the old pier.', '“Safe” is what the council calls the old pier'],
    ['The yard sold 40 boats (and nine rafts).', 'The yard sold 40 boats (and nine rafts)'],
  ])('stay where both are in it: %s', (text, claim) => {
    expect(claimsOf(text)).toBe(claim)
  })

  it('go where one stands alone', () => {
    expect(claimsOf("The crews' boats are old, said Hart.'")).not.toMatch(/'$/)
  })
})
