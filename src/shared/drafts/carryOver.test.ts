import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../records/place'
import { carryOver } from './carryOver'
import { draftOf, sample } from './drafts.fixture'
import type { DraftText } from './draftWords'
import { sameWords } from './normaliseWords'
import type { Outcome } from './outcome'

const spanOf = ({ text }: DraftText, words: string, from = 0): Span => {
  const start = text.indexOf(words, from)
  if (start < 0) throw new Error(`not in the draft: ${words}`)
  return { start, end: start + words.length }
}

const carry = (before: DraftText, after: DraftText, words: string): Outcome => {
  const [outcome] = carryOver({ before, after, claims: [spanOf(before, words)] })
  if (!outcome) throw new Error('no outcome')
  return outcome
}

const wordsAt = ({ text }: DraftText, outcome: Outcome): string | null =>
  'target' in outcome ? text.slice(outcome.target.start, outcome.target.end) : null

const article = draftOf(...sample)
const edited = (from: string, to: string): DraftText =>
  draftOf(...sample.map((one) => one.replace(from, () => to)))
const isCarried = (outcome: Outcome): boolean => outcome.kind === 'unchanged' || outcome.kind === 'moved'

describe('carryOver: unchanged', () => {
  it('keeps a claim in a text that did not change', () => {
    expect(carry(article, article, 'Nobody was hurt.')).toEqual({
      kind: 'unchanged',
      target: spanOf(article, 'Nobody was hurt.'),
      surroundingsChanged: false,
    })
  })

  it('keeps a claim whose quotation marks, dashes and spaces are of another kind', () => {
    const after = edited('“We will not sail until', '"We will not  sail until')
    expect(carry(article, after, '“We will not sail')).toMatchObject({ kind: 'unchanged' })
  })

  it('keeps a claim beside a changed sentence, with its surroundings as they were', () => {
    const after = edited('Passengers were sent home', 'Most travellers were sent away')
    expect(carry(article, after, 'Nobody was hurt.')).toMatchObject({
      kind: 'unchanged',
      surroundingsChanged: false,
    })
  })

  it('shows changed surroundings when the sentence changed around the claim', () => {
    const after = edited('while the ship lay at the pier', 'while she was in dock')
    const outcome = carry(article, after, 'found a crack in the hull')
    expect(outcome).toMatchObject({ kind: 'unchanged', surroundingsChanged: true })
    expect(wordsAt(after, outcome)).toBe('found a crack in the hull')
  })

  it('keeps a claim when paragraphs are joined or parted', () => {
    const joined = draftOf(`${sample[0]} ${sample[1]}`, ...sample.slice(2))
    const parted = draftOf(...sample.flatMap((one) => one.split(/(?<=\.) /)))
    for (const after of [joined, parted]) {
      expect(carry(article, after, 'Nobody was hurt.')).toMatchObject({
        kind: 'unchanged',
        surroundingsChanged: false,
      })
    }
  })

  it('keeps the right one of two near-duplicates', () => {
    const before = draftOf('Turnout in Lorne was 54%. Turnout in Norvik was 45%.')
    const after = draftOf('Turnout in Lorne was 53%. Turnout in Norvik was 45%.')
    const [lorne, norvik] = carryOver({
      before,
      after,
      claims: [
        { start: 0, end: 25 },
        { start: 26, end: 52 },
      ],
    })
    expect(lorne).toEqual({ kind: 'reworded', target: { start: 0, end: 25 }, changes: ['number'] })
    expect(norvik).toMatchObject({ kind: 'unchanged', target: { start: 26, end: 52 } })
  })

  it('gives a claim that ends inside a word the same place inside it', () => {
    const before = draftOf('The harbourmaster said that it was late.')
    const after = draftOf('On Monday it rained. The harbourmaster said that it was late.')
    expect(wordsAt(after, carry(before, after, 'The harbour'))).toBe('The harbour')
  })
})

describe('carryOver: moved', () => {
  it('follows a moved paragraph', () => {
    const after = draftOf(...sample.slice(1), sample[0] ?? '')
    const outcome = carry(article, after, 'Passengers were sent home without a refund.')
    expect(outcome).toMatchObject({ kind: 'moved', surroundingsChanged: false })
    expect(wordsAt(after, outcome)).toBe('Passengers were sent home without a refund.')
  })

  it('follows a sentence that stands once', () => {
    const sentence = 'Passengers were sent home without a refund. '
    const after = draftOf(...sample.map((one) => one.replace(sentence, '')), sentence.trim())
    expect(carry(article, after, sentence.trim())).toMatchObject({ kind: 'moved' })
  })

  it('tells copies apart by their neighbours', () => {
    const before = draftOf(
      'Anna spoke first that day. The room was full. Then came Boris with his plan. The room was full. Carla closed.',
    )
    const after = draftOf(
      'Then came Boris with his plan. The room was full. Carla closed.',
      'Anna spoke first that day. The room was full.',
    )
    const [first, second] = carryOver({
      before,
      after,
      claims: [spanOf(before, 'The room was full.'), spanOf(before, 'The room was full.', 60)],
    })
    expect(first).toMatchObject({ target: spanOf(after, 'The room was full.', 60) })
    expect(second).toMatchObject({ target: spanOf(after, 'The room was full.') })
  })
})

