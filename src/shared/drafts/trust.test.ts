import { describe, expect, it } from 'vitest'
import { carryOver } from './carryOver'
import { draftOf } from './drafts.fixture'

/** What becomes of words of the one text in the other. */
function fateOf(words: string, before: string, after: string) {
  const start = before.indexOf(words)
  const claims = [{ start, end: start + words.length }]
  return carryOver({ before: draftOf(before), after: draftOf(after), claims })[0]?.kind
}

const before = 'The dam broke at dawn.'
const behind = 'Farmers fled uphill with their cattle.'
const [other, another] = ['Rain fell all week long.', 'Ships stayed in port.']

describe('a sentence that stands word for word in the next draft', () => {
  it.each([
    ['the sentence before it stands', 'Yes.', `${before} Yes. ${behind}`, `${before} Yes. ${another}`],
    ['the sentence behind it stands', 'Yes.', `${before} Yes. ${behind}`, `${other} Yes. ${behind}`],
    [
      'the sentence before it is reworded',
      'Yes.',
      `${before} Yes. ${behind}`,
      `The dam broke at noon. Yes. ${another}`,
    ],
    ['it begins both texts', 'Yes.', `Yes. ${before}`, `Yes. ${other}`],
    ['it ends both texts', 'Yes.', `${before} Yes.`, `${other} Yes.`],
    [
      'it has words enough and stands once',
      'Nobody was hurt.',
      `${before} Nobody was hurt. ${behind}`,
      `${other} Nobody was hurt. ${another}`,
    ],
  ])('is the same when %s', (_what, words, one, next) => {
    expect(fateOf(words, one, next)).toBe('unchanged')
  })

  it.each([
    ['is one word', 'Yes.'],
    ['has two words', 'Nobody came.'],
  ])('may be another when nothing around it is left and it %s', (_what, words) => {
    expect(fateOf(words, `${before} ${words} ${behind}`, `${other} ${words} ${another}`)).toBe('ambiguous')
  })

  it('may be another when nothing around it is left and it stands twice', () => {
    const words = 'Nobody was hurt.'
    expect(
      fateOf(words, `${before} ${words} ${behind}`, `${other} ${words} ${another} ${words} It rained.`),
    ).toBe('ambiguous')
  })
})

describe('a sentence that stands elsewhere in the next draft', () => {
  const rest = `${before} ${behind}`

  it('has moved when it has five words', () => {
    const words = 'Nobody in town was hurt.'
    expect(fateOf(words, `${words} ${rest}`, `${rest} ${words}`)).toBe('moved')
  })

  it('may be another when it has four', () => {
    const words = 'Nobody there was hurt.'
    expect(fateOf(words, `${words} ${rest}`, `${rest} ${words}`)).toBe('ambiguous')
  })

  it('has moved when it moved with the sentence beside it', () => {
    expect(fateOf('Yes.', `${before} Yes. ${behind} ${other}`, `${behind} ${other} ${before} Yes.`)).toBe(
      'moved',
    )
  })
})

describe('words of a sentence that was reworded around them', () => {
  it('are the same when words beside them stand', () => {
    const next = 'Divers found a crack in the hull of the ship.'
    expect(fateOf('found a crack', 'Engineers found a crack in the hull on Monday.', next)).toBe('unchanged')
  })

  it.each([
    [
      'figures',
      '4 million',
      'He paid 4 million to the firm and 9 million to us.',
      'He paid 9 million to the firm and 4 million to us.',
    ],
    [
      'verbs',
      'paid',
      'The mayor paid the firm and sued the town.',
      'The mayor sued the firm and paid the town.',
    ],
  ])('are not the same when they are %s that were swapped', (_what, words, one, next) => {
    expect(fateOf(words, one, next)).toBe('reworded')
  })
})
