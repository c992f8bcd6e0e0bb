import { describe, expect, it } from 'vitest'
import { aDraft, aPlace, idOf } from '../../records/case.fixture'
import { seenOf } from '../seen.fixture'
import { checkPlace } from './place'

const draft = aDraft('The bridge cost 12 million.\n\nIt opened in May.')
const place = aPlace(draft, 'cost 12 million')
const check = (over: Partial<typeof place>) => checkPlace({ ...place, ...over }, seenOf({ drafts: [draft] }))
const quote = (exact: string) => ({ exact, prefix: '', suffix: '' })

describe('a place', () => {
  it('holds the words that its draft has there', () => {
    expect(check({})).toBeNull()
  })

  it.each([
    ['begins one letter off', { start: place.start + 1 }],
    ['ends one letter off', { end: place.end - 1 }],
    ['ends behind the draft', { end: 10_000 }],
    ['says other words', { quote: quote('cost 14 million') }],
    ['says its words in other letters', { quote: quote('Cost 12 million') }],
  ])('is wrong when it %s', (_what, over) => {
    expect(check(over)?.kind).toBe('wordsDiffer')
  })

  it.each([
    ['nothing', { end: place.start, quote: quote('') }],
    ['white space', { start: 27, end: 29, quote: quote('\n\n') }],
  ])('is wrong when it holds %s', (_what, over) => {
    expect(check(over)?.kind).toBe('emptyWords')
  })

  it('is wrong in a draft that is not there', () => {
    expect(check({ draftId: idOf<'draft'>(2, 9) })).toEqual({ kind: 'missing', detail: 'draft' })
  })
})
