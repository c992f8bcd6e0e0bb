import { describe, expect, it } from 'vitest'
import type { Claim } from '../records/claim'
import { aClaim, aDraft, aPlace } from '../records/case.fixture'
import { englishReport } from '../report/words'
import { broughtClaims } from './broughtClaims'
import { guessColumns } from './guessColumns'
import { openLocator } from './locateWords'
import { planBringIn } from './planBringIn'
import { readRow } from './readRow'
import { guessStatus, plainStatus } from './statusWords'

const draft = aDraft(
  'The bridge cost 12 million euros. It cost 12 million euros, said Ada Holm. Nobody was hurt.',
)
const notes = {
  status: (what: string) => `status: ${what}`,
  source: (what: string) => `source: ${what}`,
  correction: (what: string) => `correction: ${what}`,
  claimant: (what: string) => `claimant: ${what}`,
  tags: (what: string) => `tags: ${what}`,
}
const names = ['Claim', 'Status', 'Link', 'Source title', 'Claimant', 'Note', 'Correction']
type Cells = Partial<
  Record<'words' | 'status' | 'link' | 'title' | 'claimant' | 'note' | 'correction', string>
>

const planOf = (rows: readonly Cells[], claims: readonly Claim[] = []) => {
  const cells = rows.map((row) => [
    row.words ?? '',
    row.status ?? '',
    row.link ?? '',
    row.title ?? '',
    row.claimant ?? '',
    row.note ?? '',
    row.correction ?? '',
  ])
  const reading = {
    names,
    roles: guessColumns(names, cells, englishReport),
    statuses: new Map(
      rows.map(({ status = '' }) => [
        plainStatus(status),
        guessStatus(status, 'Status', englishReport) ?? 'unchecked',
      ]),
    ),
    isOwn: false,
    words: englishReport,
    notes,
  }
  const read = cells.map((row, at) => readRow(row, at + 2, reading))
  return planBringIn(read, draft, claims, openLocator(draft), notes)
}
const hurt = { words: 'Nobody was hurt' }
const standing = (over: Partial<Claim> = {}) =>
  aClaim(4, { places: [aPlace(draft, 'Nobody was hurt.')], ...over })

