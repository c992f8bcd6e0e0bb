import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from './blocks'

const wordsOf = (text: string): string[] =>
  blocksByBlankLines(text).map(({ start, end }) => text.slice(start, end))

describe('blocks by blank lines', () => {
  it('are parted by blank lines, even with spaces and carriage returns in them', () => {
    expect(wordsOf('  One\ntwo.\n \t\nThree.\r\n\r\nFour. ')).toEqual(['One\ntwo.', 'Three.', 'Four.'])
  })

  it('begin with a heading when the first is one short line without a full stop', () => {
    expect(blocksByBlankLines('Council votes again\n\nThe council voted.').map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
    ])
  })

  it.each([['The council voted.\n\nIt did.'], ['A line of its own'], ['Two\nlines\n\nThe council voted.']])(
    'are paragraphs otherwise: %j',
    (text) => {
      expect(blocksByBlankLines(text).every(({ kind }) => kind === 'paragraph')).toBe(true)
    },
  )

  it('hold every character that is not white space, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'B.', ' ', '\n', '\r\n', '\t', '😀')), (parts) => {
        const text = parts.join('')
        const blocks = blocksByBlankLines(text)
        const between = [0, ...blocks.map(({ end }) => end)].map((end, at) =>
          text.slice(end, blocks[at]?.start ?? text.length),
        )
        expect(between.every((gap) => gap.trim() === '')).toBe(true)
        expect(blocks.every(({ start, end }) => start < end)).toBe(true)
      }),
    )
  })
})
