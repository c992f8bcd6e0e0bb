import { describe, expect, it } from 'vitest'
import { layClaims } from '../../workflow/coverage'
import { findWords } from '../../article/words'
import { analyse } from '../analyse'

const wordsLeft = (text: string): number => {
  const blocks = [{ kind: 'paragraph' as const, level: 0, start: 0, end: text.length }]
  const { proposals } = analyse({ text, blocks, date: null, language: 'en' })
  const cover = layClaims(
    findWords(text, blocks),
    proposals.map((span) => [span]),
    [],
  )
  return cover(() => true).totals.untouched
}

describe('words that only join claims', () => {
  it.each([
    'Officials installed 60 cameras and placed over 60,000 guards in the area.',
    'It cost 9.2 million crowns, but 5 million came from the county in 2024.',
    'The mayor said that the ramp had been 40 centimetres too short.',
  ])('are left over by none of: %s', (text) => {
    expect(wordsLeft(text)).toBe(0)
  })
})
