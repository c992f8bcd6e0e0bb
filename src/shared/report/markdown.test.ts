import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { sampleAt, sampleCase } from '../records/case.fixture'
import { usualChoices } from './choices'
import { makeReport } from './makeReport'
import { reportMarkdown } from './markdown'
import { escapeMarkdown, markdownAddress } from './prose/escape'
import { englishReport } from './words'

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
}

/** The text that a reader sees of Markdown; a tag that is not expected fails. */
function textOf(markdown: string, allowed: RegExp): string {
  const html = marked.parse(markdown, { async: false, gfm: true })
  return html
    .replace(/<\/?([a-z0-9]+)[^>]*>/gi, (tag, name: string) => {
      expect(tag).toMatch(allowed)
      return name === 'br' ? '\n' : ''
    })
    .replace(/&[a-z#0-9]+;/g, (entity) => entities[entity] ?? entity)
}

const normal = (text: string) =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/[ \t]+/g, ' '))
    .filter((line) => line !== '')
    .join('\n')

describe('text in Markdown', () => {
  it.each([
    ['1. not a list', '1\\. not a list'],
    ['# no heading', '\\# no heading'],
    ['- no item', '\\- no item'],
    ['*a* _b_ `c`', '\\*a\\* \\_b\\_ \\`c\\`'],
    ['<b>', '\\<b\\>'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['http://a.b www.a.b', 'http\\://a.b www\\.a.b'],
    ['It cost 3.5 million - or so.', 'It cost 3.5 million - or so.'],
    ['a\n\n\nb', 'a\\\nb'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written)
  })

  it.each([
    ['a paragraph', '', '', /^<\/?(p|br)>$/],
    ['a quotation', '> ', '> ', /^<\/?(p|br|blockquote)>$/],
    ['an item', '- ', '  ', /^<\/?(ul|li|br)>$/],
  ])('stays text in %s, whatever it holds', (_name, first, indent, allowed) => {
    const units = Array.from('#*_`~[]()<>!&\\|-+=1.:/\n\t aé@{}"$^\'')
    const unit = fc.constantFrom(...units, 'http://', 'www.', '&amp;')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        fc.pre(text.trim() !== '')
        const read = textOf(`${first}${escapeMarkdown(text, indent)}`, allowed)
        expect(normal(read)).toBe(normal(text))
      }),
      { numRuns: 500 },
    )
  })

  it('makes a link of an http address alone', () => {
    expect(markdownAddress('https://example.org/a_b')).toBe('<https://example.org/a_b>')
    expect(markdownAddress('javascript:alert(1)')).toBe('javascript:alert(1)')
    expect(markdownAddress('https://a b>')).toBe('https\\://a b\\>')
  })
})

describe('a report as Markdown', () => {
  const { report } = makeReport(
    {
      records: sampleCase(),
      coverage: { words: 24, done: 10, open: 8, waived: 3, untouched: 3 },
      untouched: [{ text: 'The old bridge fell in 1998.' }],
      at: sampleAt,
      choices: usualChoices,
    },
    englishReport,
  )
  const markdown = reportMarkdown(report, englishReport)

  it('has corrections before claims, and the untouched sentences', () => {
    expect(markdown.match(/^## .*$/gm)).toEqual([
      '## Summary',
      '## Corrections',
      '## Claims',
      '## Sources',
      '## Sentences with untouched words',
      '## Waived words',
    ])
    expect(markdown).toContain('- The old bridge fell in 1998.')
  })

  it('gives each claim its status, source and locator', () => {
    expect(markdown).toContain(
      '### Claim 1: Needs correction\n\n> The bridge over the Elm **cost 12 million euros**, said mayor Ada Holm.',
    )
    expect(markdown).toContain('  - Contradicts: Source 1, Council budget, page 12, “14,000,000 EUR”')
  })
})
