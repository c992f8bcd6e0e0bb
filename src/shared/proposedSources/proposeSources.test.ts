import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Remark } from '../records/remark'
import { proposeSources, type ProposingFrom } from './proposeSources'
import { aRemark, caseOf, claimId, claimOn, draftId } from './remarks.fixture'

const url = 'https://example.org/report'

/** A remark on the words of a text, the first time they stand there. */
const on = (text: string, words: string, patch: Partial<Remark> = {}): Remark => {
  const start = text.indexOf(words)
  return aRemark({ start, end: start + words.length, kind: 'link', links: [url], ...patch })
}
/** A note whose mark stands just behind words. */
const behind = (text: string, words: string, patch: Partial<Remark> = {}): Remark => {
  const at = text.indexOf(words) + words.length
  return aRemark({ start: at, end: at, kind: 'footnote', text: 'Report, p. 3', ...patch })
}
const numbersOf = (from: ProposingFrom) => {
  const { byClaim, homeless } = proposeSources(from)
  return {
    claims: from.claims.filter((claim) => byClaim.has(claim.id)).map((claim) => Number(claim.id.slice(-9))),
    homeless: homeless.length,
  }
}

describe('a remark belongs to', () => {
  it.each<[string, string, (text: string) => Remark, number | null]>([
    ['the claim that holds its words', '[It rose by half].', (text) => on(text, 'by half'), 1],
    ['the smallest that holds them', '[It rose [by half] in May].', (text) => on(text, 'half'), 2],
    [
      'the claim, though a full stop goes with its words',
      '[It rose by half].',
      (text) => on(text, 'half.'),
      1,
    ],
    [
      'the only claim that its words touch',
      'So [it rose]. It fell.',
      (text) => on(text, 'So it rose. It'),
      1,
    ],
    [
      'the claim that shares most with it in the sentence',
      '[It rose] and [the town paid for it].',
      (text) => on(text, 'It rose and the town paid for it'),
      2,
    ],
    [
      'none, where its words reach over claims of many sentences',
      '[One]. [Two].',
      (text) => on(text, text),
      null,
    ],
    [
      'the largest claim of the sentence, where its mark stands behind the full stop',
      '[It rose by half] [in May]. It fell.',
      (text) => behind(text, 'May.'),
      1,
    ],
    [
      'the same, where the reader hangs it on the word before the mark',
      '[It rose by half] [in May]. It fell.',
      (text) => on(text, 'May.', { kind: 'footnote', text: 'Report' }),
      1,
    ],
    [
      'the smallest claim that ends there, where its mark stands before the full stop',
      '[It rose [by half]].',
      (text) => behind(text, 'half'),
      2,
    ],
    ['the claim around its mark', '[It rose by half].', (text) => behind(text, 'rose'), 1],
    ['the last claim of the sentence before it', '[It] [rose], they say.', (text) => behind(text, 'say.'), 2],
    ['the claim before a short aside', '[It rose] (Gazette).', (text) => on(text, 'Gazette'), 1],
    [
      'none, where a long link follows',
      `[It rose]. ${'More. '.repeat(9)}`,
      (text) => on(text, text.slice(9)),
      null,
    ],
    [
      'none, where its sentence has no claim',
      '[It rose]. So they say.',
      (text) => behind(text, 'say.'),
      null,
    ],
    ['none across paragraphs', '[It rose].\n\nLater.', (text) => behind(text, '.\n\n'), null],
  ])('%s', (_, marked, remark, number) => {
    const found = numbersOf(caseOf(marked, (text) => [remark(text)]))
    expect(found).toEqual(number === null ? { claims: [], homeless: 1 } : { claims: [number], homeless: 0 })
  })

  it('no claim of another draft', () => {
    const from = caseOf('[It rose].', (text) => [on(text, 'rose')])
    const [claim] = from.claims
    // Ids are checked where records come in; here one only has to differ.
    const other = claim?.places.map((place) => ({ ...place, draftId: claimId(9) as never })) ?? []
    const claims = [{ id: claimId(1), places: other }]
    expect(numbersOf({ ...from, claims })).toEqual({ claims: [], homeless: 1 })
  })
})

