import fc from 'fast-check'
import { stances } from '../../../shared/records/evidence'
import { describe, expect, it } from 'vitest'
import { bareSpan } from '../../../shared/article/bareSpan'
import { broughtClaims } from '../../../shared/broughtIn/broughtClaims'
import { guessColumns, isOwnReport } from '../../../shared/broughtIn/guessColumns'
import { openLocator } from '../../../shared/broughtIn/locateWords'
import { planBringIn } from '../../../shared/broughtIn/planBringIn'
import { readRow } from '../../../shared/broughtIn/readRow'
import type { CaseRecords } from '../../../shared/records/caseRecords'
import type { Claim } from '../../../shared/records/claim'
import type { Id } from '../../../shared/records/id'
import type { Source } from '../../../shared/records/source'
import { statuses } from '../../../shared/records/status'
import { quoteAt } from '../../../shared/article/selectors'
import {
  aClaim,
  aDraft,
  aSource,
  sampleAt,
  sampleCase,
  someEvidence,
} from '../../../shared/records/case.fixture'
import { usualChoices } from '../../../shared/report/choices'
import { reportCsv } from '../../../shared/report/csv'
import { makeReport } from '../../../shared/report/makeReport'
import { englishReport as words } from '../../../shared/report/words'
import type { RecordOf } from '../../../shared/workflow/rule'
import { judge } from '../../../shared/workflow/rules/rules'
import { readTable } from './readTable'
import { seenOf } from '../../../shared/workflow/seen.fixture'

const notes = { status: String, source: String, correction: String, claimant: String, tags: String }

const csvOf = (records: CaseRecords) =>
  reportCsv(
    makeReport(
      {
        records,
        coverage: { words: 3, done: 1, open: 1, waived: 0, untouched: 1 },
        untouched: [{ text: 'Nobody was hurt.' }],
        at: sampleAt,
        choices: usualChoices,
      },
      words,
    ).report,
    words,
  )

/** Brings a CSV report into the same case without any claim or source, and gives what is then there. */
function broughtBack(csv: string, records: CaseRecords) {
  const table = readTable(new TextEncoder().encode(csv))
  if (!table.ok) throw new Error(table.failure.kind)
  const [names = [], ...body] = table.value.rows
  const isOwn = isOwnReport(names, words)
  const roles = guessColumns(names, body, words)
  const reading = {
    names,
    roles,
    statuses: new Map(statuses.map((status) => [status.toLowerCase(), status])),
    isOwn,
    words,
    notes,
  }
  const [draft = aDraft()] = records.drafts
  const plan = planBringIn(
    body.map((row, at) => readRow(row, at + 2, reading)),
    draft,
    [],
    openLocator(draft),
    notes,
  )
  let made = 0
  const done = judge(
    { kind: 'bringInClaims', file: 'report.csv', claims: broughtClaims(plan, draft, true), replaces: [] },
    seenOf({ cases: [records.case], drafts: [draft] }),
    {
      caseId: records.case.id,
      at: sampleAt,
      by: 'A. Reader',
      newId: <Kind extends string>() => `new ${++made}` as Id<Kind>,
    },
  )
  if (!done.ok) throw new Error(done.failure.kind)
  const after = <Name extends keyof RecordOf>(name: Name) =>
    done.value.differences.flatMap((one) =>
      // A difference of a table holds records of that table.
      one.table === name ? [one.after as unknown as RecordOf[Name]] : [],
    )
  return { claims: after('claims'), sources: after('sources'), evidence: after('evidence') }
}

type Told = Pick<CaseRecords, 'claims' | 'sources' | 'evidence'>
/** What a CSV report says of claims, in the order of the text. */
const told = ({ claims, sources, evidence }: Told) =>
  claims
    .map((claim) => ({
      at: claim.places.map(({ start, end }) => `${start}-${end}`).join(),
      words: claim.places[0]?.quote.exact ?? claim.past?.words,
      // A claim without a place waits with the status that it had.
      status: claim.places.length === 0 ? claim.past?.status : claim.status,
      note: claim.note,
      claimant: claim.claimant,
      correction: claim.correction,
      sources: evidence
        .filter((one) => one.claimId === claim.id)
        .map((one) => {
          const source = sources.find(({ id }) => id === one.sourceId)
          return [one.stance, one.locator.kind, one.locator.value, source?.title, source?.url].join(' ')
        })
        .toSorted(),
    }))
    .toSorted((a, b) => a.at.localeCompare(b.at) || (a.words ?? '').localeCompare(b.words ?? ''))

