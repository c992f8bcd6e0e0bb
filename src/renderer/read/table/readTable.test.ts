import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostColumns, mostRows, readTable } from './readTable'

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (bytes: Uint8Array | string) => {
  const table = readTable(typeof bytes === 'string' ? utf8(bytes) : bytes)
  if (!table.ok) throw new Error(table.failure.kind)
  return table.value
}
const failureOf = (bytes: Uint8Array) => {
  const table = readTable(bytes)
  return table.ok ? null : table.failure.kind
}
const wide = (text: string, isLittle: boolean, mark: boolean) => {
  const units = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(units.length * 2))
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), isLittle)
  return new Uint8Array(view.buffer)
}

describe('reading a spreadsheet', () => {
  it.each([
    ['commas', 'a,b\r\n"1,5",2\r\n', ','],
    ['semicolons', 'a;b\r\n1,5;2\r\n3,5;4\r\n', ';'],
    ['tabs', 'a\tb\r\n1,5\t2\r\n', '\t'],
    ['what a first line says', 'sep=;\r\na,1;b\r\n', ';'],
  ])('parts cells by %s', (_name, text, separator) => {
    const { rows, ...table } = read(text)
    expect(table.separator).toBe(separator)
    expect(rows.every((row) => row.length === 2)).toBe(true)
  })

  it('reads UTF-8 with a mark, UTF-16 and Windows-1252', () => {
    const text = 'claim,note\nÉlan “vital”,déjà vu – naïve\n'
    const want = [
      ['claim', 'note'],
      ['Élan “vital”', 'déjà vu – naïve'],
    ]
    expect(read(`\ufeff${text}`).rows).toEqual(want)
    expect(read(wide(text, true, true)).rows).toEqual(want)
    expect(read(wide(text, false, true)).rows).toEqual(want)
    expect(read(wide(text, true, false)).rows).toEqual(want)
    const western = Uint8Array.from(text, (one) =>
      one === '“' ? 0x93 : one === '”' ? 0x94 : one === '–' ? 0x96 : one.charCodeAt(0),
    )
    expect(read(western)).toMatchObject({
      rows: want,
      charset: expect.stringMatching(/windows-1252|ISO-8859-1/),
    })
  })

  it('keeps line ends, separators and quotation marks inside a cell', () => {
    expect(read('a,b\n"one\ntwo, ""three""",x\n').rows[1]).toEqual(['one\ntwo, "three"', 'x'])
  })

  it('makes ragged rows as wide as the widest and numbers rows as the file does', () => {
    const { rows, numbers } = read('a,b\n1\n\n1,2,3\n,\n4,5\n')
    expect(rows).toEqual([
      ['a', 'b', ''],
      ['1', '', ''],
      ['1', '2', '3'],
      ['4', '5', ''],
    ])
    expect(numbers).toEqual([1, 2, 4, 6])
  })

  it('leaves what looks like a formula or a number as it is', () => {
    expect(read('a,b\n=1+1,007\n').rows[1]).toEqual(['=1+1', '007'])
  })

  it('says where a quotation mark is never closed', () => {
    expect(read('a,b\n1,2\n"open,4\n5,6\n').openQuote).toBe(3)
    expect(read('a,b\n1,2\n').openQuote).toBeNull()
  })

  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['blank lines', utf8('\n \n'), 'empty'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20), 'workbook'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'workbook'],
    ['bytes that are no text', Uint8Array.of(1, 2, 3, 0, 255, 254, 0, 7, 9), 'binary'],
    ['too many rows', utf8('a\n'.repeat(mostRows + 2)), 'tooManyRows'],
    ['too many columns', utf8(`a${','.repeat(mostColumns)}\n${'a\n'.repeat(mostRows)}`), 'tooManyColumns'],
  ])('refuses %s', (_name, bytes, kind) => {
    expect(failureOf(bytes)).toBe(kind)
  })

  it('reads as many rows as can be brought in', () => {
    expect(read('a,b\n'.repeat(mostRows + 1)).rows).toHaveLength(mostRows + 1)
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        readTable(bytes)
      }),
    )
  })
})
