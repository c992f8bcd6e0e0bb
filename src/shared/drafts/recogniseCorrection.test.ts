import { describe, expect, it } from 'vitest'
import { recogniseCorrection } from './recogniseCorrection'

const before = '10,000 people marched'
const proposed = '“About 12,000” people marched'

const judge = (text: string, words: string, wording = proposed) => {
  const start = text.indexOf(words)
  return recogniseCorrection(before, wording, { text }, { start, end: start + words.length })
}

describe('recogniseCorrection', () => {
  it.each([
    ['the words stand as they were', 'On Sunday 10,000 people marched.', '10,000 people marched', 'no'],
    [
      'the words are as proposed',
      'On Sunday "About 12,000" people marched.',
      '"About 12,000" people marched',
      'asProposed',
    ],
    [
      'the claim was found a little short',
      'On Sunday “About 12,000” people marched.',
      '12,000” people marched',
      'asProposed',
    ],
    [
      'more was changed than proposed',
      'On Sunday “About 12,000” people marched and sang.',
      '“About 12,000” people marched and sang',
      'otherwise',
    ],
    [
      'another figure was put in',
      'On Sunday “About 11,000” people marched.',
      '“About 11,000” people marched',
      'otherwise',
    ],
  ] as const)('when %s', (_, text, words, made) => {
    expect(judge(text, words)).toBe(made)
  })

  it('does not mind the stop at the end of the proposal', () => {
    expect(
      judge('So 12,000 people marched, he said.', '12,000 people marched', '12,000 people marched.'),
    ).toBe('asProposed')
  })

  it('takes no proposal for made inside a longer number', () => {
    expect(judge('Some 112,000 people marched.', '112,000 people marched', '12,000 people marched')).toBe(
      'otherwise',
    )
  })

  it('calls a claim that is gone corrected otherwise', () => {
    expect(recogniseCorrection(before, proposed, { text: 'Nothing.' }, null)).toBe('otherwise')
  })
})
