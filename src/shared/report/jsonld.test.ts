import { expand } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { digestOf } from '../records/chain'
import { annotationContext } from './annotationContext.fixture'
import { aClaim, aDraft, aPlace, aSource, sampleAt, sampleCase, someEvidence } from '../records/case.fixture'
import { usualChoices } from './choices'
import { namedInformation, reportJsonLd } from './jsonld'
import { makeReport } from './makeReport'
import { englishReport } from './words'

const text = `🙂 One day the bridge fell. ${'The bridge stood. '.repeat(20)}The bridge fell.`
const draft = aDraft(text)
const records = sampleCase({
  drafts: [draft],
  claims: [
    aClaim(1, {
      places: [aPlace(draft, 'bridge fell'), aPlace(draft, 'bridge fell', 40)],
      status: 'needsCorrection',
      statusBy: 'A. Reader',
      statusAt: sampleAt,
      note: 'It sank, </script> they say.',
      correction: { wording: 'bridge sank', why: 'The council says so.', made: 'no' },
    }),
    aClaim(2, { past: { status: 'verified', by: 'A', at: sampleAt, words: 'gone' } }),
  ],
  sources: [aSource(1), aSource(2, { url: 'javascript:alert(1)' })],
  evidence: [someEvidence(1, 1, 1, { words: 'it sank' }), someEvidence(2, 1, 2)],
  queries: [],
  waivers: [],
})
const { report } = makeReport(
  {
    records,
    coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
    untouched: [],
    at: sampleAt,
    choices: usualChoices,
  },
  englishReport,
)
const written = reportJsonLd(report, englishReport)

type Selector = {
  readonly type: string
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
}
type Item = {
  readonly id: string
  readonly motivation: string
  readonly body: unknown
  readonly target: readonly {
    readonly state: unknown
    readonly source: { readonly id: string }
    readonly selector: readonly [
      Selector,
      { readonly type: string; readonly start: number; readonly end: number },
    ]
  }[]
}
// What the module has just written.
const collection = JSON.parse(written) as { total: number; first: { items: readonly Item[] } }
const { items } = collection.first

describe('claims as Web Annotations', () => {
  it('assess, comment and edit', () => {
    expect(items.map(({ id, motivation }) => [motivation, id.replace(/^urn:uuid:[0-9a-f-]+/, '')])).toEqual([
      ['assessing', ''],
      ['commenting', '#note'],
      ['editing', '#correction'],
    ])
    expect(collection.total).toBe(3)
  })

  it('have a quote that stands once in the text, and its position in code points', () => {
    const points = Array.from(text)
    expect(items[0]?.target).toHaveLength(2)
    for (const { selector } of items[0]?.target ?? []) {
      const [quote, position] = selector
      expect(text.split(`${quote.prefix}${quote.exact}${quote.suffix}`)).toHaveLength(2)
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact)
    }
  })

  it('name the draft by its digest, in the state of the day it was opened', () => {
    const [target] = items[0]?.target ?? []
    expect(target?.source.id).toBe(namedInformation(digestOf(text)))
    expect(target?.state).toEqual({ type: 'TimeState', sourceDate: sampleAt })
  })

  it('carry the status in words and by its code, and only links that are http', () => {
    expect(items[0]?.body).toEqual([
      {
        type: 'TextualBody',
        purpose: 'assessing',
        value: 'Needs correction',
        format: 'text/plain',
        language: 'en',
      },
      { type: 'TextualBody', purpose: 'tagging', value: 'needsCorrection' },
      {
        type: 'SpecificResource',
        purpose: 'linking',
        source: 'https://example.org/1',
        selector: { type: 'TextQuoteSelector', exact: 'it sank' },
      },
    ])
  })

  it('may stand in a page', () => {
    expect(written).not.toMatch(/[<>&\u2028\u2029]/)
    expect(JSON.stringify(items[1]?.body)).toContain('</script>')
  })
})

it.each([
  '</script><script>alert(1)</script>',
  '<!-- a page might be ended --> &amp; <b>',
  ']]>',
  'a\u2028b\u2029c',
  '"},{"@id":"x"',
  '\u0000 \ud83c\udf09',
])('may stand in a page with %j in its words, and is read back equal', (words) => {
  const hostile = aDraft(`Before. ${words} After.`)
  const made = makeReport(
    {
      records: {
        ...records,
        drafts: [hostile],
        claims: [
          aClaim(1, {
            places: [aPlace(hostile, words)],
            note: words,
            correction: { wording: words, why: words, made: 'no' },
          }),
        ],
      },
      coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
      untouched: [],
      at: sampleAt,
      choices: usualChoices,
    },
    englishReport,
  )
  const text = reportJsonLd(made.report, englishReport)
  expect(text).not.toMatch(/[<>&\u2028\u2029]/)
  // What the module has just written.
  const read = JSON.parse(text) as typeof collection
  const [assessing, note, correction] = read.first.items
  expect(assessing?.target[0]?.selector[0].exact).toBe(words)
  expect(note?.body).toMatchObject({ value: words })
  expect(correction?.body).toMatchObject([{ value: words }, { value: words }])
})

it('names bytes as RFC 6920 does in its own example', () => {
  expect(namedInformation(digestOf('Hello World!'))).toBe(
    'ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk',
  )
})

it('expands as JSON-LD with nothing lost, every term one of the Web Annotation vocabulary', async () => {
  const lost: string[] = []
  const options = {
    // Tells of each term that the context does not know, and which would be dropped; its types do not know of it.
    eventHandler: ({ event }: { readonly event: { readonly details: unknown } }) =>
      lost.push(JSON.stringify(event.details)),
    documentLoader: (url: string) =>
      url === 'http://www.w3.org/ns/anno.jsonld'
        ? Promise.resolve({ document: annotationContext, documentUrl: url })
        : Promise.reject(new Error(`${url} was asked for`)),
  }
  const expanded = await expand(JSON.parse(written), options)
  expect(lost).toEqual([])
  const whole = JSON.stringify(expanded)
  expect(whole).toContain('http://www.w3.org/ns/oa#TextQuoteSelector')
  expect(whole.match(/oa#Annotation"/g)).toHaveLength(written.match(/"Annotation"/g)?.length ?? 0)
})
