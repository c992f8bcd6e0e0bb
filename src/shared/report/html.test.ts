import { describe, expect, it } from 'vitest'
import { aClaim, aSource, sampleAt, sampleCase, someEvidence, theCase } from '../records/case.fixture'
import { usualChoices, type ReportChoices } from './choices'
import { reportHtml } from './html'
import type { Logo } from './logo'
import { makeReport } from './makeReport'
import { articleAttributes, cssString, escapeHtml, linkHtml } from './page/escape'
import { englishReport } from './words'
import type { CaseRecords } from '../records/caseRecords'

const htmlOf = (
  records: CaseRecords,
  choices: Partial<ReportChoices> = {},
  logo: Logo | null = null,
): string =>
  reportHtml(
    makeReport(
      {
        records,
        coverage: { words: 24, done: 10, open: 8, waived: 3, untouched: 3 },
        untouched: [{ text: 'The old bridge fell in 1998.' }],
        at: sampleAt,
        choices: { ...usualChoices, ...choices },
      },
      englishReport,
    ).report,
    englishReport,
    logo,
  )

describe('a report as HTML', () => {
  const html = htmlOf(sampleCase())

  it('forbids itself scripts and requests', () => {
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|\bon\w+=|src=/i)
  })

  it('shows the words of a claim in their sentence', () => {
    expect(html).toContain(
      '<span class="around">The bridge over the Elm </span><b>cost 12 million euros</b><span class="around">, said mayor Ada Holm.</span>',
    )
  })

  it('has corrections before claims', () => {
    expect([...html.matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id)).toEqual([
      'summary',
      'corrections',
      'claims',
      'sources',
      'untouched',
      'waived',
    ])
  })

  it('has every id once and no anchor that leads nowhere', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target)
  })

  it('still has no dead anchor when a corrected claim is not among those shown', () => {
    const claims = [
      aClaim(1, {
        status: 'verified',
        work: 'done',
        correction: { wording: 'x', why: '', made: 'asProposed' },
      }),
    ]
    expect(htmlOf(sampleCase({ claims }), { claims: 'open' })).not.toContain('#claim-1')
  })

  it('shows the digest of the text and the untouched sentences', () => {
    expect(html).toContain(sampleCase().drafts[0]?.digest ?? 'no draft')
    expect(html).toContain('The old bridge fell in 1998.')
  })

  it('says the direction and language of the article', () => {
    expect(htmlOf(sampleCase({ case: theCase({ language: 'ar' }) }))).toContain(
      '<blockquote class="needsCorrection" lang="ar" dir="rtl">',
    )
  })

  it('says how far the work on a claim is, but not to readers', () => {
    expect(html).toContain('<dt>Work</dt>')
    expect(htmlOf(sampleCase(), { audience: 'reader' })).not.toContain('<dt>Work</dt>')
  })

  it('carries the newsroom’s logo in itself, above the letterhead', () => {
    const logo = { png: 'AAAA', width: 300, height: 90 }
    expect(htmlOf(sampleCase(), { letterhead: 'The Elm Post' }, logo)).toContain(
      '<header><img class="logo" src="data:image/png;base64,AAAA" width="150" height="45" alt=""><p class="letterhead"',
    )
  })

  it('shows hostile strings as text wherever they stand', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=y>'&amp;`
    const records = sampleCase()
    const soiled = JSON.parse(
      JSON.stringify(records, (key, value: unknown) =>
        typeof value === 'string' &&
        /^(title|byline|publication|checker|note|words|exact|why|wording|claimant|text|by|askedBy|author|publisher|value|published|language)$/.test(
          key,
        )
          ? hostile
          : value,
      ),
      // What went in comes out, with other strings.
    ) as CaseRecords
    const html = htmlOf(
      { ...soiled, sources: soiled.sources.map((one) => ({ ...one, confidentiality: 'public' })) },
      { letterhead: hostile },
    )
    expect(html).not.toMatch(/<script|<img|onerror=y>'/)
    expect(html).toContain(escapeHtml(hostile))
  })
})

describe('an address', () => {
  it.each([
    ['https://example.org/a?b=1&c=2', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['file:///etc/passwd', false],
    ['//example.org/x', false],
    ['https://a.b/"onclick="x', false],
    ['https://a.b/\u202egnp.exe', false],
    [' https://a.b', false],
  ])('%j is a link: %s', (address, isLink) => {
    expect(linkHtml(address).startsWith('<a href="http')).toBe(isLink)
  })

  it('tells the other side nothing', () => {
    expect(linkHtml('https://example.org')).toContain('rel="noreferrer noopener"')
  })
})

it.each([
  ['', 'dir="auto"'],
  ['en', 'lang="en" dir="ltr"'],
  ['he-IL', 'lang="he-IL" dir="rtl"'],
  ['uz-Arab', 'lang="uz-Arab" dir="rtl"'],
  ['x" onload="y', 'dir="auto"'],
])('words in the language %j get %s', (language, attributes) => {
  expect(articleAttributes(language)).toBe(attributes)
})

it('shows controls as pictures and half pairs as what they are not', () => {
  expect(escapeHtml('a\0b\x1b\x7f\ud800c\n')).toBe('a␀b␛␡\ufffdc\n')
})

it('keeps a source without a title nameable', () => {
  const records = sampleCase({
    sources: [aSource(1, { title: '', url: 'https://example.org/untitled' })],
    evidence: [someEvidence(1, 1, 1)],
  })
  expect(htmlOf(records)).toContain('<bdi dir="auto">https://example.org/untitled</bdi>')
})

describe('the title at the head of each printed sheet', () => {
  it('can end neither its string nor the style element', () => {
    const title = 'A "b" </style><script>\\'
    const html = htmlOf(sampleCase({ case: theCase({ title }) }))
    expect(html).toContain(
      '@top-left{content:"A \\22 b\\22  \\3c \\2f style\\3e \\3c script\\3e \\5c : Fact-check report"',
    )
    expect(html.match(/<\/style>/g)).toHaveLength(1)
  })

  it('is one line in any script', () => {
    expect(cssString('Die\nBrücke – الجسر\u2028🌉')).toBe('"Die Brücke \\2013  الجسر \\1f309 "')
  })
})