describe('carryOver: reworded', () => {
  it.each([
    ['a word', 'Nobody was hurt.', 'Nobody was killed.', 'wording'],
    ['a name', 'called the offer generous but late', 'called the offer of Tamm generous but late', 'name'],
    ['a modal', 'The council may charter', 'The council will charter', 'modal'],
    ['a negation', 'The ferry to Holmsund has stopped', 'The ferry to Holmsund has not stopped', 'negation'],
    [
      'a quoted word',
      'until the yard has signed off every weld',
      'until the yard has signed off each weld',
      'quotation',
    ],
    ['a comma', 'Shops on the island expect', 'Shops, on the island, expect', 'wording'],
  ] as const)('sends a claim back when %s changed, and names it', (_, from, to, name) => {
    const after = edited(from, to)
    const outcome = carry(article, after, from)
    expect(outcome).toMatchObject({ kind: 'reworded', changes: [name] })
    expect(wordsAt(after, outcome)).toBe(to)
  })

  it('never takes 4 million for 1.4 million', () => {
    const before = draftOf('The bridge cost about 4 million in all, the audit office found last week.')
    const after = draftOf('The bridge cost about 1.4 million in all, the audit office found last week.')
    expect(carry(before, after, '4 million')).toMatchObject({ kind: 'reworded', changes: ['number'] })
  })

  it('sends a figure back when what belongs to it outside the claim changed', () => {
    const before = draftOf('The bridge will cost $4, the audit office found last week.')
    const after = draftOf('The bridge will cost $4 million, the audit office found last week.')
    expect(carry(before, after, 'will cost $4')).toMatchObject({ kind: 'reworded', changes: ['number'] })
  })

  it('does not follow dates that were swapped within a sentence', () => {
    const before = draftOf('Work began on 5 May 2020 and on 7 June 2021 it ended.')
    const after = draftOf('Work began on 7 June 2021 and on 5 May 2020 it ended.')
    for (const words of ['5 May 2020', 'on 5 May', '7 June 2021', '2021']) {
      expect(isCarried(carry(before, after, words))).toBe(false)
    }
  })
})

describe('carryOver: gone and ambiguous', () => {
  it('says that a deleted sentence is gone', () => {
    expect(carry(article, edited(' Nobody was hurt.', ''), 'Nobody was hurt.')).toEqual({ kind: 'gone' })
  })

  it('says that words deleted from a sentence are gone', () => {
    expect(carry(article, edited(' without a refund', ''), 'without a refund')).toEqual({ kind: 'gone' })
  })

  it('does not take the words of another claim for a deleted one', () => {
    const before = draftOf(
      'Sales rose sharply in Lorne. Prices fell a little.',
      'Profits rose sharply in Norvik after the war.',
    )
    const after = draftOf('Prices fell a little.', 'Profits rose sharply in Norvik after the war.')
    expect(carry(before, after, 'rose sharply in')).toEqual({ kind: 'gone' })
  })

  it('shows the candidates when copies have lost their neighbours', () => {
    const before = draftOf(
      'Anna spoke first that day. The room was full. Boris had a plan. The room was full. Carla closed.',
    )
    const after = draftOf(
      'Rain fell all night. The room was full. Trains were late. The room was full. It was over soon.',
    )
    expect(carry(before, after, 'The room was full.')).toEqual({
      kind: 'ambiguous',
      candidates: [spanOf(after, 'The room was full.'), spanOf(after, 'The room was full.', 40)],
    })
  })

  it('leaves words that turn up in another sentence to a person', () => {
    const before = draftOf('The mayor knew of the cracks since spring, a letter shows.', ...sample)
    const after = draftOf(
      ...sample,
      'Asked on Monday, he denied that he knew of the cracks since spring and left.',
    )
    expect(carry(before, after, 'knew of the cracks since spring')).toMatchObject({
      kind: 'ambiguous',
      candidates: [{}],
    })
  })

  it('has nothing to carry for a span without words', () => {
    expect(carryOver({ before: article, after: article, claims: [{ start: 3, end: 4 }] })).toEqual([
      { kind: 'gone' },
    ])
  })
})

