import { describe, expect, it } from 'vitest'
import {
  aClaim,
  aDraft,
  aPlace,
  aQuery,
  aSource,
  idOf,
  sampleAt,
  sampleCase,
  sampleText,
  someEvidence,
} from '../records/case.fixture'
import type { Claim } from '../records/claim'
import { usualChoices, type Audience } from './choices'
import { makeReport } from './makeReport'
import { englishReport } from './words'

const draft = aDraft()
const place = aPlace(draft, 'cost 12 million euros')
const claim: Partial<Claim> = {
  places: [place],
  status: 'recheck',
  past: { status: 'disputed', by: 'B. Low', at: sampleAt, words: 'cost 11 million euros' },
  work: 'checking',
  reasons: [{ kind: 'money', words: '12 million euros' }],
  claimant: 'Ada Holm',
  legal: true,
  sensitive: true,
  note: 'Ask again.',
  correction: { wording: 'cost 14 million euros', why: 'The budget says so.', made: 'no' },
}
const set: Partial<Claim> = { status: 'verified', statusBy: 'A. Reader', statusAt: sampleAt, past: null }
const secret = aSource(2, { kind: 'person', title: 'Vera Quell', url: '', confidentiality: 'never' })
const records = (over: Partial<Claim>, held = secret) =>
  sampleCase({
    claims: [aClaim(7, { ...claim, ...over })],
    sources: [aSource(1), held],
    evidence: [someEvidence(1, 7, 1, { note: 'Table 3' }), someEvidence(2, 7, 2), someEvidence(3, 7, 2)],
    queries: [aQuery(1, 7, { answer: 'The council’s.', answeredAt: sampleAt })],
  })
const reportFor = (audience: Audience, over: Partial<Claim> = {}, held = secret) =>
  makeReport(
    {
      records: records(over, held),
      coverage: { words: 24, done: 0, open: 0, waived: 0, untouched: 24 },
      untouched: [],
      at: sampleAt,
      choices: { ...usualChoices, audience },
    },
    englishReport,
  )
const shownTo = (audience: Audience, over: Partial<Claim> = {}) => reportFor(audience, over).report.claims[0]

describe('a claim in a report', () => {
  const printed = {
    number: 7,
    words: 'cost 12 million euros',
    gone: false,
    status: 'recheck',
    claimant: 'Ada Holm',
    correction: { wording: 'cost 14 million euros', why: 'The budget says so.', made: 'no' },
  }
  const desk = {
    past: { status: 'disputed', by: 'B. Low', at: sampleAt, words: 'cost 11 million euros' },
    legal: true,
    sensitive: true,
    note: 'Ask again.',
    evidence: [{ source: 1, stance: 'supports', note: 'Table 3' }],
    queries: [{ text: 'Where does this figure come from?', answer: 'The council’s.', answeredAt: sampleAt }],
  }

  it('tells the editor all, with why it was proposed and how many sources are held back', () => {
    const reasons = [{ kind: 'money', words: '12 million euros' }]
    expect(shownTo('editor')).toMatchObject({ ...printed, ...desk, reasons, heldBack: 1 })
  })

  it('tells the lawyer all but that', () => {
    expect(shownTo('lawyer')).toMatchObject({ ...printed, ...desk, reasons: [], heldBack: null })
  })

  it('tells the reader what can be printed', () => {
    expect(shownTo('reader')).toMatchObject({
      ...printed,
      past: null,
      legal: false,
      sensitive: false,
      note: '',
      reasons: [],
      evidence: [{ source: 1, stance: 'supports', note: '' }],
      queries: [],
      heldBack: null,
    })
  })

  it.each([
    ['editor', 'A. Reader', sampleAt],
    ['lawyer', 'A. Reader', sampleAt],
    ['reader', null, null],
  ] as const)('says to the %s who set the status, and when: %s, %s', (audience, statusBy, statusAt) => {
    expect(shownTo(audience, set)).toMatchObject({ status: 'verified', statusBy, statusAt })
  })

  it('has no past where nothing was found before', () => {
    expect(shownTo('editor', { past: null })?.past).toBeNull()
    const words = { status: 'unchecked', by: '', at: sampleAt, words: 'opened in 1931' } as const
    expect(shownTo('editor', { places: [], past: words })?.past).toBeNull()
  })
})

