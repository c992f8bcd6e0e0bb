import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { aSource, sampleAt, sampleCase, theCase } from '../../../../shared/records/case.fixture'
import { usualChoices } from '../../../../shared/report/choices'
import { makeReport } from '../../../../shared/report/makeReport'
import type { Report } from '../../../../shared/report/report'
import { englishReport } from '../../../../shared/report/words'
import { plainLook } from './look'
import { correctionSheetDocx } from './correctionSheetDocx'
import { reportDocx } from './reportDocx'

const reportOf = (over: Parameters<typeof sampleCase>[0] = {}) =>
  makeReport(
    {
      records: sampleCase(over),
      coverage: { words: 20, done: 5, open: 10, waived: 1, untouched: 4 },
      untouched: [{ text: 'The old bridge fell in 1998.' }],
      at: sampleAt,
      choices: { ...usualChoices, letterhead: 'The Elm Post\nResearch desk' },
    },
    englishReport,
  ).report

const a4 = plainLook('A4', 'en')

const partsOf = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes)
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array())
}
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/g)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )

describe('a report as a Word document', () => {
  const report = reportOf()
  const written = partsOf(reportDocx(report, englishReport, a4))

  it('has head, summary, corrections, claims, sources, untouched and waived in this order', () => {
    const xml = written('word/document.xml')
    const headed = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*w:pStyle w:val="(?:Title|Heading\d)".*?<\/w:p>/g)]
    expect(textOf(headed.map(([paragraph]) => paragraph).join(''))).toEqual([
      'Bridge to open in May',
      'Summary',
      'Corrections',
      'Claims',
      'Claim 1: Needs correction',
      'Claim 2: Verified',
      'Claim 3: Re-check',
      'Sources',
      'Source 1: Council budget',
      'Source 2: Internal memo 77',
      'Sentences with untouched words',
      'Waived words',
    ])
  })

  it('shows the words of a claim in their sentence, and them alone in bold', () => {
    const xml = written('word/document.xml')
    expect(textOf(xml)).toContain('The bridge over the Elm cost 12 million euros, said mayor Ada Holm.')
    expect(xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*cost 12 million euros<\/w:t>/)
    expect(xml).toMatch(/w:val="Around"(?:(?!<\/w:r>).)*The bridge over the Elm <\/w:t>/)
  })

  it('has headings that Word knows, a heading a claim', () => {
    const xml = written('word/document.xml')
    expect(xml.match(/w:pStyle w:val="Title"/g)).toHaveLength(1)
    expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(6)
    expect(xml.match(/w:pStyle w:val="Heading2"/g)).toHaveLength(report.claims.length + report.sources.length)
  })

  it('links to addresses outside and to sources inside', () => {
    const parts = written
    expect(parts('word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/budget" TargetMode="External"',
    )
    expect(parts('word/document.xml')).toMatch(/w:anchor="source-1"/)
    expect(parts('word/document.xml')).toMatch(/w:bookmarkStart w:id="3" w:name="source-1"/)
  })

  it('makes no link of an address that is none', () => {
    const bad = reportOf({ sources: [aSource(1, { url: 'javascript:alert(1)' })] })
    const parts = partsOf(reportDocx(bad, englishReport, a4))
    expect(parts('word/_rels/document.xml.rels')).not.toContain('javascript')
    expect(parts('word/document.xml')).toContain('javascript:alert(1)')
  })

  it('numbers its pages and names title and draft on each', () => {
    const parts = written
    const foot = parts('word/own-footer.xml')
    expect(foot).toMatch(/PAGE/)
    expect(foot).toMatch(/NUMPAGES/)
    expect(textOf(parts('word/own-header.xml'))).toEqual(['Bridge to open in May, Draft 1'])
  })

  it('names the checker and the moment of the report, and no other', () => {
    const core = written('docProps/core.xml')
    expect(core).toContain('<dc:creator>A. Reader</dc:creator>')
    expect(core.match(/>[^<]*\d{4}-\d\d-\d\d[^<]*</g)).toEqual([`>${sampleAt}<`, `>${sampleAt}<`])
  })

  it('is the same, byte for byte, when it is made again', () => {
    expect(reportDocx(report, englishReport, a4)).toEqual(reportDocx(report, englishReport, a4))
  })

  it('tells the language of the article and the direction of its script', () => {
    const hebrew = partsOf(reportDocx(reportOf({ case: theCase({ language: 'he' }) }), englishReport, a4))
    expect(hebrew('word/document.xml')).toMatch(/w:lang w:bidi="he"/)
    expect(hebrew('word/document.xml')).toMatch(/<w:bidi\/>/)
  })
})

