import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../shared/article/blocks'
import { makeReader } from './lastReading'

const articleOf = (text: string) => ({ text, blocks: blocksByBlankLines(text), date: null, language: 'en' })
const bridge = articleOf('The bridge cost 4 million crowns in 1998.\n\nNobody paid.')
const unwanted = () => {
  throw new Error('it is read again')
}

describe('reading an article', () => {
  it('is not done twice for the same one', async () => {
    const read = makeReader()
    const first = await read(bridge, () => true)
    expect(await read({ ...bridge, blocks: [...bridge.blocks] }, unwanted)).toBe(first)
  })

  it.each([
    ['another text', articleOf('The bridge cost 5 million crowns in 1998.\n\nNobody paid.')],
    ['another date', { ...bridge, date: '2026-11-24' }],
    ['another language', { ...bridge, language: 'de' }],
    [
      'a block of another kind',
      { ...bridge, blocks: bridge.blocks.map((one) => ({ ...one, kind: 'note' as const })) },
    ],
  ])('is done anew for %s', async (_what, other) => {
    const read = makeReader()
    const first = await read(bridge, () => true)
    expect(await read(other, () => true)).not.toBe(first)
  })

  it('that was given up is begun again', async () => {
    const read = makeReader()
    expect(await read(bridge, () => false)).toBeNull()
    expect(await read(bridge, () => true)).not.toBeNull()
  })
})
