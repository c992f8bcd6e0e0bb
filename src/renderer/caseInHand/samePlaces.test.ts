import { describe, expect, it } from 'vitest'
import { claimOn } from '../../shared/proposedSources/remarks.fixture'
import { samePlaces } from './samePlaces'

const claims = [claimOn(1, 0, 4), claimOn(2, 6, 9)]

describe('claims stand at the same places', () => {
  it('when only something else about one of them changed', () => {
    expect(samePlaces(claims, [claimOn(1, 0, 4), { ...claimOn(2, 6, 9), remarksDone: ['x'] }])).toBe(true)
  })
  it.each([
    ['one was moved', [claimOn(1, 0, 4), claimOn(2, 6, 10)]],
    ['one was deleted', [claimOn(1, 0, 4)]],
    ['one was made', [...claims, claimOn(3, 10, 12)]],
    ['one stands for another', [claimOn(1, 0, 4), claimOn(3, 6, 9)]],
  ])('not when %s', (_what, others) => {
    expect(samePlaces(claims, others)).toBe(false)
  })
})