describe('a proposed source', () => {
  const only = (from: ProposingFrom) => proposeSources(from).byClaim.get(claimId(1)) ?? []

  it('of a link has its address and no title', () => {
    const [one] = only(caseOf('[It rose].', (text) => [on(text, 'rose')]))
    expect(one).toMatchObject({ kind: 'link', url, title: '', words: 'rose' })
  })

  it('of a note with an address has what stands beside it as its title, and the locator', () => {
    const note = `Town of Veld, Report, p. 3, ${url}`
    const [one] = only(caseOf('[It rose].', (text) => [behind(text, 'rose.', { text: note, links: [url] })]))
    expect(one).toMatchObject({
      kind: 'link',
      title: 'Town of Veld, Report, p. 3',
      more: '',
      locator: { kind: 'page', value: '3' },
    })
  })

  it('of a note without an address is a document by what it says', () => {
    const [one] = only(caseOf('[It rose].', (text) => [behind(text, 'rose.')]))
    expect(one).toMatchObject({ kind: 'document', url: '', title: 'Report, p. 3', more: '' })
  })

  it('takes no title from what is written in the margin', () => {
    const comment = { kind: 'comment', text: `Ask Bo, see ${url}` } as const
    const [one] = only(caseOf('[It rose].', (text) => [on(text, 'rose', comment)]))
    expect(one).toMatchObject({ title: '', more: `Ask Bo, see ${url}` })
  })

  it('says the whole thread, and has the links of the answers', () => {
    const thread = (text: string) => [
      on(text, 'rose', { kind: 'comment', text: 'Source?', author: 'Ed', links: [] }),
      on(text, 'It', { kind: 'comment', text: `Here: ${url}`, author: 'Jo', answers: 0 }),
    ]
    expect(only(caseOf('It [rose].', thread))).toMatchObject([{ url, text: `Ed: Source?\nJo: Here: ${url}` }])
  })

  it('stands for each link of a note', () => {
    const links = [url, 'https://example.org/b']
    expect(only(caseOf('[It rose].', (text) => [behind(text, 'rose.', { links })]))).toHaveLength(2)
  })

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'https://user:secret@example.org/'])(
    'is never made of the address %s',
    (bad) => {
      expect(only(caseOf('[It rose].', (text) => [on(text, 'rose', { links: [bad] })]))).toEqual([])
    },
  )

  it('is not made of an empty comment', () => {
    const empty = (text: string) => [on(text, 'rose', { kind: 'comment', text: ' … ', links: [] })]
    expect(proposeSources(caseOf('[It rose].', empty))).toMatchObject({ count: 0, homeless: [] })
  })

  it('is proposed once where a note and a link name the same address: the note, which says more', () => {
    const both = (text: string) => [
      on(text, 'rose'),
      behind(text, 'rose.', { text: 'The report', links: [url] }),
    ]
    expect(only(caseOf('[It rose].', both))).toMatchObject([{ of: 'footnote', title: 'The report' }])
  })

  it('is not proposed when the link is attached to the claim already', () => {
    const from = caseOf('[It rose].', (text) => [on(text, 'rose')])
    // Ids are checked where records come in; here one only has to be the same.
    const sourceId = 's' as never
    const taken = { sources: [{ id: sourceId, url }], evidence: [{ claimId: claimId(1), sourceId }] }
    expect(only({ ...from, ...taken })).toEqual([])
  })

  it('stays dealt with in the next draft, where the claim stands elsewhere and the remark is another of its list', () => {
    const [key] = only(caseOf('[It rose].', (text) => [on(text, 'rose')])).map((one) => one.key)
    const next = caseOf('New. So [it rose].', (text) => [on(text, 'New', { links: [] }), on(text, 'rose')])
    const claims = next.claims.map((claim) => ({ ...claim, remarksDone: key ? [key] : [] }))
    expect(only(next)).toHaveLength(1)
    expect(only({ ...next, claims })).toEqual([])
  })

  it('is not proposed again on a claim on which it was dealt with', () => {
    const from = caseOf('[It rose]. [It fell].', (text) => [on(text, 'rose'), on(text, 'fell')])
    const key = only(from)[0]?.key ?? ''
    const claims = from.claims.map((claim) =>
      claim.id === claimId(1) ? { ...claim, remarksDone: [key] } : claim,
    )
    expect(numbersOf({ ...from, claims })).toEqual({ claims: [2], homeless: 0 })
  })
})

