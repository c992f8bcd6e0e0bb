import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameWords } from '../drafts/normaliseWords'
import { openLocator } from './locateWords'

const draftOf = (...paragraphs: readonly string[]) => {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((one) => {
    const block = { start: at, end: at + one.length }
    at = block.end + 2
    return block
  })
  return { text, blocks }
}
const draft = draftOf(
  'The bridge cost “12 million euros”, said Ada Holm. It cost 12 million euros.',
  'It cost 1.12 million euros more.',
)
const wordsAt = (wording: string) =>
  openLocator(draft)(wording).map(({ start, end }) => draft.text.slice(start, end))

describe('finding the words of a row in the draft', () => {
  it('finds all places, in the order of the text', () => {
    const places = openLocator(draft)('12 million euros')
    expect(places.map(({ start }) => start)).toEqual([17, 59])
  })

  it.each([
    ['"12 million euros"', '“12 million euros”'],
    [' It  cost\n12 million euros ', 'It cost 12 million euros'],
    ['“It cost 12 million euros.”', 'It cost 12 million euros'],
    ['The bridge cost 12 million euros', ''],
    ['it cost 12 million euros', ''],
    ['12 million', '12 million'],
    ['2 million euros', ''],
    ['euros. It cost 1.12', ''],
    ['Holm', 'Holm'],
    ['Hol', ''],
    ['', ''],
    ['.”', ''],
  ])('takes “%s” for “%s”', (wording, found) => {
    expect(wordsAt(wording)[0] ?? '').toBe(found)
  })

  it('finds any run of words that is cut out of a block, in those words and no others', () => {
    const locate = openLocator(draft)
    const words = [...draft.text.matchAll(/\S+/g)]
    fc.assert(
      fc.property(fc.nat(words.length - 1), fc.nat(8), (from, more) => {
        const first = words[from]
        const last = words[Math.min(words.length - 1, from + more)]
        if (!first || !last) return
        const wording = draft.text.slice(first.index, last.index + last[0].length)
        const places = locate(wording)
        if (wording.includes('\n')) return
        expect(places.some(({ start }) => start >= first.index && start <= first.index + 1)).toBe(true)
        for (const { start, end } of places) {
          const bare = (text: string) => text.replace(/^\P{L}*(?=\p{L}|\d)|[^\p{L}\d]+$/gu, '')
          expect(sameWords(bare(draft.text.slice(start, end)), bare(wording))).toBe(true)
        }
      }),
    )
  })
})