describe('the words of a claim', () => {
  it('that is gone are those it last had, at no place', () => {
    const earlier = { ...place, draftId: idOf<'draft'>(2, 9) }
    expect(shownTo('editor', { places: [earlier] })).toMatchObject({
      words: 'cost 12 million euros',
      gone: true,
      places: [],
    })
  })

  it('that never stood in a draft are those it came with', () => {
    expect(shownTo('editor', { places: [] })).toMatchObject({ words: 'cost 11 million euros', gone: true })
  })

  it('stand in their sentence', () => {
    expect(shownTo('reader')?.around).toEqual({
      before: 'The bridge over the Elm ',
      after: ', said mayor Ada Holm.',
    })
  })

  it('stand alone where their sentence names a held-back source', () => {
    const { report } = reportFor('reader', {}, { ...secret, title: 'Ada Holm' })
    expect(report.claims[0]).toMatchObject({ words: 'cost 12 million euros', around: null })
  })

  it.each([
    ['by a stop in it', 'Dr. Vera Quell said that the bridge fell.', 'Dr. Vera Quell'],
    ['by a line', 'Vera\nQuell said that the bridge fell.', 'Vera Quell'],
    [
      'by what is read at a glance',
      `Vera Quell said${' and said'.repeat(20)} that the bridge fell.`,
      'Vera Quell',
    ],
  ])('stand alone where a name is parted %s', (_what, text, title) => {
    const named = aDraft(text)
    const { report } = makeReport(
      {
        records: {
          ...records({ places: [aPlace(named, 'the bridge fell')] }, { ...secret, title }),
          drafts: [named],
          waivers: [],
        },
        coverage: { words: 6, done: 0, open: 6, waived: 0, untouched: 0 },
        untouched: [],
        at: sampleAt,
        choices: usualChoices,
      },
      englishReport,
    )
    expect(JSON.stringify(report)).not.toContain('Quell')
  })

  it('stand alone where they are in no draft', () => {
    expect(shownTo('editor', { places: [] })?.around).toBeNull()
  })

  it('stand where they stand in this draft alone', () => {
    const places = [{ ...place, draftId: idOf<'draft'>(2, 9) }, aPlace(draft, 'Nobody was hurt')]
    const shown = shownTo('editor', { places })
    expect([shown?.words, shown?.places.map(({ start }) => start)]).toEqual([
      'Nobody was hurt',
      [sampleText.indexOf('Nobody')],
    ])
  })
})

describe('what names a held-back source on a claim', () => {
  it.each<[string, Partial<Claim>, string]>([
    ['its note', { note: 'Vera Quell told me.' }, 'note'],
    ['its claimant', { claimant: 'Vera Quell' }, 'claimant'],
    ['the reason of its correction', { correction: { wording: 'x', why: 'Vera Quell', made: 'no' } }, 'why'],
    ['who set its status', { ...set, statusBy: 'Vera Quell' }, 'statusBy'],
  ])('in %s is left out, and told to the person with the claim', (_what, over, field) => {
    const { report, heldBack } = reportFor('lawyer', over)
    expect(JSON.stringify(report)).not.toContain('Quell')
    expect(heldBack.mentions.map(({ where }) => where)).toContainEqual({ claim: 7, field })
  })

  it.each([
    ['in its words', 'Vera Quell saw the bridge fall', 'Vera Quell saw'],
    ['before them', 'Said Vera Quell: the bridge fell', 'the bridge fell'],
    ['behind them', 'The bridge fell, said Vera Quell', 'The bridge fell'],
  ])('%s leaves the place without a quote, by which the rest could be found', (_what, text, words) => {
    const named = aDraft(text)
    const { report } = makeReport(
      {
        records: { ...records({ places: [aPlace(named, words)] }), drafts: [named], waivers: [] },
        coverage: { words: 6, done: 0, open: 6, waived: 0, untouched: 0 },
        untouched: [],
        at: sampleAt,
        choices: usualChoices,
      },
      englishReport,
    )
    expect(report.claims[0]?.places).toMatchObject([{ quote: null }])
    expect(JSON.stringify(report)).not.toContain('Quell')
  })
})