describe('planning what becomes of the rows', () => {
  it('makes a claim of words that stand in the draft, with status, source and note', () => {
    const { lines, claims } = planOf([
      {
        words: '"Nobody was hurt."',
        status: 'TRUE',
        link: 'https://example.org/a',
        title: 'Minutes',
        note: 'Seen.',
      },
    ])
    expect(lines[0]).toMatchObject({ kind: 'new', places: 1 })
    expect(claims[0]).toMatchObject({
      claim: null,
      words: 'Nobody was hurt',
      status: 'verified',
      note: 'Seen.',
      sources: [{ source: { kind: 'link', url: 'https://example.org/a', title: 'Minutes' } }],
    })
  })

  it('joins a row to the claim that has exactly those words, whatever stops stand around them', () => {
    const { lines, claims } = planOf([{ ...hurt, status: 'ok' }], [standing()])
    expect(lines[0]).toMatchObject({ kind: 'joined', claim: { number: 4 }, stays: null })
    expect(claims[0]).toMatchObject({ status: 'verified', spans: [] })
  })

  it('does not join a row to a claim that has more words', () => {
    const larger = aClaim(4, { places: [aPlace(draft, 'It cost 12 million euros, said Ada Holm')] })
    expect(planOf([{ words: 'It cost 12 million euros' }], [larger]).lines[0]?.kind).toBe('new')
  })

  it('says which status stays where a claim has another one already', () => {
    const before = standing({ status: 'verified' })
    expect(planOf([{ ...hurt, status: 'wrong' }], [before]).lines[0]?.stays).toBe('verified')
    expect(planOf([{ ...hurt, status: 'ok' }], [before]).lines[0]?.stays).toBeNull()
    expect(planOf([{ ...hurt, status: '' }], [before]).lines[0]?.stays).toBeNull()
  })

  it('gives rows with the same words the places one after the other, then the first again', () => {
    const words = 'cost 12 million euros'
    const { lines, claims } = planOf([{ words }, { words }, { words, note: 'third' }])
    expect(lines.map(({ kind, place, places, isFurther }) => [kind, place, places, isFurther])).toEqual([
      ['new', 1, 2, false],
      ['new', 2, 2, false],
      ['joined', 1, 2, true],
    ])
    expect(claims.map(({ spans, note }) => [spans[0]?.start, note])).toEqual([
      [11, 'third'],
      [37, ''],
    ])
  })

  it('puts the sources of several rows on one claim together, and keeps the first status', () => {
    const { lines, claims } = planOf([
      { ...hurt, status: 'ok', link: 'https://example.org/a' },
      { ...hurt, status: 'wrong', link: 'https://example.org/b' },
    ])
    expect(claims).toHaveLength(1)
    expect(claims[0]?.sources.map(({ source }) => source.url)).toEqual([
      'https://example.org/a',
      'https://example.org/b',
    ])
    expect(claims[0]?.status).toBe('verified')
    expect(lines[1]?.stays).toBe('verified')
  })

  it('keeps words that are not in the draft apart, and leaves them out if nobody wants them', () => {
    const plan = planOf([{ words: 'Nobody was wounded', status: 'ok' }, { words: '' }, hurt])
    expect(plan.lines.map(({ kind }) => kind)).toEqual(['noPlace', 'noWords', 'new'])
    expect(broughtClaims(plan, draft, true)).toHaveLength(2)
    expect(broughtClaims(plan, draft, false).map(({ words }) => words)).toEqual(['Nobody was hurt'])
  })

  it('joins a row without a place to the claim without a place that has its words', () => {
    const gone = aClaim(7, {
      past: { status: 'verified', by: '', at: draft.openedAt, words: 'Nobody  was wounded' },
    })
    expect(planOf([{ words: 'Nobody was wounded' }], [gone]).lines[0]).toMatchObject({
      kind: 'noPlace',
      claim: { number: 7 },
    })
  })
})

describe('what a row says that no field has room for', () => {
  it('keeps a word that is no status in the note, not one that means unchecked', () => {
    expect(planOf([{ ...hurt, status: 'Ask Jonas' }]).claims[0]).toMatchObject({
      status: 'unchecked',
      note: 'status: Ask Jonas',
    })
    expect(planOf([{ ...hurt, status: 'open' }]).claims[0]?.note).toBe('')
  })

  it('makes no source of an address that is no web link', () => {
    expect(planOf([{ ...hurt, link: 'javascript:alert(1)' }]).claims[0]).toMatchObject({
      sources: [],
      note: 'source: javascript:alert(1)',
    })
  })

  it('makes a document for editors of a source without a link', () => {
    expect(planOf([{ ...hurt, title: 'Call with A. Holm' }]).claims[0]?.sources[0]?.source).toMatchObject({
      kind: 'document',
      title: 'Call with A. Holm',
      confidentiality: 'editors',
    })
  })

  it('keeps titles that fit no link in the note', () => {
    const link = 'https://example.org/a https://example.org/b'
    const paired = planOf([{ ...hurt, link, title: 'A; B' }]).claims[0]
    expect(paired?.sources.map(({ source }) => source.title)).toEqual(['A', 'B'])
    expect(planOf([{ ...hurt, link, title: 'A' }]).claims[0]?.note).toBe('source: A')
  })

  it('keeps a second claimant and correction in the note', () => {
    const before = standing({
      claimant: 'Ada Holm',
      correction: { wording: 'Two were hurt', why: '', made: 'no' },
    })
    const { claims } = planOf([{ ...hurt, claimant: 'Jo', correction: 'One was hurt' }], [before])
    expect(claims[0]).toMatchObject({
      claimant: '',
      correction: null,
      note: 'claimant: Jo\ncorrection: One was hurt',
    })
  })
})