it('has the corrections alone on its sheet: old wording, new wording, why, source', () => {
  const parts = partsOf(correctionSheetDocx(reportOf(), englishReport, a4))
  const lines = textOf(parts('word/document.xml'))
  expect(lines.slice(-5)).toEqual([
    '1',
    'cost 12 million euros',
    'cost 14 million euros',
    'The budget names 14 million.',
    'Council budget, page 12',
  ])
  expect(lines.join('\n')).not.toContain('Claim 2')
})

it('has the newsroom’s logo above its letterhead, as a part of its own', () => {
  const logo = { png: 'iVBORw0KGgo=', width: 300, height: 90 }
  const parts = partsOf(reportDocx(reportOf(), englishReport, plainLook('A4', 'en', logo)))
  expect(parts('word/document.xml')).toMatch(/^.*?<a:blip [^>]*r:embed="logo"\/>.*?The Elm Post/s)
  expect(parts('word/_rels/document.xml.rels')).toContain('Id="logo"')
  expect(parts('word/media/logo.png')).toContain('PNG')
})

it('tells where its links lead by each address once, as it was written', () => {
  const url = 'https://example.org/?a=1&b=“2”'
  const sources = [aSource(1, { url, title: '' }), aSource(3, { url, title: 'The same' })]
  const parts = partsOf(reportDocx(reportOf({ sources }), englishReport, a4))
  expect(parts('word/_rels/document.xml.rels').match(/TargetMode="External"/g)).toHaveLength(1)
  expect(parts('word/_rels/document.xml.rels')).toContain('?a=1&amp;b=%E2%80%9C2%E2%80%9D"')
})

it.each([
  ['A4', 'w:w="11906" w:h="16838"'],
  ['Letter', 'w:w="12240" w:h="15840"'],
] as const)('is made for %s', (paper, size) => {
  for (const write of [reportDocx, correctionSheetDocx])
    expect(partsOf(write(reportOf(), englishReport, plainLook(paper, 'en')))('word/document.xml')).toContain(
      size,
    )
})

it('lists the conflicts of the copy, those that stand before those dismissed', () => {
  const conflicts: Report['conflicts'] = {
    open: [{ kind: 'number', values: ['12 million', '14 million'], claims: [1] }],
    dismissed: [
      { kind: 'name', values: ['Holm', 'Holmes'], reason: 'Two people', by: 'A. Reader', at: sampleAt },
    ],
  }
  const parts = partsOf(reportDocx({ ...reportOf(), conflicts }, englishReport, a4))
  const lines = textOf(parts('word/document.xml'))
  expect(lines.slice(lines.indexOf('Conflicts in the copy'), lines.indexOf('Claims'))).toEqual([
    'Conflicts in the copy',
    'Conflicts that stand',
    '“12 million” in one place, “14 million” in another. Claim 1',
    'Dismissed conflicts',
    'Two spellings: “Holm” and “Holmes”. Dismissed: “Two people” (A. Reader, 2026-11-24 14:05 UTC)',
  ])
})

it('is whole XML whatever controls and halves of pairs stand in its texts', () => {
  const title = 'a\0b\u001bc\ud800d\uffff<w:p>&#0;'
  const parts = unzipSync(
    reportDocx(reportOf({ case: theCase({ title, checker: title }) }), englishReport, a4),
  )
  for (const [path, part] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue
    // What XML 1.0 has no characters for, and half a pair, which UTF-8 turns into U+FFFD.
    expect(strFromU8(part), path).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|&#0;/u)
  }
})
