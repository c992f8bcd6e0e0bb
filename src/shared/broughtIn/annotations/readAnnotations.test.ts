import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from './annotation'
import { readAnnotations } from './readAnnotations'

const read = (value: unknown) => {
  const done = readAnnotations(value, 100)
  if (!done.ok) throw new Error(done.failure.kind)
  return done.value
}
const quote = (exact: string, rest: object = {}) => ({ type: 'TextQuoteSelector', exact, ...rest })
const bare: Annotation = { targets: [], said: [], tags: [], links: [], status: null, correction: null }

/** An annotation as the client of Hypothesis exports it. */
const hypothesis = (rest: object = {}) => ({
  id: 'a',
  user: 'acct:ann@hypothes.is',
  user_info: { display_name: null },
  created: '2026-11-20T10:00:00.000000+00:00',
  uri: 'https://example.org/bridge',
  text: 'See [the budget](https://example.org/budget).',
  tags: ['money'],
  group: '__world__',
  document: { title: 'The bridge' },
  target: [
    {
      source: 'https://example.org/bridge',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          startOffset: 0,
          endContainer: '/p[1]',
          endOffset: 4,
        },
        { type: 'TextPositionSelector', start: 11, end: 26 },
        quote('cost 40 million', { prefix: 'The bridge ', suffix: '.' }),
      ],
    },
  ],
  ...rest,
})
const onPage = [{ source: 'https://example.org/bridge' }]

describe('annotations of Hypothesis', () => {
  it('give their words with what stands around them, what was said and by whom, tags and links', () => {
    const wanted = {
      ...bare,
      targets: [{ exact: 'cost 40 million', prefix: 'The bridge ', suffix: '.', near: 11 }],
      said: ['ann: See [the budget](https://example.org/budget).'],
      tags: ['money'],
      links: [{ url: 'https://example.org/budget', passage: '' }],
    }
    for (const value of [
      { export_date: '2026-11-24', client_version: '1', annotations: [hypothesis()] },
      { total: 1, rows: [hypothesis()] },
      [hypothesis()],
    ])
      expect(read(value)).toEqual({ from: 'hypothesis', annotations: [wanted], unread: 0 })
  })

  it('are named by the name that a person shows', () => {
    const { annotations } = read([hypothesis({ user_info: { display_name: 'Ann Ode' }, text: 'Why?' })])
    expect(annotations[0]?.said).toEqual(['Ann Ode: Why?'])
  })

  it('take in what answers them, and what answers that', () => {
    const { annotations } = read([
      hypothesis({
        id: 'c',
        user: 'acct:cy@x',
        text: 'Now it does.',
        references: ['a', 'b'],
        target: onPage,
      }),
      hypothesis({ text: 'No source.' }),
      hypothesis({
        id: 'b',
        user: 'acct:bo@x',
        text: 'https://example.org/2',
        references: ['a'],
        target: onPage,
      }),
      hypothesis({ id: 'd', user: 'acct:di@x', text: 'To nobody here.', references: ['z'], target: onPage }),
    ])
    expect(annotations.map(({ said, links }) => [said, links.map(({ url }) => url)])).toEqual([
      [['ann: No source.', 'cy: Now it does.', 'bo: https://example.org/2'], ['https://example.org/2']],
      [['di: To nobody here.'], []],
    ])
  })

  it('hang on no words where they are about a page, and say nothing where they only mark', () => {
    const { annotations } = read([hypothesis({ target: onPage }), hypothesis({ text: '', tags: [] })])
    expect(annotations[0]?.targets).toEqual([])
    expect(annotations[1]).toMatchObject({ said: [], links: [] })
  })
})

