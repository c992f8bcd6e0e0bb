import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../article/blocks'
import { hostileKinds } from '../article/hostile.fixture'
import { analyse } from './analyse'
import type { Analysis } from './analysis'

const read = (text: string, date: string | null = '2026-10-16'): Analysis =>
  analyse({ text, blocks: blocksByBlankLines(text), date, language: 'en' })

const conflicts = (text: string) => read(text).conflicts.map(({ kind, values }) => [kind, ...values])

describe('conflicts inside the copy', () => {
  it.each([
    ['a weekday that is not the date’s', 'On Wednesday, 13 October, the council voted.', 'weekday'],
    ['a weekday that is not the date’s, with its year', 'It opened on Monday, 13 January 2026.', 'weekday'],
    [
      'an age that does not fit the year of birth',
      '“It killed my trade,” said Tom Reyes, 54, who was born in 1974.',
      'age',
    ],
    ['two spellings of a name', 'Mara Brandt runs the shop.\n\nMara Brant, for her part, left.', 'name'],
    [
      'parts that do not add up',
      'The ship cost 18.4 million crowns. Of the money, 11 million came from the county, 5.2 million from the state and 3.2 million from the council.',
      'sum',
    ],
  ])('finds %s', (_what, text, kind) => {
    expect(conflicts(text).map(([found]) => found)).toContain(kind)
  })

  it.each([
    ['the right weekday', 'On Tuesday, 13 October, the council voted.'],
    ['a weekday of a date without its year that is far away', 'On Wednesday, 13 March, the old ferry sank.'],
    ['an age that fits', '“We wait,” said Tom Reyes, 52, who was born in 1974.'],
    ['the age at which somebody died', 'He died aged 40, and was born in 1931.'],
    ['two people of one surname', 'Mara Brandt runs the shop.\n\nJonas Brandt runs the yard.'],
    [
      'parts that add up',
      'The ship cost 19.4 million crowns. Of the money, 11 million came from the county, 5.2 million from the state and 3.2 million from the council.',
    ],
  ])('lets %s stand', (_what, text) => {
    expect(conflicts(text)).toEqual([])
  })

  it('says a sum in the words of the copy', () => {
    const text =
      'The ship cost 18.4 million crowns. Of the money, 11 million came from the county, 5.2 million from the state and 3.2 million from the council.'
    expect(read(text).conflicts[0]?.values).toEqual(['18.4 million', '19.4 million'])
  })

  it.each([
    ['18.4 billion crowns', '11 billion', '5.2 billion', '3200 million', '18.4 billion', '19.4 billion'],
    ['$18.4 billion', '$11 billion', '$5.2 billion', '$3.2 billion', '18400000000 USD', '19400000000 USD'],
    ['$310,300', '$200,000', '$100,000', '$20,300', '310300 USD', '320300 USD'],
    ['1,840 boats', '1,100 boats', '520 boats', '320 boats', '1840 boat', '1940 boat'],
  ])('says %s so that it can be read out', (total, first, second, third, whole, sum) => {
    const text = `It came to ${total}. Of these, ${first} came from the county, ${second} from the state and ${third} from the council.`
    expect(read(text).conflicts[0]?.values).toEqual([whole, sum])
  })
})

const words = fc.constantFrom(
  ...'The council said on Tuesday that 3,000 people , "it will not" . Mara Brandt aged 54 $4.2 million 31 % because worst ? \n\n — 2026 émigré 👩‍🚀 \ud800'.split(
    ' ',
  ),
)
const texts = fc.array(words, { maxLength: 80 }).map((list) => list.join(' '))

describe('the engine', () => {
  it('proposes words that stand in one block, in order, and the same ones twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { proposals } = read(text)
        const blocks = blocksByBlankLines(text)
        for (const [at, { start, end, facts }] of proposals.entries()) {
          expect(text.slice(start, end).trim()).not.toBe('')
          expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
          expect(start).toBeGreaterThanOrEqual(proposals[at - 1]?.start ?? 0)
          for (const fact of facts) expect(fact.start >= start && fact.end <= end).toBe(true)
        }
        expect(read(text)).toEqual(read(text))
      }),
      { numRuns: 150 },
    )
  })

  it('proposes the same words here whatever is written in a block far away', () => {
    const here = 'The bridge cost 12 million euros in 1931, said the mayor, Ada Holm.'
    const spans = (text: string) =>
      read(text)
        .proposals.filter(({ end }) => end <= here.length)
        .map(({ start, end }) => [start, end])
    fc.assert(
      fc.property(texts, (far) => {
        expect(spans(`${here}\n\nBetween.\n\n${far}`)).toEqual(spans(`${here}\n\nBetween.`))
      }),
      { numRuns: 60 },
    )
  })

  it.each(['en', 'de', 'fr', 'es', ''])(
    'reads in %j what is hostile, and gives the very words back',
    (language) => {
      for (const [name, make] of hostileKinds) {
        const text = make(4_000)
        const blocks = blocksByBlankLines(text)
        const { sentences, proposals, conflicts } = analyse({ text, blocks, date: '2026-10-16', language })
        const places = [...sentences, ...proposals, ...conflicts.flatMap((one) => one.places)]
        const facts = proposals.flatMap((one) => one.facts)
        for (const { start, end } of [...places, ...facts])
          expect(start >= 0 && start < end && end <= text.length, name).toBe(true)
        for (const { start, end } of [...sentences, ...proposals])
          expect(text.slice(start, end), name).toBe(text.slice(start, end).trim())
        const within = sentences.map(({ end }) => end)
        expect(
          sentences.every(({ start }, at) => start >= (within[at - 1] ?? 0)),
          name,
        ).toBe(true)
      }
    },
  )

  // Longer by far than what a minute is enough for where the work grows with the square of the length.
  it.each(hostileKinds)('has an answer: %s', (_what, make) => {
    expect(Array.isArray(read(make(100_000)).proposals)).toBe(true)
  })

  it.each([
    ['blank lines', '\n'.repeat(100_000)],
    ['one line without an end', 'word '.repeat(1_000_000)],
  ])('reads %s without a fault', (_what, text) => {
    for (const { start, end } of read(text).proposals) expect(end).toBeGreaterThan(start)
  })
})
