import { describe, expect, it } from 'vitest'
import { aDraft, aPlace } from '../../records/case.fixture'
import type { Reason } from '../../records/claim'
import { reasonsAfter, reasonsIn } from './reasons'

const reason = (kind: Reason['kind'], words: string): Reason => ({ kind, words })
const place = (words: string) => aPlace(aDraft(`${words}, said Ada Holm.`), words)
const before = place('The bridge cost 12 million euros')
const after = place('The bridge cost 14 million euros in 2019')
const reasons = [reason('money', '12 million euros'), reason('attribution', 'Ada Holm'), reason('person', '')]

describe('why a claim calls for a check', () => {
  it('is no more what words triggered that it has lost', () => {
    expect(reasonsAfter({ reasons }, before, after).map(({ kind }) => kind)).toEqual([
      'attribution',
      'person',
    ])
  })

  it('is what was found in its new words, and nothing that was found beside them', () => {
    const found = [reason('money', '14 million euros'), reason('date', '2019'), reason('date', '1998')]
    expect(reasonsAfter({ reasons }, before, after, found).slice(2)).toEqual(found.slice(0, 2))
  })

  it('stays where the words stay', () => {
    expect(reasonsAfter({ reasons }, before, before, reasons)).toEqual(reasons)
  })

  it('is for a part of it what stands in that part', () => {
    expect(reasonsIn({ reasons }, place('cost 12 million euros')).map(({ kind }) => kind)).toEqual([
      'money',
      'person',
    ])
  })
})
