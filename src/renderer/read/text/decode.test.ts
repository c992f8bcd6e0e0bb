import { describe, expect, it } from 'vitest'
import { decodeBytes } from './decode'

const bytesOf = (latin: string) => Uint8Array.from(latin, (character) => character.charCodeAt(0))
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) =>
  Uint8Array.from(
    Array.from(text, (character) => [character.charCodeAt(0) & 0xff, character.charCodeAt(0) >> 8]).flat(),
  )

describe('bytes are decoded', () => {
  it('by their byte order mark before anything that was stated', () => {
    expect(decodeBytes(bytesOf('\xef\xbb\xbfcaf\xc3\xa9'), ['windows-1252'])).toEqual({
      text: 'café',
      guessed: null,
    })
    expect(decodeBytes(bytesOf('\xff\xfea\x00'), ['utf-8']).text).toBe('a')
  })

  it('by the charset that was stated first and that they fit', () => {
    expect(decodeBytes(bytesOf('caf\xe9'), ['iso-8859-1', 'utf-8'])).toEqual({ text: 'café', guessed: null })
    expect(decodeBytes(bytesOf('\x83\x65\x83\x58\x83\x67'), ['shift_jis']).text).toBe('テスト')
  })

  it('as UTF-8 when they are UTF-8 whatever was stated, and say so', () => {
    expect(decodeBytes(utf8('Ärger “ja”'), ['iso-8859-1'])).toEqual({ text: 'Ärger “ja”', guessed: 'utf-8' })
    expect(decodeBytes(utf8('plain'), ['iso-8859-1'])).toEqual({ text: 'plain', guessed: null })
  })

  it('as what they are when a page lies about them', () => {
    const shiftJis = bytesOf(
      '\x8e\xf1\x91\x8a\x82\xcd\x90\x85\x97\x6a\x93\xfa\x81\x41\x8b\x4c\x8e\xd2\x92\x63\x82\xc9\x91\xce\x82\xb5',
    )
    expect(decodeBytes(shiftJis, ['utf-8'])).toEqual({
      text: '首相は水曜日、記者団に対し',
      guessed: 'Shift_JIS',
    })
  })

  it('without UTF-7, in which harmless letters hide tags', () => {
    expect(decodeBytes(bytesOf('+ADw-script+AD4-'), ['utf-7']).text).toBe('+ADw-script+AD4-')
  })

  it('as UTF-8 in spite of a stray byte, which becomes a replacement character', () => {
    const bytes = bytesOf(`${'\xc3\xa9'.repeat(20)}\xff`)
    expect(decodeBytes(bytes, ['utf-8'])).toEqual({ text: `${'é'.repeat(20)}\ufffd`, guessed: null })
  })

  it('as UTF-16 without a mark', () => {
    expect(decodeBytes(utf16('The minister said so.'), [])).toEqual({
      text: 'The minister said so.',
      guessed: 'utf-16le',
    })
  })

  it('by a guess at last: curly quotes of Windows and of the old Macintosh', () => {
    expect(decodeBytes(bytesOf('\x93We don\x92t know,\x94 he said of the caf\xe9.'), [])).toEqual({
      text: '“We don’t know,” he said of the café.',
      guessed: 'windows-1252',
    })
    expect(decodeBytes(bytesOf('\xd2We don\xd5t know,\xd3 he said.'), [])).toEqual({
      text: '“We don’t know,” he said.',
      guessed: 'macintosh',
    })
  })
})
