import { describe, expect, it } from 'vitest'
import { extend, keepOnly, rangeOf, toggle } from './chooseRange'

const order = ['a', 'b', 'c', 'd', 'e']
const nothing = { chosen: new Set<string>(), anchor: null }

describe('choosing claims together', () => {
  it('takes the range between two, whichever comes first', () => {
    expect([rangeOf(order, 'b', 'd'), rangeOf(order, 'd', 'b')]).toEqual([
      ['b', 'c', 'd'],
      ['b', 'c', 'd'],
    ])
  })

  it('takes only the one asked for when the other is not shown', () => {
    expect([rangeOf(order, 'gone', 'd'), rangeOf(order, null, 'd'), rangeOf(order, 'a', 'gone')]).toEqual([
      ['d'],
      ['d'],
      [],
    ])
  })

  it('puts in and takes out one at a time', () => {
    const one = toggle(nothing, 'b')
    expect([...one.chosen]).toEqual(['b'])
    expect(toggle(one, 'b').chosen.size).toBe(0)
  })

  it('runs a range from the last one ticked, and shrinks it again', () => {
    const wide = extend(toggle(nothing, 'b'), order, 'e', false)
    expect([...wide.chosen]).toEqual(['b', 'c', 'd', 'e'])
    expect([...extend(wide, order, 'c', false).chosen]).toEqual(['b', 'c'])
  })

  it('keeps the rest when adding a range', () => {
    const start = { chosen: new Set(['a', 'd']), anchor: 'd' }
    expect([...extend(start, order, 'e', true).chosen]).toEqual(['a', 'd', 'e'])
  })

  it('begins anew where the anchor is no longer shown', () => {
    expect(extend({ chosen: new Set(['x']), anchor: 'x' }, order, 'c', false)).toEqual({
      chosen: new Set(['c']),
      anchor: 'c',
    })
  })

  it('lets go of what is no longer there, and keeps the very set when all are', () => {
    const chosen = new Set(['a', 'x'])
    expect([...keepOnly(chosen, (id) => order.includes(id))]).toEqual(['a'])
    expect(keepOnly(chosen, () => true)).toBe(chosen)
  })
})
