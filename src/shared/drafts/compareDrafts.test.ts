import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDrafts } from './compareDrafts'
import type { Segment } from './comparison'
import { draftOf, sample } from './drafts.fixture'
import type { DraftText } from './draftWords'
import { sameWords } from './normaliseWords'

const article = draftOf(...sample)

/** Prints a comparison in line: [-removed], [+added], [<moved away], [>moved here]. */
function inLine(before: DraftText, after: DraftText): readonly string[] {
  const say = ({ kind, before: one, after: other }: Segment): string => {
    const words = (draft: DraftText, span: Segment['before']): string =>
      draft.text.slice(span?.start, span?.end).trim()
    if (kind === 'kept') return words(after, other)
    if (kind === 'removed' || kind === 'movedAway')
      return `[${kind === 'removed' ? '-' : '<'}${words(before, one)}]`
    return `[${kind === 'added' ? '+' : '>'}${words(after, other)}]`
  }
  return compareDrafts(before, after).rows.map(
    ({ kind, segments }) => `${kind}: ${segments.map(say).join(' ')}`,
  )
}

describe('compareDrafts', () => {
  it('finds nothing in the same draft', () => {
    const { rows, changes, sameShare } = compareDrafts(article, article)
    expect(rows.map(({ kind }) => kind)).toEqual(sample.map(() => 'same'))
    expect(changes).toEqual([])
    expect(sameShare).toBe(1)
  })

  it('shows changes by word', () => {
    expect(
      inLine(
        draftOf('The ferry has stopped running, the board said.'),
        draftOf('The old ferry stopped running, the board wrote.'),
      ),
    ).toEqual(['changed: The [+old] ferry [-has] stopped running, the board [-said] [+wrote] .'])
  })

  it('shows added and removed paragraphs', () => {
    const after = draftOf(...sample.slice(0, 2), 'A wholly new paragraph.', ...sample.slice(3))
    expect(inLine(article, after).filter((row) => !row.startsWith('same'))).toEqual([
      `removed: [-${sample[2]}]`,
      'added: [+A wholly new paragraph.]',
    ])
  })

  it('shows a moved paragraph as a move, as one change', () => {
    const after = draftOf(...sample.slice(1), sample[0] ?? '')
    const { rows, changes } = compareDrafts(article, after)
    expect(rows.map(({ kind }) => kind)).toEqual([
      'movedAway',
      ...sample.slice(1).map(() => 'same'),
      'movedHere',
    ])
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ number: 1, kind: 'moved', row: rows.length - 1, before: { start: 0 } })
  })

  it('shows a sentence that moved within the article inside its paragraphs', () => {
    const sentence = 'Passengers were sent home without a refund.'
    const [first = '', ...others] = sample
    const after = draftOf(
      first.replace(`${sentence} `, ''),
      ...others.slice(0, -1),
      `${others.at(-1)} ${sentence}`,
    )
    const rows = inLine(article, after)
    expect(rows[0]).toContain(`[<${sentence}]`)
    expect(rows.at(-1)).toContain(`[>${sentence}]`)
  })

  it('keeps joined paragraphs in one row', () => {
    const after = draftOf(`${sample[0]} ${sample[1]}`, ...sample.slice(2))
    const { rows, changes } = compareDrafts(article, after)
    expect(rows[0]).toMatchObject({
      kind: 'same',
      before: { first: 0, last: 2 },
      after: { first: 0, last: 1 },
    })
    expect(changes).toEqual([])
  })

  it('numbers the changes in reading order, a replacement as one', () => {
    const after = draftOf(
      ...sample.map((one) => one.replace('Nobody', 'One person').replace('a smaller boat', 'a bigger boat')),
    )
    const { changes } = compareDrafts(article, after)
    expect(changes.map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'replaced'],
      [2, 'replaced'],
    ])
  })

  it('shows a space that came or went on the word behind it', () => {
    expect(
      inLine(
        draftOf('Come to the college students (English only) today.'),
        draftOf('Come to the college students(English only) today.'),
      ),
    ).toEqual(['changed: Come to the college students [-(] [+(] English only) today.'])
  })

  it('says how much is the same: under a third may be another article', () => {
    const other = draftOf(
      'Rain is due in the north.',
      'A cold front moves east by night, forecasters think, with hail in places.',
    )
    expect(compareDrafts(article, other).sameShare).toBeLessThan(1 / 3)
    expect(compareDrafts(article, draftOf(...sample.slice(1))).sameShare).toBeGreaterThan(0.8)
  })

  it('covers both drafts without gap or overlap, and keeps only the same words', () => {
    const paragraph = fc
      .array(fc.constantFrom('one', 'two', 'three', 'The', 'end.', 'A', '“so”', '-', '1.5'), {
        minLength: 1,
        maxLength: 14,
      })
      .map((list) => list.join(' '))
    const drafts = fc.array(paragraph, { minLength: 1, maxLength: 5 }).map((list) => draftOf(...list))
    const covers = (draft: DraftText, spans: readonly Segment['before'][]): void => {
      let at = 0
      for (const span of spans) {
        expect(draft.text.slice(at, span?.start).trim()).toBe('')
        expect(span?.start).toBeGreaterThanOrEqual(at)
        at = span?.end ?? 0
      }
      expect(draft.text.slice(at).trim()).toBe('')
    }
    fc.assert(
      fc.property(drafts, drafts, (before, after) => {
        const { rows, changes } = compareDrafts(before, after)
        const segments = rows.flatMap((row) => row.segments)
        covers(
          before,
          segments
            .filter(({ kind }) => ['kept', 'removed', 'movedAway'].includes(kind))
            .map((one) => one.before),
        )
        covers(
          after,
          segments
            .filter(({ kind }) => ['kept', 'added', 'movedHere'].includes(kind))
            .map((one) => one.after),
        )
        for (const { kind, before: one, after: other, change } of segments) {
          expect(change === null).toBe(kind === 'kept')
          if (change !== null) expect(changes[change - 1]?.number).toBe(change)
          if (kind !== 'kept') continue
          expect(
            sameWords(before.text.slice(one?.start, one?.end), after.text.slice(other?.start, other?.end)),
          ).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })
})
