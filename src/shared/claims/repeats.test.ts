import { describe, expect, it } from 'vitest'
import type { Fact, Proposal } from './analysis'
import { findRepeats } from './repeats'

/** A sentence that is proposed as a whole, and the facts in it: the words, the kind and the value of each. */
type Said = readonly [words: string, ...facts: readonly (readonly [string, Fact['kind'], string | null])[]]

/** Which of the sentences are said to state one fact, by their numbers. */
function repeatsOf(...all: readonly Said[]) {
  const text = all.map(([words]) => words).join(' ')
  let from = 0
  const proposals = all.map(([words, ...facts]): Proposal => {
    const start = text.indexOf(words, from)
    from = start + words.length
    return {
      start,
      end: from,
      kind: 'statement',
      reasons: [],
      facts: facts.map(([carrying, kind, value]) => {
        const at = start + words.indexOf(carrying)
        return { start: at, end: at + carrying.length, kind, value }
      }),
      worthiness: 0.5,
      claimant: '',
      claimantUnsure: false,
    }
  })
  return findRepeats(text, proposals, proposals)
}

const hurt = (people = '40 people', value = '40', kind: Fact['kind'] = 'number'): Said => [
  `Police counted ${people} hurt at the harbour fair in Bergen.`,
  [people, kind, value],
]
const again = (people = '40 people', value = '40', kind: Fact['kind'] = 'number', town = 'Bergen'): Said => [
  `The harbour fair in ${town} left ${people} hurt.`,
  [people, kind, value],
]

describe('claims that state one fact', () => {
  it.each<[string, readonly Said[]]>([
    ['say the same words', [['The bridge opened last spring.'], ['The bridge opened last spring.']]],
    ['say them in other letters', [['The bridge opened last spring.'], ['THE bridge opened last Spring.']]],
    ['say them as a quotation', [['The bridge opened last spring.'], ['“The bridge opened last spring.”']]],
    ['give one number of the same things', [hurt(), again()]],
    ['write the number in words', [hurt(), again('forty people')]],
    ['give one number of things in another form', [hurt('40 boaters'), again('40 boater')]],
    [
      'name nobody in one of them',
      [hurt(), ['The harbour fair left 40 people hurt.', ['40 people', 'number', '40']]],
    ],
  ])('%s', (_what, all) => {
    expect(repeatsOf(['Something else stands here.'], ...all)).toEqual([[1, 2]])
  })

  it.each<[string, readonly Said[]]>([
    ['give another number', [hurt(), again('41 people', '41')]],
    ['count other things', [hurt(), again('40 horses')]],
    ['give the number as money', [hurt(), again('$40', '40', 'money')]],
    ['name another place', [hurt(), again('40 people', '40', 'number', 'Lorne')]],
    ['share too few words', [hurt(), ['Elsewhere 40 people were fed.', ['40 people', 'number', '40']]]],
    ['are too short to mean one thing', [['He was right.'], ['He was right.']]],
    ['count by order', [hurt('40th person'), again('40th person')]],
    ['count one', [hurt('one person', '1'), again('one person', '1')]],
    ['give no value', [hurt('many people', '', 'event'), again('many people', '', 'event')]],
  ])('are none where they %s', (_what, all) => {
    expect(repeatsOf(...all)).toEqual([])
  })

  it('are one group however many there are, each claim in one group alone', () => {
    expect(repeatsOf(again(), hurt(), ['Nothing of the kind.'], again(), hurt())).toEqual([[0, 1, 3, 4]])
  })

  it('are told apart from those that state another', () => {
    const money = (words: string): Said => [words, ['$9', 'money', '9']]
    const cost = money('The tunnel under the Elm cost $9 to dig.')
    const costAgain = money('To dig the tunnel under the Elm took $9.')
    expect(repeatsOf(hurt(), cost, again(), costAgain)).toEqual([
      [0, 2],
      [1, 3],
    ])
  })
})
