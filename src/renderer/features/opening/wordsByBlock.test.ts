import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../../shared/article/blocks'
import { findWords } from '../../../shared/article/words'
import { wordsByBlock } from './wordsByBlock'

describe('the words of each block', () => {
  it('are those that stand in it, none where there are only marks', () => {
    const text = 'The bridge cost 4.2 million.\n\n* * *\n\nNobody paid.'
    const blocks = blocksByBlankLines(text)
    expect(wordsByBlock(findWords(text, blocks), blocks)).toEqual([5, 0, 2])
  })
})