describe('W3C Web Annotations', () => {
  const annotation = (rest: object = {}) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'Annotation',
    target: { source: 'https://example.org/bridge', selector: quote('40 million') },
    ...rest,
  })
  const only = (rest: object) => read(annotation(rest)).annotations[0]

  it.each([
    ['a list', [annotation()]],
    ['a page', { type: 'AnnotationPage', items: [annotation()] }],
    [
      'a collection',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [annotation()] } },
    ],
    ['one alone', annotation()],
  ])('are read from %s', (_what, value) => {
    expect(read(value)).toMatchObject({ from: 'web', annotations: [{ targets: [{ exact: '40 million' }] }] })
  })

  it.each([
    ['a text', { body: { type: 'TextualBody', value: ' No. ' } }, ['No.']],
    ['a text alone', { bodyValue: 'No.' }, ['No.']],
    ['who said it', { body: [{ value: 'No.' }], creator: { name: 'Ann' } }, ['Ann: No.']],
    [
      'an assessment in words',
      { motivation: 'assessing', body: { value: 'false', purpose: 'assessing' } },
      ['false'],
    ],
  ])('say %s', (_what, rest, said) => {
    expect(only(rest)?.said).toEqual(said)
  })

  it('name links in several ways, with the passage there, and only web links', () => {
    expect(
      only({
        body: [
          'https://example.org/1',
          { type: 'Text', id: 'https://example.org/2' },
          { type: 'SpecificResource', source: 'https://example.org/3', selector: quote('it sank') },
          { type: 'SpecificResource', source: { id: 'https://example.org/4' } },
          { type: 'TextualBody', value: 'see https://example.org/5' },
          { source: 'javascript:alert(1)' },
          'file:///etc/passwd',
        ],
      })?.links,
    ).toEqual([
      { url: 'https://example.org/1', passage: '' },
      { url: 'https://example.org/2', passage: '' },
      { url: 'https://example.org/3', passage: 'it sank' },
      { url: 'https://example.org/4', passage: '' },
      { url: 'https://example.org/5', passage: '' },
    ])
  })

  it('give a correction where they edit', () => {
    const body = [
      { value: '14 million', purpose: 'editing' },
      { value: 'The budget says so.', purpose: 'commenting' },
    ]
    expect(only({ motivation: ['editing'], body })).toMatchObject({
      said: [],
      correction: { wording: '14 million', why: 'The budget says so.' },
    })
  })

  it('name a status only where Stet has written them; a tag of others stays a tag', () => {
    const assessing = annotation({
      motivation: 'assessing',
      body: [
        { value: 'Verified', purpose: 'assessing' },
        { value: 'verified', purpose: 'tagging' },
      ],
    })
    const collection = { type: 'AnnotationCollection', first: { items: [assessing] } }
    expect(read({ ...collection, generator: { name: 'Stet' } })).toMatchObject({
      from: 'stet',
      annotations: [{ status: 'verified', tags: [], said: [] }],
    })
    expect(read({ ...collection, generator: { name: 'Other' } })).toMatchObject({
      from: 'web',
      annotations: [{ status: null, tags: ['verified'], said: ['Verified'] }],
    })
  })
})

describe('a file from outside', () => {
  const failureOf = (value: unknown) => {
    const done = readAnnotations(value, 100)
    return done.ok ? null : done.failure
  }

  it.each([
    [null],
    [7],
    ['text'],
    [[]],
    [{}],
    [{ rows: [] }],
    [{ annotations: [{ text: 'no target' }] }],
    [{ claims: [] }],
  ])('without annotations is refused: %j', (value) => {
    expect(failureOf(value)?.kind).toBe('noAnnotations')
  })

  it('with too many entries is refused before one is looked at', () => {
    expect(failureOf(Array.from({ length: 101 }, () => 1))).toEqual({ kind: 'tooManyRows', detail: '101' })
  })

  it('is read but for the entries that do not fit, which are counted', () => {
    expect(read([hypothesis(), null, { target: 3 }, hypothesis({ user: 9 })])).toMatchObject({
      annotations: [{ tags: ['money'] }],
      unread: 3,
    })
  })

  it('shows control characters and halves of characters as such, and keeps no more parts than anybody has', () => {
    const { annotations } = read([
      hypothesis({
        text: `a\u0000b \ud800 ${Array.from({ length: 99 }, (_, at) => `https://example.org/${at}`).join(' ')}`,
        tags: Array.from({ length: 99 }, (_, at) => `t${at}`),
      }),
    ])
    expect(annotations[0]?.said[0]).toMatch(/^ann: a\u2400b \ufffd /)
    expect(annotations[0]?.links).toHaveLength(50)
    expect(annotations[0]?.tags).toHaveLength(50)
  })

  it('never makes reading fail in another way, and no link of what is none', () => {
    const key = fc.constantFrom(
      'type',
      'target',
      'selector',
      'body',
      'user',
      'items',
      'annotations',
      '__proto__',
      'exact',
    )
    const leaf = fc.oneof(
      fc.constantFrom('Annotation', 'TextQuoteSelector', 'javascript:alert(1)'),
      fc.json(),
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('value')), fc.dictionary(key, tie('value'))),
    }))
    fc.assert(
      fc.property(value, (any) => {
        const done = readAnnotations(
          [any, hypothesis({ target: [any] }), { type: 'Annotation', body: any, target: any }],
          100,
        )
        const links = done.ok ? done.value.annotations.flatMap((one) => one.links) : []
        expect(links.every(({ url }) => /^https?:/.test(url))).toBe(true)
      }),
    )
  })
})