describe('bringing Stet’s own CSV report in again', () => {
  it('passes over what is no claim', () => {
    const records = sampleCase()
    expect(broughtBack(csvOf(records), records).claims).toHaveLength(records.claims.length)
  })

  it('gives the same claims, statuses, notes, corrections and sources, whatever they say', () => {
    const text =
      '=SUM of it: +12 percent, -4 percent,=HYPERLINK, said "Holm". The rest; @home, cost 12 million. The rest; @home.\n\n- The rest.'
    const draft = aDraft(text, {
      blocks: [
        { kind: 'paragraph', level: 0, start: 0, end: text.indexOf('\n') },
        { kind: 'paragraph', level: 0, start: text.indexOf('\n') + 2, end: text.length },
      ],
    })
    const spans = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
    }))
    const line = fc
      .array(fc.constantFrom('=1', '+2', 'a', ', ', '"', ' ', '; ', '@', 'ü', "'", '-'), { maxLength: 6 })
      .map((parts) => parts.join('').trim())
      // An apostrophe of a person's own at these places cannot be told from one that keeps a formula away.
      .filter((one) => !/(^|[,;|\t\r\n])[\s"]*'[\s"]*[=+\-@]/.test(one))
    const claim = fc.record({
      from: fc.nat(spans.length - 1),
      more: fc.nat(5),
      status: fc.constantFrom(...statuses),
      note: line,
      claimant: line,
      correction: fc.option(
        fc.record({
          wording: line.filter((one) => one !== ''),
          why: line,
          made: fc.constantFrom('no', 'declined'),
        }),
      ),
      sources: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
      stance: fc.constantFrom(...stances),
      page: fc.option(fc.nat(20)),
    })
    const sources: readonly Source[] = [
      aSource(0),
      aSource(1, { title: '' }),
      aSource(2, { title: '=Budget | page 4' }),
      aSource(3, { kind: 'document', url: '', title: 'Minutes of May' }),
    ]
    fc.assert(
      fc.property(
        fc.uniqueArray(claim, { maxLength: 6, selector: ({ from, more }) => `${from} ${more}` }),
        (made) => {
          const claims = made.flatMap((one, at): readonly Claim[] => {
            const first = spans[one.from]
            const last = spans[Math.min(spans.length - 1, one.from + one.more)]
            if (!first || !last) return []
            const span = { start: first.start, end: last.end }
            const exact = text.slice(span.start, span.end)
            if (exact.includes('\n') || !/[\p{L}\p{N}]/u.test(exact)) return []
            return [
              aClaim(at + 1, {
                places: [{ draftId: draft.id, ...span, quote: quoteAt(text, span) }],
                status: one.status,
                note: one.note,
                claimant: one.claimant,
                correction: one.correction && {
                  ...one.correction,
                  made: one.correction.made as 'no' | 'declined',
                },
              }),
            ]
          })
          // Claims that differ in the stops around their words alone have the same words.
          const bare = ({ places: [place] }: Claim) => JSON.stringify(place && bareSpan(place, text))
          const unique = claims.filter(
            (one, at) => claims.findIndex((other) => bare(other) === bare(one)) === at,
          )
          let count = 0
          const evidence = unique.flatMap((one) =>
            (made[one.number - 1]?.sources ?? []).map((source) =>
              someEvidence(++count, one.number, source, {
                stance: made[one.number - 1]?.stance ?? 'supports',
                locator:
                  made[one.number - 1]?.page === null
                    ? { kind: 'none', value: '' }
                    : { kind: 'page', value: String(made[one.number - 1]?.page ?? '') },
              }),
            ),
          )
          const records = {
            ...sampleCase(),
            drafts: [draft],
            claims: unique,
            sources: [...sources],
            evidence,
          }
          if (unique.length === 0) return
          expect(told(broughtBack(csvOf(records), records))).toEqual(told(records))
        },
      ),
      { numRuns: 200 },
    )
  })
})
