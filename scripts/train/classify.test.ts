import { describe, expect, it } from 'vitest'
import { classify } from './classify'

const towards = (degrees: number, length: number) =>
  Float64Array.of(length * Math.cos((degrees * Math.PI) / 180), length * Math.sin((degrees * Math.PI) / 180))

describe('classify', () => {
  it('puts vectors that point the same way into one class, however long they are', () => {
    const [a, b, c, d] = classify([towards(1, 9), towards(4, 1), towards(91, 1), towards(94, 5)], 2)
    expect([b, d]).toEqual([a, c])
    expect(a).not.toBe(c)
  })

  it('gives each its own class where there are no more vectors than classes', () => {
    expect(classify([towards(0, 1), towards(120, 1)], 5)).toEqual([0, 1])
  })
})
