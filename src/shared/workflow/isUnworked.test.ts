import { describe, expect, it } from 'vitest'
import { isUnworked } from './isUnworked'

const at = '2026-11-24T10:00:00.000Z'
const proposed = { origin: 'proposed', status: 'unchecked', createdAt: at, changedAt: at } as const

describe('a claim that nobody has worked on', () => {
  it('is one that stands as it was proposed', () => {
    expect(isUnworked(proposed, 0, 0)).toBe(true)
  })

  it.each([
    ['made by hand', { ...proposed, origin: 'person' }, 0, 0],
    ['with a status', { ...proposed, status: 'verified' }, 0, 0],
    ['with changed words', { ...proposed, status: 'recheck' }, 0, 0],
    ['changed in any way and unchecked again', { ...proposed, changedAt: '2026-11-24T10:00:00.001Z' }, 0, 0],
    ['with a source', proposed, 1, 0],
    ['with a query', proposed, 0, 1],
  ] as const)('is none %s', (_name, claim, evidence, queries) => {
    expect(isUnworked(claim, evidence, queries)).toBe(false)
  })
})
