import { expect, it } from 'vitest'
import {
  aClaim,
  aDraft,
  aPlace,
  aSource,
  sampleAt,
  sampleCase,
  someEvidence,
} from '../../records/case.fixture'
import { statuses } from '../../records/status'
import { usualChoices } from '../../report/choices'
import { reportJsonLd } from '../../report/jsonld'
import { makeReport } from '../../report/makeReport'
import { englishReport as words } from '../../report/words'
import { openLocator } from '../locateWords'
import { planBringIn } from '../planBringIn'
import { guessStatus, plainStatus } from '../statusWords'
import { annotationRows, statusesSaid } from './annotationRows'
import { readAnnotations } from './readAnnotations'

const draft = aDraft(
  `🙂 One day the bridge fell. ${'The bridge stood. '.repeat(20)}The bridge fell. ${statuses.map((one) => `So ${one} it is. `).join('')}`,
)
const notes = { status: String, source: String, correction: String, claimant: String, tags: String }
const records = sampleCase({
  drafts: [draft],
  claims: [
    aClaim(1, {
      places: [aPlace(draft, 'bridge fell'), aPlace(draft, 'bridge fell', 40)],
      status: 'needsCorrection',
      note: 'It sank,\nthey say: <b>.',
      correction: { wording: 'bridge sank', why: 'The council says so.', made: 'no' },
    }),
    ...statuses.map((status, at) =>
      aClaim(at + 2, { status, places: [aPlace(draft, `So ${status} it is`)] }),
    ),
  ],
  sources: [aSource(1)],
  evidence: [someEvidence(1, 1, 1, { words: 'it sank' })],
  queries: [],
  waivers: [],
})

it('Stet’s own Web Annotations bring back places, statuses, notes, corrections and links', () => {
  const coverage = { words: 0, done: 0, open: 0, waived: 0, untouched: 0 }
  const input = { records, coverage, untouched: [], at: sampleAt, choices: usualChoices }
  const written: unknown = JSON.parse(reportJsonLd(makeReport(input, words).report, words))
  const read = readAnnotations(written, 100)
  if (!read.ok) throw new Error(read.failure.kind)
  const { from, annotations, unread } = read.value
  expect([from, unread]).toEqual(['stet', 0])
  const meanings = new Map(
    statusesSaid(annotations, words).map((one) => [
      plainStatus(one),
      guessStatus(one, '', words) ?? 'unchecked',
    ]),
  )
  const locate = openLocator(draft)
  const rows = annotationRows(annotations, draft, locate, { statuses: meanings, words, notes })
  const { claims } = planBringIn(rows, draft, [], locate, notes)
  const told = (at: number) => claims[at]
  expect(claims.map(({ spans, status, note, correction }) => [spans, status, note, correction])).toEqual(
    records.claims.map(({ places, status, note, correction }) => [
      places.map(({ start, end }) => ({ start, end })),
      status,
      note,
      correction,
    ]),
  )
  expect(told(0)?.sources).toMatchObject([
    { source: { url: 'https://example.org/1' }, evidence: { words: 'it sank' } },
  ])
})
