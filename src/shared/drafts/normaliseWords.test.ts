import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseWords, sameWords } from './normaliseWords'

const awkward = fc
  .array(
    fc.constantFrom(
      ' ',
      '\n',
      '\u00A0',
      '\u2009',
      'a',
      'B',
      '\u00AD',
      '“',
      '’',
      '—',
      'e',
      '\u0301',
      '\u0323',
      '\u1100',
      '\u1161',
      '\u11A8',
      '.',
      'Å',
      '😀',
      '²',
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))

describe('normaliseWords', () => {
  it.each([
    ['kinds of space', 'five\u00A0per\u2009cent\nof  it', 'five per cent of it'],
    ['space at the ends', '  words \n', 'words'],
    ['double quotation marks', '“one” „two‟ «three»', '"one" "two" "three"'],
    ['single quotation marks and the apostrophe', '‘it’s’ ‚a‛ ‹b›', "'it's' 'a' 'b'"],
    ['dashes', '1\u20102\u20113\u20124\u20135\u20146\u20157', '1-2-3-4-5-6-7'],
    ['soft hyphens', 'infor\u00ADmation \u00AD is', 'information is'],
    ['composition', 'cafe\u0301', 'café'],
  ])('levels %s', (_, text, words) => {
    expect(normaliseWords(text).text).toBe(words)
  })

  it.each([
    ['10²', '102'],
    ['−5', '-5'],
    ['5′', "5'"],
    ['"a"', "'a'"],
    ['May', 'may'],
    ['a\u200Bb', 'ab'],
    ['front-end', 'front end'],
    ['ﬁre', 'fire'],
    ['word.', 'word'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(sameWords(one, other)).toBe(false)
  })

  it('is the same as the steps of the list, one after the other', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const steps = text
          .replace(/\u00AD/g, '')
          .replace(/[“”„‟«»]/g, '"')
          .replace(/[‘’‚‛‹›]/g, "'")
          .replace(/[\u2010-\u2015]/g, '-')
          .replace(/\s+/g, ' ')
          .trim()
          .normalize('NFC')
        expect(normaliseWords(text).text).toBe(steps)
      }),
      { numRuns: 2_000 },
    )
  })

  it('changes nothing when done twice', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 40 })), (text) => {
        const once = normaliseWords(text).text
        expect(normaliseWords(once).text).toBe(once)
      }),
    )
  })

  it('maps every unit back to a rising offset of the text, and the end to the end', () => {
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: 'grapheme' })), (text) => {
        const { text: words, map } = normaliseWords(text)
        expect(map).toHaveLength(words.length + 1)
        expect(map.at(-1)).toBe(text.length)
        expect([...map].every((offset, at) => at === 0 || offset >= (map[at - 1] ?? 0))).toBe(true)
        for (let at = 0; at < words.length; at++) {
          const code = words.charCodeAt(at)
          if (code > 0x40 && code < 0x7f && text.normalize('NFC') === text)
            expect(text[map[at] ?? 0]).toBe(words[at])
        }
      }),
    )
  })
})
