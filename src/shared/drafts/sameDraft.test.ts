import { describe, expect, it } from 'vitest'
import { sameDraft } from './sameDraft'

const draft = (text: string, ...blocks: readonly (readonly [number, number])[]) => ({
  text,
  blocks: blocks.map(([start, end]) => ({ start, end })),
})

describe('sameDraft', () => {
  it.each([
    ['the same text and blocks', draft('One.\n\nTwo.', [0, 4], [6, 10]), 'exact'],
    ['the same text, other blocks', draft('One.\n\nTwo.', [0, 10]), 'words'],
    ['paragraphs joined', draft('One. Two.', [0, 9]), 'words'],
    ['a word changed', draft('One.\n\nToo.', [0, 4], [6, 10]), 'different'],
  ] as const)('tells %s', (_, after, sameness) => {
    expect(sameDraft(draft('One.\n\nTwo.', [0, 4], [6, 10]), after)).toBe(sameness)
  })
})
