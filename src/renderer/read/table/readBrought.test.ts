import { describe, expect, it } from 'vitest'
import { readBrought } from './readBrought'

const utf8 = (text: string) => new TextEncoder().encode(text)
const kindOf = (text: string) => {
  const read = readBrought(utf8(text))
  return read.ok ? read.value.kind : read.failure.kind
}
const annotation = '{"type":"Annotation","target":{"selector":{"type":"TextQuoteSelector","exact":"a"}}}'

describe('a file to bring claims in from', () => {
  it.each([
    ['a spreadsheet', 'claim,status\nIt fell,true\n', 'sheet'],
    ['a spreadsheet that begins with a bracket', '[sic],{x}\na,b\n', 'sheet'],
    ['an annotation', annotation, 'annotations'],
    ['a list of them, with a mark and a line in front', `\ufeff\n [ ${annotation} ]`, 'annotations'],
    ['JSON without annotations', '{ "claims": [] }', 'noAnnotations'],
    ['JSON that is cut off', `[${annotation}, {"type":`, 'brokenJson'],
    ['JSON that is nested without end', `[{"a":${'['.repeat(200_000)}`, 'brokenJson'],
    ['more annotations than can be brought in', `[${Array(5001).fill(annotation).join()}]`, 'tooManyRows'],
  ])('is %s', (_what, text, kind) => {
    expect(kindOf(text)).toBe(kind)
  })

  it('may be nested deep and closed without bringing anything down', () => {
    const deep = `[{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}, ${annotation}]`
    expect(['annotations', 'brokenJson']).toContain(kindOf(deep))
  })
})
