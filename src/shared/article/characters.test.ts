import { describe, expect, it } from 'vitest'
import { bit, characterTable, letterBits, skip, skipBack } from './characters'

const properties: readonly (readonly [string, RegExp, number])[] = [
  ['letters', /\p{L}/u, letterBits],
  ['capitals', /[\p{Lu}\p{Lt}]/u, bit.upper],
  ['marks', /[\p{M}\p{Cf}]/u, bit.mark],
  ['white space', /\s/u, bit.space],
  [
    'unspaced scripts',
    /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u,
    bit.unspaced,
  ],
  ['surrogates', /\p{Cs}/u, bit.surrogate],
]

describe('the character table', () => {
  it.each(properties)('knows the %s of the basic plane', (_, property, bits) => {
    const table = characterTable()
    const wrong = [...table.keys()].filter(
      (unit) => property.test(String.fromCharCode(unit)) !== (((table[unit] ?? 0) & bits) !== 0),
    )
    expect(wrong).toEqual([])
  })

  it('skips forwards and backwards over units of a kind, within bounds', () => {
    expect(skip('a   b', 1, 5, bit.space)).toBe(4)
    expect(skip('a   ', 1, 3, bit.space)).toBe(3)
    expect(skipBack('a   b', 4, 0, bit.space)).toBe(1)
    expect(skipBack('   b', 3, 1, bit.space)).toBe(1)
  })
})
