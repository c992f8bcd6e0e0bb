import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aroundInSentence } from './aroundInSentence'

const around = (marked: string, most = 80) => {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return aroundInSentence(marked.replace(/[[\]]/g, ''), { start, end }, most)
}

describe('the words around a span in its sentence', () => {
  it('end with the sentence on both sides', () => {
    expect(around('It sank. Mara Brandt has run the shop [since 1998], she said. “You laugh.”')).toEqual({
      before: 'Mara Brandt has run the shop ',
      after: ', she said.',
    })
  })

  it('are none where the span is the sentence', () => {
    expect(around('It sank. [It was old.] Nobody wept.')).toEqual({ before: '', after: '' })
    expect(around('It sank. “[It was old].” Nobody wept.')).toEqual({ before: '', after: '' })
  })

  it('end with the block', () => {
    expect(around('A heading\nThe yard [in Varde]\nThe next block')).toEqual({
      before: 'The yard ',
      after: '',
    })
  })

  it('take the closing quotation mark along', () => {
    expect(around('“We left,” she said. “It was [too late].” Then it rained.').after).toBe('.”')
  })

  it('are cut between words', () => {
    expect(around('the quick brown fox jumps [over] the lazy dog and runs', 12)).toEqual({
      before: '…fox jumps ',
      after: ' the lazy…',
    })
  })

  it('are cut between characters where there are no words', () => {
    expect(around('😀😀😀😀[over]😀😀😀😀', 5)).toEqual({ before: '', after: '' })
    expect(around('x𠮷𠮷𠮷𠮷[over]𠮷𠮷𠮷𠮷x', 5)).toEqual({ before: '…𠮷𠮷', after: '𠮷𠮷…' })
  })

  it('stand in the text as they are given, beside the span', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '\n', '”', '…'), maxLength: 60 }),
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: 1, max: 30 }),
        (text, a, b, most) => {
          const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
          const { before, after } = aroundInSentence(text, { start, end }, most)
          expect(text.slice(0, start).endsWith(before.replace(/^…/, ''))).toBe(true)
          expect(text.slice(end).startsWith(after.replace(/…$/, ''))).toBe(true)
        },
      ),
    )
  })
})
