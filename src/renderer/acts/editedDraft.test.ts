import { describe, expect, it } from 'vitest'
import { aDraft } from '../../shared/records/case.fixture'
import type { Block } from '../../shared/records/block'
import { editedDraft } from './editedDraft'

const blocksOf = (...all: readonly (readonly [kind: Block['kind'], level: number, words: string])[]) => {
  let at = 0
  return all.map(([kind, level, words]): Block => {
    const start = at
    at += words.length + 2
    return { kind, level, start, end: start + words.length }
  })
}
const before = aDraft('A bridge\n\nIt cost 12 million.\n\nIt stands.', {
  blocks: blocksOf(
    ['heading', 2, 'A bridge'],
    ['paragraph', 0, 'It cost 12 million.'],
    ['quotation', 1, 'It stands.'],
  ),
})
const at = '2026-11-24T10:00:00.000Z'
const edit = (text: string) => editedDraft(text, before, 'bridge.txt', at)
const parts = (text: string) => {
  const { read } = edit(text)
  return read.blocks.map(({ kind, level, start, end }) => [kind, level, read.text.slice(start, end)])
}

describe('a draft that was edited by hand', () => {
  it('has the paragraphs between blank lines, whatever line ends and spaces they have', () => {
    expect(edit('\n One.\r\n \t\r\nTwo,\r\nstill two.\n\n\n\nThree. ').read.text).toBe(
      'One.\n\nTwo,\nstill two.\n\nThree.',
    )
  })

  it('keeps what kind each paragraph is that stands there still, wherever that is', () => {
    expect(parts('It stands.\n\nNew words.\n\nMore.\n\nA bridge')).toEqual([
      ['quotation', 1, 'It stands.'],
      ['paragraph', 0, 'New words.'],
      ['paragraph', 0, 'More.'],
      ['heading', 2, 'A bridge'],
    ])
  })

  it('keeps the kind of a paragraph that was altered in its place', () => {
    expect(parts('A new bridge\n\nIt cost 14 million.\n\nIt stands.')).toEqual([
      ['heading', 2, 'A new bridge'],
      ['paragraph', 0, 'It cost 14 million.'],
      ['quotation', 1, 'It stands.'],
    ])
  })

  it('is its own original, said to be edited', () => {
    const { opened, read } = edit('One.\n\nTwo é.')
    expect(new TextDecoder().decode(opened.bytes)).toBe(read.text)
    expect(opened).toMatchObject({
      kind: 'text',
      charset: 'utf-8',
      origin: { kind: 'edited', name: 'bridge.txt', at },
    })
  })
})
