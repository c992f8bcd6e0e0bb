import { describe, expect, it } from 'vitest'
import { aDraft, aPlace, aWaiver, idOf, sampleCase } from '../../records/case.fixture'
import { act, after, allowed, refusal } from '../judged.fixture'

const draft = aDraft()
const place = aPlace(draft, 'Bridge to open in May')
const waiver = (nth: number) => idOf<'waiver'>(7, nth)

describe('waiving words', () => {
  it('keeps why, who and when', () => {
    const { waivers } = after({ kind: 'waive', place, reason: 'commonKnowledge' }, sampleCase())
    expect(waivers[1]).toMatchObject({ place, reason: 'commonKnowledge', by: act.by, at: act.at })
  })

  it('touches no claim, whatever stands on the words', () => {
    const before = sampleCase()
    const all = aPlace(draft, draft.text)
    expect(after({ kind: 'waive', place: all, reason: 'noClaim' }, before).claims).toEqual(before.claims)
  })

  it('says in the history why', () => {
    expect(allowed({ kind: 'waive', place, reason: 'opinion' }, sampleCase()).detail).toBe('opinion')
  })

  it('is refused where the draft has other words', () => {
    const wrong = { ...place, start: place.start + 1 }
    expect(refusal({ kind: 'waive', place: wrong, reason: 'opinion' }, sampleCase())?.kind).toBe(
      'wordsDiffer',
    )
  })
})

describe('taking waivers back', () => {
  const before = sampleCase({ waivers: [aWaiver(1, place), aWaiver(2, place), aWaiver(3, place)] })

  it('takes back those that are meant, however often they are named', () => {
    const change = { kind: 'unwaive', waiverIds: [waiver(1), waiver(3), waiver(1)] } as const
    expect(after(change, before).waivers).toEqual([aWaiver(2, place)])
    expect(allowed(change, before)).toMatchObject({ count: 2, differences: { length: 2 } })
  })

  it('is refused as a whole where one is gone', () => {
    expect(refusal({ kind: 'unwaive', waiverIds: [waiver(1), waiver(9)] }, before)).toEqual({
      kind: 'missing',
      detail: 'waiver',
    })
  })
})
