import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../shared/article/blocks'
import { analyse } from '../../shared/claims/analyse'
import { analyseTelling, type Progress } from './analyseTelling'

const sentences = [
  'The bridge cost 4 million crowns in 1998.',
  '“We have waited long enough,” said Mara Brandt, the mayor.',
  'He said that 1,200 people left Lower Varde last Wednesday.',
  'The bridge cost 5 million crowns in 1998.',
  'It was a fine evening.',
  '',
]
const articleOf = (text: string, language = 'en') => ({
  text,
  blocks: blocksByBlankLines(text),
  date: '2026-10-16',
  language,
})
const long = articleOf(
  Array.from({ length: 200 }, (_, at) => `Bridge ${at} cost ${at * 7} million crowns in 1998.`).join('\n\n'),
)

async function read(article: ReturnType<typeof articleOf>) {
  const told: Progress[] = []
  const analysis = await analyseTelling(article, (progress) => {
    told.push(progress)
    return true
  })
  return { analysis, told }
}

describe('reading an article step by step', () => {
  it('ends with the answer of reading it in one go, whatever the text', async () => {
    const article = fc
      .tuple(fc.array(fc.constantFrom(...sentences), { maxLength: 120 }), fc.constantFrom(' ', '\n\n'))
      .map(([some, between]) => articleOf(some.join(between)))
    await fc.assert(
      fc.asyncProperty(article, fc.constantFrom('en', 'de', ''), async (one, language) => {
        const { analysis } = await read({ ...one, language })
        expect(analysis).toEqual(analyse({ ...one, language }))
      }),
      { numRuns: 40 },
    )
  })

  it('tells the first claims before it has read the rest', async () => {
    const { told } = await read(long)
    expect(told[0]?.first[0]).toContain('Bridge 0 cost 0 million crowns')
    expect(told[0]?.share).toBeLessThan(0.3)
  })

  it('never tells of fewer claims than before', async () => {
    const counts = (await read(long)).told.map(({ found }) => found)
    expect(counts.length).toBeGreaterThan(5)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  })

  it('stops at once when it is no longer wanted', async () => {
    let asked = 0
    const analysis = await analyseTelling(long, () => ++asked < 2)
    expect({ analysis, asked }).toEqual({ analysis: null, asked: 2 })
  })
})
