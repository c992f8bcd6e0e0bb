import { describe, expect, it } from 'vitest'
import { csvCell } from '../report/csv'
import { unguardCell } from './unguardCell'

describe('taking back the apostrophes of a cell', () => {
  it.each([
    ["'=1+1", '=1+1'],
    ["' =1+1", ' =1+1'],
    ["'60s", "'60s"],
    ["a,'=b,'+c", 'a,=b,+c'],
    ['a\n"\'@b', 'a\n"@b'],
    ["a'=b", "a'=b"],
    ["a,'+ b", "a,'+ b"],
  ])('makes %j of Stet’s own report %j', (cell, text) => {
    expect(unguardCell(cell, true)).toBe(text)
  })

  it('leaves those inside a cell of any other file', () => {
    expect(unguardCell("a,'=b", false)).toBe("a,'=b")
  })

  it('takes time that grows with the length of a cell alone', () => {
    const cell = `x${'\t'.repeat(200_000)}'=y`
    expect(unguardCell(cell, true)).toBe(cell.replace("'", ''))
    expect(unguardCell(`${cell}${'\n'.repeat(200_000)}z`, true)).toHaveLength(400_004)
  })

  it('gives back what the report wrote', () => {
    const text = 'a;\t"=b|+c'
    const written = csvCell(text).slice(1, -1).replaceAll('""', '"')
    expect(written).not.toBe(text)
    expect(unguardCell(written, true)).toBe(text)
  })
})
