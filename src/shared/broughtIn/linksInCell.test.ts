import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLinkAddress } from '../workflow/rules/source'
import { linksInCell } from './linksInCell'

describe('links in a cell', () => {
  it.each<readonly [string, readonly string[], string]>([
    ['https://example.org/a', ['https://example.org/a'], ''],
    ['https://example.org/a, https://example.org/b', ['https://example.org/a', 'https://example.org/b'], ''],
    ['https://example.org/a,https://example.org/b', ['https://example.org/a', 'https://example.org/b'], ''],
    ['https://example.org/a\nhttps://example.org/a', ['https://example.org/a'], ''],
    ['https://example.org/a,b;c', ['https://example.org/a,b;c'], ''],
    [
      'https://web.archive.org/web/2026/https://example.org/a',
      ['https://web.archive.org/web/2026/https://example.org/a'],
      '',
    ],
    ['minutes.pdf (https://example.org/m.pdf)', ['https://example.org/m.pdf'], 'minutes.pdf'],
    ['Budget, p. 4: https://example.org/b.', ['https://example.org/b'], 'Budget, p. 4'],
    ['https://example.org/a_(b)', ['https://example.org/a_(b)'], ''],
    ['www.example.org', ['https://www.example.org'], ''],
    ['example.org/page', ['https://example.org/page'], ''],
    ['example.org', ['https://example.org'], ''],
    ['see example.org', [], 'see example.org'],
    ['minutes.pdf', [], 'minutes.pdf'],
    ['javascript:alert(1)', [], 'javascript:alert(1)'],
    ['file:///etc/passwd', [], 'file:///etc/passwd'],
    ['data:text/html,x', [], 'data:text/html,x'],
    ['https://user:word@example.org/', [], 'https://user:word@example.org/'],
    ['jo@example.org', [], 'jo@example.org'],
    ['Call with A. Holm', [], 'Call with A. Holm'],
    ['–', [], ''],
  ])('reads “%s”', (cell, links, rest) => {
    expect(linksInCell(cell)).toEqual({ links, rest })
  })

  it('gives nothing for a link that is none, whatever the cell holds', () => {
    const piece = fc.constantFrom(
      'https://',
      'http://a.b',
      'www.',
      '.org',
      ',',
      ';',
      ' ',
      '\n',
      '(',
      ')',
      '@',
      'x',
      ':',
      '/',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(linksInCell(pieces.join('')).links.every(isLinkAddress)).toBe(true)
      }),
    )
  })

  it('takes no tail along, however long', () => {
    const [link, links] = ['https://example.org/a', ['https://example.org/a']]
    for (const tail of [')', ').', ',', '.', ':”'])
      expect(linksInCell(`(${link}${tail.repeat(100_000)}`)).toEqual({ links, rest: '' })
    for (const between of [',', ';:|', '.)'])
      expect(linksInCell(`${link} b${between.repeat(50_000)}c`).links).toEqual(links)
    expect(linksInCell(`${link}${','.repeat(100_000)}b`).links).toHaveLength(1)
  })

  it('reads a long cell in time that grows with its length alone', () => {
    expect(linksInCell('https://a'.repeat(20_000)).links).toHaveLength(1)
    expect(linksInCell('a.'.repeat(20_000)).links).toEqual([])
  })
})
