import { blocksByBlankLines } from '../src/shared/article/blocks'
import { splitSentences } from '../src/shared/article/sentences'
import { analyse, analyseInSteps } from '../src/shared/claims/analyse'
import { measure, type Row } from './measure'

const paragraph = (at: number) =>
  `On ${1 + (at % 28)} March ${1990 + (at % 30)}, the council of Lower Varde, which has ${1000 + ((at * 37) % 9000)} members, voted by ${10 + (at % 40)} to ${at % 9} for bridge no. ${at}. “We have waited long enough,” said Mara Brandt, the mayor since ${1998 + (at % 20)}. It is the largest of the ${3 + (at % 90)} bridges on this coast, because the river was moved in the storm. Critics say that it cost ${2 + (at % 40)}.${at % 10} million crowns, twice as much as was planned.`

/** A text of about so many words, of paragraphs that differ. */
export function articleOf(words: number): string {
  const each = paragraph(1).split(' ').length
  return Array.from({ length: Math.max(1, Math.round(words / each)) }, (_, at) => paragraph(at)).join('\n\n')
}

const segment = (text: string, granularity: 'sentence' | 'word') => {
  const segmenter = new Intl.Segmenter('en', { granularity })
  let count = 0
  // Block by block, as the engine does: on one long string this runtime's segmenter is not linear.
  for (const block of text.split('\n\n')) for (const _segment of segmenter.segment(block)) count++
  return count
}

/** The first claims of an article beside all of them: how long a person waits for something to read. */
function benchFirstClaims(size: number, rounds: number): Promise<Row> {
  const text = articleOf(size)
  const article = { text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }
  return measure(`first claims beside all, ${size} words`, rounds, 0.2, {
    ours: () => analyseInSteps(article).next().value?.proposals.length,
    floor: () => analyse(article).proposals.length,
  })
}

/**
 * Sentences beside one sentence pass of Intl.Segmenter, the whole engine beside one word pass, the first claims beside
 * all.
 */
export async function* benchEngine(): AsyncGenerator<Row> {
  for (const [size, rounds] of [
    // Of a short text many rounds: it is read at every edit, by a worker that has read the whole draft before.
    [1_000, 199],
    [10_000, 15],
    [100_000, 5],
    [1_000_000, 1],
  ] as const) {
    const text = articleOf(size)
    const blocks = blocksByBlankLines(text)
    yield await measure(`sentences, ${size} words`, rounds, 3, {
      ours: () => splitSentences(text, blocks, 'en').length,
      floor: () => segment(text, 'sentence'),
    })
    yield await measure(`engine, ${size} words`, rounds, 8, {
      ours: () => analyse({ text, blocks, date: '2026-10-16', language: 'en' }).proposals.length,
      floor: () => segment(text, 'word'),
    })
  }
  for (const size of [10_000, 100_000]) yield await benchFirstClaims(size, 5)
}
