import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinParts, partText } from './textParts'

const paragraphs = fc.array(
  fc.string({ minLength: 1, maxLength: 30 }).map((words) => words.replaceAll('\n', ' ')),
  {
    minLength: 1,
  },
)

describe('a text in parts', () => {
  it('is the same when it is set together again', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 1, max: 200 }), (some, longest) => {
        const text = some.join('\n\n')
        expect(joinParts(partText(text, longest))).toBe(text)
      }),
    )
  })

  it('has no part that is longer than it may be, but for a paragraph that is so alone', () => {
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 1, max: 200 }), (some, longest) => {
        for (const part of partText(some.join('\n\n'), longest))
          expect(part.length <= longest || !part.includes('\n\n')).toBe(true)
      }),
    )
  })

  it('is one part as long as it is short', () => {
    expect(partText('One.\n\nTwo.')).toEqual(['One.\n\nTwo.'])
  })
})
