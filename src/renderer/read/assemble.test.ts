import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Remark } from '../../shared/records/remark'
import { assemble } from './assemble'
import type { RawBlock } from './reading'
import { openScribe, plainShape } from './scribe'

const remark = (start: number, end: number): Remark => ({
  kind: 'comment',
  start,
  end,
  text: '',
  links: [],
  author: '',
  at: null,
  resolved: false,
  answers: null,
})

/** Blocks as a scribe takes them down, with marks at `[` and `]`. */
function take(...marked: string[]) {
  const scribe = openScribe()
  const remarks: Remark[] = []
  let start = 0
  for (const text of marked) {
    for (const piece of text.split(/([[\]])/)) {
      if (piece === '[') start = scribe.at()
      else if (piece === ']') remarks.push(remark(start, scribe.at()))
      else scribe.write(piece)
    }
    scribe.endBlock(plainShape)
  }
  const { raw, blocks } = scribe.finish()
  const made = assemble({ raw, blocks, remarks })
  return { ...made, words: made.remarks.map(({ start, end }) => made.text.slice(start, end)) }
}

describe('a draft’s text', () => {
  it('has blocks parted by two line feeds, trimmed, empty ones dropped', () => {
    const { text, blocks } = take('  One ', '\n \t', 'Two\u00a0')
    expect(text).toBe('One\n\nTwo')
    expect(blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [5, 8],
    ])
  })

  it('has no block of white space alone, whatever its kind', () => {
    expect(take('One', '\u000b', '\u2009\ufeff', '\u2028', 'two').text).toBe('One\n\ntwo')
  })

  it('has single line feeds inside a block, with no space before them', () => {
    expect(take('One \r\n\r\n  two\rthree').text).toBe('One\n  two\nthree')
  })

  it('has no NUL and no half of a surrogate pair, and counts what was replaced', () => {
    const { text, replaced } = take('a\u0000b\ud800c\udc00d\ud83d\ude00')
    expect(text).toBe('a\ufffdb\ufffdc\ufffdd\ud83d\ude00')
    expect(replaced).toBe(3)
  })

  it('keeps every other character as it is', () => {
    const odd = 'e\u0301 \u202Eabc\u202C zero\u200Bwidth \u00ADsoft'
    expect(take(odd).text).toBe(odd)
  })
})

describe('remarks', () => {
  it('keep their words when white space before them goes', () => {
    expect(take('  \n', '  The [big] one').words).toEqual(['big'])
  })

  it('stay on their words across blocks', () => {
    expect(take('One [two ', ' three] four').words).toEqual(['two\n\nthree'])
  })

  it('that hang on a place stay between the same words', () => {
    const { text, remarks } = take('One[] two')
    expect(text.slice(0, remarks[0]?.start)).toBe('One')
  })

  it('that hang on the start of a block do not slip to the end of the one before', () => {
    const { remarks } = take('One', '[]two')
    expect(remarks[0]).toMatchObject({ start: 5, end: 5 })
  })

  it('that hang on white space alone become a place inside the text', () => {
    const { remarks, text } = take('One', '[  ]', 'two')
    expect(remarks[0]?.start).toBe(remarks[0]?.end)
    expect(remarks[0]?.end).toBeLessThanOrEqual(text.length)
  })
})

describe('whatever a reader takes down', () => {
  const sheet = fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 })

  it('becomes blocks that lie in order, part by two line feeds, and hold none', () => {
    fc.assert(
      fc.property(sheet, (texts) => {
        const { text, blocks } = take(...texts.map((one) => one.replace(/[[\]]/g, '')))
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
        for (const { start, end } of blocks) {
          const own = text.slice(start, end)
          expect(own.trim()).not.toBe('')
          expect(['\n\n', '\r', '\0'].some((one) => own.includes(one))).toBe(false)
          expect(new TextDecoder().decode(new TextEncoder().encode(own))).toBe(own)
        }
      }),
    )
  })

  it('leaves remarks inside the text, start before end', () => {
    const raw = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(raw, fc.nat(40), fc.nat(40), fc.nat(40), (text, cut, a, b) => {
        const at = Math.min(cut, text.length)
        const blocks: RawBlock[] = [
          { ...plainShape, start: 0, end: at },
          { ...plainShape, start: at, end: text.length },
        ]
        const made = assemble({ raw: text, blocks, remarks: [remark(Math.min(a, b), Math.max(a, b))] })
        const [{ start, end } = { start: 0, end: 0 }] = made.remarks
        expect(start).toBeLessThanOrEqual(end)
        expect(end).toBeLessThanOrEqual(made.text.length)
      }),
    )
  })
})
