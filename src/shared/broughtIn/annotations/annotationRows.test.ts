import { describe, expect, it } from 'vitest'
import { aDraft } from '../../records/case.fixture'
import { englishReport } from '../../report/words'
import { openLocator } from '../locateWords'
import { planBringIn } from '../planBringIn'
import type { Annotation, AnnotationTarget } from './annotation'
import { annotationRows } from './annotationRows'

const draft = aDraft(
  '🙂 It cost “40 million”, they say. Later it cost 40 million again. In 1931 it cost 40 million, too.',
)
const words = 'cost 40 million'
const notes = {
  status: String,
  source: String,
  correction: String,
  claimant: String,
  tags: (said: string) => `tags: ${said}`,
}
const on = (exact: string, rest: Partial<AnnotationTarget> = {}): AnnotationTarget => ({
  exact,
  prefix: '',
  suffix: '',
  near: null,
  ...rest,
})
const saying = (targets: readonly AnnotationTarget[], rest: Partial<Annotation> = {}): Annotation => ({
  targets,
  said: [],
  tags: [],
  links: [],
  status: null,
  correction: null,
  ...rest,
})
const locate = openLocator(draft)
const rowsOf = (...annotations: readonly Annotation[]) =>
  annotationRows(annotations, draft, locate, { statuses: new Map(), words: englishReport, notes })
const placesOf = (target: AnnotationTarget) =>
  rowsOf(saying([target])).flatMap(({ places }) => places.map(({ start }) => start))

const [second = 0, third = 0] = [...draft.text.matchAll(/cost 40 million/g)].map(({ index }) => index)

describe('the row of an annotation', () => {
  it.each([
    ['what stands before', { prefix: 'Later it ' }, second],
    ['what stands behind', { suffix: ', too.' }, third],
    ['both, with the spaces of a page', { prefix: 'In\n   1931 it ', suffix: ',\n too' }, third],
    ['context before position', { prefix: 'Later it ', near: third }, second],
  ])('finds which of several places is meant by %s', (_what, rest, start) => {
    expect(placesOf(on(words, rest))).toEqual([start])
  })

  it('takes the position, in code points, as a hint where the context tells nothing', () => {
    expect(placesOf(on(words, { near: third - 1 }))).toEqual([third])
    expect(placesOf(on(words, { near: 1 }))).toEqual([second])
  })

  it('has no place where nothing tells several apart', () => {
    expect(placesOf(on(words))).toEqual([])
  })

  it('finds words in other quotation marks, and without the stops around them', () => {
    const placed = (target: AnnotationTarget) =>
      rowsOf(saying([target])).flatMap(({ places }) =>
        places.map(({ start, end }) => [start, draft.text.slice(start, end)]),
      )
    expect(placed(on('"40 million", they say'))).toEqual([
      [draft.text.indexOf('“'), '“40 million”, they say'],
    ])
    expect(placed(on(`${words};`, { prefix: 'Later it ' }))).toEqual([[second, words]])
  })

  it('is one for each of the words, and none where there are no words', () => {
    const rows = rowsOf(
      saying([on(words, { near: second }), on(words, { near: third }), on('they say')]),
      saying([]),
    )
    expect(rows.map((row) => [row.number, row.words, row.places.length])).toEqual([
      [1, words, 2],
      [2, 'they say', 1],
      [3, '', 0],
    ])
  })

  it('says everything that the annotation does', () => {
    const [row] = rowsOf(
      saying([on('they say')], {
        said: ['ann: Who?'],
        tags: ['a', 'b'],
        links: [{ url: 'https://example.org/1', passage: 'so they do' }],
        correction: { wording: 'he says', why: 'One man.' },
      }),
    )
    expect(row).toMatchObject({
      status: 'unchecked',
      note: 'ann: Who?\ntags: a, b',
      correction: { wording: 'he says', why: 'One man.', made: 'no' },
      sources: [
        {
          source: { kind: 'link', url: 'https://example.org/1' },
          evidence: { stance: 'context', words: 'so they do' },
        },
      ],
    })
  })

  it('keeps a status in the note that a person does not take over', () => {
    const said = saying([on('they say')], { status: 'verified' })
    const read = (status: 'disputed' | 'unchecked') =>
      annotationRows([said], draft, locate, {
        statuses: new Map([['verified', status]]),
        words: englishReport,
        notes,
      })[0]
    expect(read('disputed')).toMatchObject({ status: 'disputed', note: '' })
    expect(read('unchecked')).toMatchObject({ status: 'unchecked', note: 'Verified' })
  })

  it('leads to the claim at its place, not to the first with these words', () => {
    const rows = rowsOf(
      saying([on(words, { near: third })]),
      saying([on(words, { near: third })], { said: ['again'] }),
    )
    const { claims, lines } = planBringIn(rows, draft, [], locate, notes)
    expect(claims.map(({ spans, note }) => [spans[0]?.start, note])).toEqual([[third, 'again']])
    expect(lines.map(({ kind }) => kind)).toEqual(['new', 'joined'])
  })
})
