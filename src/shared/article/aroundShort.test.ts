import { describe, expect, it } from 'vitest'
import { quoteAt } from './selectors'
import { aroundShort } from './aroundShort'

const text =
  'It sank. Mara Brandt, who rows, has run the harbour shop since 1998, and her neighbours say that she will go on.'
const around = (words: string) => {
  const start = text.indexOf(words)
  return aroundShort(quoteAt(text, { start, end: start + words.length }))
}

describe('the words around a claim of few words', () => {
  it('are whole words of its sentence, few before it', () => {
    expect(around('since 1998')).toEqual({
      before: '…the harbour shop ',
      after: ', and her neighbours say that…',
    })
  })

  it('end where the sentence and the text end', () => {
    expect(around('Mara Brandt').before).toBe('')
    expect(around('will go on').after).toBe('.')
  })

  it('are left out where the claim says enough', () => {
    expect(around('has run the harbour shop since 1998')).toEqual({ before: '', after: '' })
  })
})
