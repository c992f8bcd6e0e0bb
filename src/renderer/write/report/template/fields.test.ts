import { describe, expect, it } from 'vitest'
import type { Element } from '../../../read/docx/parseXml'
import { harmfulFields } from './fields'

const element = (name: string, children: Element['children'], type?: string): Element => ({
  name,
  attributes: new Map(type === undefined ? [] : [['w:fldCharType', type]]),
  children,
})

/** Parts by a sign each: `<` begins a field, `|` ends its instruction, `>` ends it, all else is told by what it says. */
const partsOf = (signs: readonly string[]) =>
  signs.map((sign) => {
    const type = { '<': 'begin', '|': 'separate', '>': 'end' }[sign]
    if (type !== undefined) return element('w:fldChar', [], type)
    return element(sign === sign.toUpperCase() ? 'w:instrText' : 'w:t', [sign])
  })

/** The signs of what may stay. */
const keptOf = (signs: readonly string[]) => {
  const parts = partsOf(signs)
  const harmful = harmfulFields(element('w:p', [element('w:r', parts)]))
  return signs.filter((_sign, at) => !harmful.has(parts[at] ?? element('', []))).join('')
}

describe('the fields of a template that may not stay', () => {
  it.each([
    ['<PAGE|7>', ['<', 'PAGE', '|', 'seven', '>'], '<PAGE|seven>'],
    ['what an unknown one last said', ['<', 'INCLUDETEXT', '|', 'words', '>'], 'words'],
    [
      'nothing of an instruction',
      ['a', '<', 'IF', '<', 'PAGE', '|', 'one', '>', 'b', '|', 'c', '>', 'd'],
      'acd',
    ],
    ['a field in a result', ['<', 'IF', '|', '<', 'PAGE', '|', 'one', '>', '>'], '<PAGE|one>'],
    ['what stands before one that never ends', ['a', '<', 'PAGE', 'b'], 'a'],
    ['no end without a beginning', ['a', '>', 'b'], 'ab'],
  ])('leave %s', (_what, signs, kept) => {
    expect(keptOf(signs)).toBe(kept)
  })

  it('are found however deep they stand in each other', () => {
    const [begins, ends] = ['<', '>'].map((sign) => Array.from({ length: 100_000 }, () => sign))
    expect(keptOf(['a', ...(begins ?? []), 'b'])).toBe('a')
    expect(keptOf(['a', ...(begins ?? []), ...(ends ?? []), 'b'])).toBe('ab')
  })
})
