import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchLists } from './matchLists'

const list = fc.array(fc.nat(3), { maxLength: 14 })

const longestCommon = (one: readonly number[], other: readonly number[]): number => {
  let row = Array.from({ length: other.length + 1 }, () => 0)
  for (const left of one) {
    const next = [0]
    for (const [at, right] of other.entries()) {
      next.push(left === right ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

describe('matchLists', () => {
  it('links as much as the longest common subsequence, equal to equal, in order', () => {
    fc.assert(
      fc.property(list, list, (one, other) => {
        const links: [number, number][] = []
        matchLists(
          Int32Array.from(one),
          Int32Array.from(other),
          { first: 0, last: one.length },
          { first: 0, last: other.length },
          (at, place) => links.push([at, place]),
        )
        links.sort(([a], [b]) => a - b)
        expect(links).toHaveLength(longestCommon(one, other))
        expect(links.every(([at, place]) => one[at] === other[place])).toBe(true)
        expect(links.every(([, place], at) => at === 0 || place > (links[at - 1]?.[1] ?? 0))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('stays inside the stretches it was given', () => {
    const links: number[] = []
    matchLists(
      Int32Array.of(1, 2, 3),
      Int32Array.of(1, 2, 3),
      { first: 1, last: 2 },
      { first: 1, last: 3 },
      (at) => links.push(at),
    )
    expect(links).toEqual([1])
  })
})
