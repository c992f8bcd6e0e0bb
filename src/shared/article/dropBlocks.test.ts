import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../records/block'
import type { Remark } from '../records/remark'
import { dropBlocks, type BlockText } from './dropBlocks'

const paragraphs = ['Share this', 'The bridge cost 12 million.', 'Read more', 'It opened in May.']

/** A text of these paragraphs, with remarks on words of it; `answers` says which remark one answers. */
function textOf(
  all: readonly string[],
  ...remarks: readonly (readonly [words: string, answers?: number])[]
): BlockText {
  const text = all.join('\n\n')
  let at = 0
  return {
    text,
    blocks: all.map((words): Block => {
      const start = at
      at += words.length + 2
      return { kind: 'paragraph', level: 0, start, end: start + words.length }
    }),
    remarks: remarks.map(([words, answers]): Remark => {
      const start = text.indexOf(words)
      return {
        kind: 'comment',
        start,
        end: start + words.length,
        text: `on ${words}`,
        links: [],
        author: '',
        at: null,
        resolved: false,
        answers: answers ?? null,
      }
    }),
  }
}
const drop = (from: BlockText, ...dropped: readonly number[]) => dropBlocks(from, new Set(dropped))
const remarked = ({ text, remarks }: BlockText) => remarks.map(({ start, end }) => text.slice(start, end))

describe('a text without some of its blocks', () => {
  it('is the rest, parted as before', () => {
    const kept = drop(textOf(paragraphs), 0, 2)
    expect(kept.text).toBe('The bridge cost 12 million.\n\nIt opened in May.')
    expect(kept.blocks.map(({ start, end }) => kept.text.slice(start, end))).toEqual([
      paragraphs[1],
      paragraphs[3],
    ])
  })

  it('is the same text when none is left out', () => {
    const whole = textOf(paragraphs, ['12 million'])
    expect(drop(whole)).toEqual(whole)
  })

  it('is empty when all are left out', () => {
    expect(drop(textOf(paragraphs, ['12 million']), 0, 1, 2, 3)).toEqual({
      text: '',
      blocks: [],
      remarks: [],
    })
  })

  it('keeps remarks on the words they were made on, and drops those on words that went', () => {
    const kept = drop(textOf(paragraphs, ['Share'], ['12 million'], ['more'], ['May.']), 0, 2)
    expect(remarked(kept)).toEqual(['12 million', 'May.'])
  })

  it('keeps a remark that reaches over blocks that stay', () => {
    const across = textOf(paragraphs, ['12 million.\n\nRead more'])
    expect(remarked(drop(across, 0))).toEqual(['12 million.\n\nRead more'])
    expect(remarked(drop(across, 2))).toEqual([])
    expect(remarked(drop(across, 1))).toEqual([])
  })

  it('keeps a remark without words at the end of a block', () => {
    const bare = textOf(paragraphs, ['million.'])
    const at = paragraphs[0]?.length ?? 0
    const remarks = bare.remarks.map((one) => ({ ...one, start: at + 2, end: at + 2 }))
    expect(drop({ ...bare, remarks }, 0).remarks).toMatchObject([{ start: 0, end: 0 }])
  })

  it('keeps an answer with its remark, and lets one whose remark went stand alone', () => {
    const kept = drop(textOf(paragraphs, ['Share'], ['12 million'], ['The bridge', 1], ['May', 0]), 0)
    expect(kept.remarks.map(({ text, answers }) => [text, answers])).toEqual([
      ['on 12 million', null],
      ['on The bridge', 0],
      ['on May', null],
    ])
  })
})

it('blocks and remarks hold the same words whatever else is left out', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((one) => one.replaceAll('\n', ' '))
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), fc.array(fc.nat(7)), (all, dropped) => {
      const from = textOf(all)
      const onBlocks = {
        ...from,
        remarks: textOf(all, ...all.map(() => [''] as const)).remarks.map((one, at) => ({
          ...one,
          ...from.blocks[at],
          kind: one.kind,
        })),
      }
      const kept = drop(onBlocks, ...dropped)
      const expected = all.filter((_words, at) => !dropped.includes(at))
      expect(kept.text).toBe(expected.join('\n\n'))
      expect(kept.blocks.map(({ start, end }) => kept.text.slice(start, end))).toEqual(expected)
      expect(remarked(kept)).toEqual(expected)
    }),
  )
})