describe('whatever the remarks', () => {
  const text =
    'It rose by half. The town paid; nobody asked.\n\nIt fell (they say) in May, and rose again. End'
  const blocks = [
    { kind: 'paragraph', level: 0, start: 0, end: 45 },
    { kind: 'paragraph', level: 0, start: 47, end: text.length },
  ] as const
  const span = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const remark = fc
    .record({
      span,
      kind: fc.constantFrom('comment', 'footnote', 'endnote', 'link'),
      text: fc.constantFrom('', 'Report, p. 3', 'Ask Bo'),
      links: fc.subarray([url, 'https://example.org/b', 'javascript:1']),
      answers: fc.option(fc.nat(12)),
    })
    .map(({ span: words, ...rest }) => aRemark({ ...rest, ...words } as Partial<Remark>))
  const from = fc
    .tuple(fc.array(remark, { maxLength: 12 }), fc.array(span, { maxLength: 6 }))
    .map(([remarks, spans]): ProposingFrom => ({
      draft: { id: draftId, text, blocks: [...blocks], remarks },
      language: 'en',
      claims: spans.map(({ start, end }, at) => claimOn(at + 1, start, end)),
      evidence: [],
      sources: [],
    }))

  it('each lands on one claim, or on none', () => {
    fc.assert(
      fc.property(from, (one) => {
        const { byClaim, homeless, count } = proposeSources(one)
        const landed = [
          ...[...byClaim].flatMap(([claim, some]) =>
            some.map(({ remark: at }) => ({ at, on: claim as string })),
          ),
          ...homeless.map(({ remark: at }) => ({ at, on: 'none' })),
        ]
        for (const { at, on: where } of landed)
          expect(landed.filter((other) => other.at === at && other.on !== where)).toEqual([])
        expect(count).toBe([...byClaim.values()].flat().length)
      }),
    )
  })

  it('the order of the claims changes nothing', () => {
    fc.assert(
      fc.property(from, (one) => {
        const turned = { ...one, claims: one.claims.toReversed() }
        expect(proposeSources(turned)).toEqual(proposeSources(one))
      }),
    )
  })

  it('a link or note that is said to be dealt with on every claim is on none', () => {
    fc.assert(
      fc.property(from, (one) => {
        const keys = [...proposeSources(one).byClaim.values()].flat().map(({ key }) => key)
        const claims = one.claims.map((claim) => ({ ...claim, remarksDone: keys }))
        expect(proposeSources({ ...one, claims }).count).toBe(0)
      }),
    )
  })
})

describe('a source on words without a claim', () => {
  const homeless = (marked: string, remarksDone: readonly string[] = []) =>
    proposeSources({
      ...caseOf(marked, (text) => [on(text, 'by half', { kind: 'link', links: [url] })]),
      remarksDone,
    }).homeless

  it('is not proposed again once it was dismissed, but on a claim that is made of them', () => {
    const [one] = homeless('It rose by half.')
    expect(one).toMatchObject({ url })
    expect(homeless('It rose by half.', [one?.key ?? ''])).toEqual([])
    const made = caseOf('[It rose by half].', (text) => [on(text, 'by half', { kind: 'link', links: [url] })])
    expect(proposeSources({ ...made, remarksDone: [one?.key ?? ''] }).count).toBe(1)
  })
})

describe('the comments of a returned copy', () => {
  const text = 'It rose by half.'
  const finding = (patch: Partial<Remark> = {}) =>
    on(text, 'by half', {
      kind: 'comment',
      author: 'A. Kay',
      text: `Claim 1: Disputed\nsupports: The budget, ${url}`,
      ...patch,
    })

  it('propose nothing, whoever they are by', () => {
    const from = caseOf(`[${text.slice(0, -1)}].`, () => [finding(), finding({ author: '' })])
    expect(proposeSources(from)).toMatchObject({ count: 0, homeless: [] })
  })

  it('propose what the writer answers', () => {
    const answer = on(text, 'by half', {
      kind: 'comment',
      author: 'Jo Lind',
      text: 'Minutes, p. 4: https://example.org/minutes',
      links: ['https://example.org/minutes'],
      answers: 0,
    })
    const { byClaim } = proposeSources(caseOf(`[${text.slice(0, -1)}].`, () => [finding(), answer]))
    expect(byClaim.get(claimId(1))).toMatchObject([
      { url: 'https://example.org/minutes', author: 'Jo Lind', text: expect.not.stringContaining('budget') },
    ])
  })
})