const words = sample.flatMap((one) => one.match(/[A-Za-z]+/g) ?? [])

/** A draft of the sample with some words exchanged, dropped or put in, and where each word of the sample stands in it. */
const edits = fc.array(
  fc.record({ at: fc.nat(words.length - 1), by: fc.constantFrom('zebra', '', 'quartz violet') }),
  { maxLength: 6 },
)

function applyEdits(list: readonly { readonly at: number; readonly by: string }[]): DraftText {
  let index = -1
  return draftOf(
    ...sample.map((one) =>
      one.replace(/[A-Za-z]+/g, (word) => {
        index++
        return list.find(({ at }) => at === index)?.by ?? word
      }),
    ),
  )
}

const wordSpans = [...article.text.matchAll(/[A-Za-z]+/g)].map(({ 0: word, index }) => ({
  start: index,
  end: index + word.length,
}))
const claimOf = (first: number, size: number): Span => ({
  start: wordSpans[first]?.start ?? 0,
  end: wordSpans[Math.min(first + size, wordSpans.length - 1)]?.end ?? 0,
})

describe('carryOver, whatever the edits', () => {
  it('never carries a claim to other words, nor says that an untouched claim was reworded', () => {
    fc.assert(
      fc.property(edits, fc.nat(words.length - 1), fc.integer({ min: 2, max: 12 }), (list, first, size) => {
        const after = applyEdits(list)
        const claim = claimOf(first, size)
        const [outcome] = carryOver({ before: article, after, claims: [claim] })
        if (!outcome) throw new Error('no outcome')
        const touched = list.some(({ at }) => at >= first && at <= first + size)
        if (isCarried(outcome)) {
          expect(touched).toBe(false)
          expect(sameWords(wordsAt(after, outcome) ?? '', article.text.slice(claim.start, claim.end))).toBe(
            true,
          )
        } else if (!touched) expect(outcome.kind).toBe('ambiguous')
      }),
      { numRuns: 400 },
    )
  })

  it('gives back every status when the first draft comes back', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const second = applyEdits(list)
        const claims = wordSpans.filter((_, at) => at % 7 === 0).map((_, at) => claimOf(at * 7, 5))
        const there = carryOver({ before: article, after: second, claims })
        const carried = there.flatMap((outcome, at) => {
          const claim = claims[at]
          return claim && isCarried(outcome) && 'target' in outcome ? [{ claim, target: outcome.target }] : []
        })
        const back = carryOver({
          before: second,
          after: draftOf(...sample),
          claims: carried.map(({ target }) => target),
        })
        for (const [at, outcome] of back.entries()) {
          expect(outcome).toMatchObject({ kind: 'unchanged', target: carried[at]?.claim })
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is never unsafe on wholly random texts', () => {
    const random = fc
      .array(
        fc.array(fc.constantFrom('a', 'b', 'c', '1', '1.5', '-1', 'not', '“', '.', 'May', '5', 'é'), {
          minLength: 1,
          maxLength: 12,
        }),
        {
          minLength: 1,
          maxLength: 5,
        },
      )
      .map((paragraphs) => draftOf(...paragraphs.map((one) => one.join(' '))))
    fc.assert(
      fc.property(
        random,
        random,
        fc.nat(30),
        fc.integer({ min: 1, max: 20 }),
        (before, after, start, size) => {
          const claim = { start, end: start + size }
          const [outcome] = carryOver({ before, after, claims: [claim] })
          if (!outcome) throw new Error('no outcome')
          const spans =
            'target' in outcome ? [outcome.target] : outcome.kind === 'ambiguous' ? outcome.candidates : []
          for (const span of spans) {
            expect(span.start).toBeLessThan(span.end)
            expect(span.end).toBeLessThanOrEqual(after.text.length)
          }
          if (!isCarried(outcome)) return
          expect(sameWords(wordsAt(after, outcome) ?? '', before.text.slice(claim.start, claim.end))).toBe(
            true,
          )
        },
      ),
      { numRuns: 1_500 },
    )
  })

  it('comes to an end on long texts that have nothing, or only one word, in common', () => {
    const long = (word: string): DraftText => draftOf(Array.from({ length: 20_000 }, () => word).join(' '))
    for (const after of [long('no'), long('yes')]) {
      expect(carryOver({ before: long('yes'), after, claims: [{ start: 0, end: 30 }] })).toHaveLength(1)
    }
  })
})
