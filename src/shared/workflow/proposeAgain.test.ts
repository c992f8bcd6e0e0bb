import { describe, expect, it } from 'vitest'
import { idOf } from '../records/case.fixture'
import type { Claim } from '../records/claim'
import type { NewClaim } from './change'
import { proposeAgain } from './proposeAgain'

const draftId = idOf<'draft'>(2, 1)

const proposal = (start: number, end: number, words = '12'): NewClaim => ({
  places: [{ draftId, start, end, quote: { exact: '', prefix: '', suffix: '' } }],
  kind: 'statement',
  reasons: [{ kind: 'number', words }],
  worthiness: 0.5,
  origin: 'proposed',
  claimant: '',
})

const at = '2026-11-24T10:00:00.000Z'

const claim = (number: number, start: number, end: number): Claim => ({
  ...proposal(start, end),
  id: idOf<'claim'>(1, number),
  caseId: idOf<'case'>(0, 1),
  number,
  status: 'unchecked',
  statusBy: null,
  statusAt: null,
  past: null,
  work: 'toDo',
  legal: false,
  sensitive: false,
  note: '',
  correction: null,
  createdAt: at,
  changedAt: at,
})

describe('a draft that is proposed again', () => {
  const worked = claim(1, 0, 10)
  const left = claim(2, 20, 30)
  const isUnworked = (one: Claim) => one !== worked

  it('keeps what somebody has worked on, and proposes nothing on its words', () => {
    const again = proposeAgain(draftId, [worked], isUnworked, [proposal(5, 15)])
    expect(again).toEqual({ gone: [], fresh: [] })
  })

  it('gives up what nobody has worked on for what is proposed now', () => {
    const now = proposal(18, 32)
    expect(proposeAgain(draftId, [worked, left], isUnworked, [now])).toEqual({
      gone: [left.id],
      fresh: [now],
    })
  })

  it('gives up what is no longer proposed', () => {
    expect(proposeAgain(draftId, [left], isUnworked, []).gone).toEqual([left.id])
  })

  it('leaves alone what is proposed just as before', () => {
    expect(proposeAgain(draftId, [left], isUnworked, [proposal(20, 30)])).toEqual({ gone: [], fresh: [] })
  })

  it('renews a claim whose reasons are others now', () => {
    const now = proposal(20, 30, 'zwölf')
    expect(proposeAgain(draftId, [left], isUnworked, [now])).toEqual({ gone: [left.id], fresh: [now] })
  })

  it('leaves alone the claims of other drafts', () => {
    const other = idOf<'draft'>(2, 2)
    expect(proposeAgain(other, [left], isUnworked, []).gone).toEqual([])
  })
})
