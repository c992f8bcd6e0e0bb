import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, verifyChain } from '../../shared/records/chain'
import type { Claim } from '../../shared/records/claim'
import { tables, type Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import { replay } from '../../shared/records/replay'
import type { Status } from '../../shared/records/status'
import type { Change } from '../../shared/workflow/change'
import { isSettled } from '../../shared/workflow/settled'
import { sourceFields } from '../../shared/workflow/sourceFields'
import { makeCaseReader } from './caseReader'
import { openDoor, type Door } from './changes'
import { nameDatabase, openDatabase, type Database } from './database'
import { handed, type Written } from './handed'
import { makeJournaled } from './journaled'
import { claimsOf, historyOf, headOf, recordsOf } from './queries'
import { stateInDatabase } from './recover'

let made = 0
const newId = <Kind extends string>(): Id<Kind> =>
  `00000000-0000-7000-8000-${(++made).toString(16).padStart(12, '0')}` as Id<Kind>

const text = 'About 3,000 people came. The mayor said 40 were hurt.'
const place = (draftId: Id<'draft'>, start: number, end: number) => ({
  draftId,
  start,
  end,
  quote: { exact: text.slice(start, end), prefix: '', suffix: '' },
})

type Desk = {
  readonly database: Database
  readonly door: Door<Written>
  readonly caseId: Id<'case'>
  readonly draftId: Id<'draft'>
  readonly journal: Entry[]
}

async function openDesk(): Promise<Desk> {
  const database = nameDatabase(`test-${++made}`)
  await openDatabase(database)
  const journal: Entry[] = []
  const inner = openDoor(database, { now: () => '2026-11-24T10:00:00.000Z', newId, by: () => 'A. Kay' })
  const journaled = makeJournaled((entry) => journal.push(JSON.parse(entry) as Entry))
  const door: Door<Written> = {
    apply: (id, change) => journaled(handed(inner.apply(id, change))),
    undo: (id) => journaled(handed(inner.undo(id))),
    redo: (id) => journaled(handed(inner.redo(id))),
  }
  const caseId = newId<'case'>()
  const draftId = newId<'draft'>()
  const spans: readonly (readonly [number, number])[] = [
    [0, 23],
    [25, 53],
    [40, 53],
  ]
  const opened = await door.apply(caseId, {
    kind: 'openCase',
    theCase: {
      id: caseId,
      title: 'A march',
      byline: '',
      publication: '',
      date: null,
      language: 'en',
      checker: 'A. Kay',
      draftId,
    },
    draft: {
      id: draftId,
      caseId,
      number: 1,
      text,
      blocks: [{ kind: 'paragraph', level: 0, start: 0, end: text.length }],
      remarks: [],
      digest: '0'.repeat(64),
      kind: 'text',
      original: { sha256: '0'.repeat(64), size: 1, name: 'a.txt', mediaType: 'text/plain' },
      origin: { kind: 'paste', name: 'a.txt', at: '2026-11-24T10:00:00.000Z' },
      openedAt: '2026-11-24T10:00:00.000Z',
    },
    claims: spans.map(([start, end]) => ({
      places: [place(draftId, start, end)],
      kind: 'statement',
      reasons: [{ kind: 'number', words: '3,000' }],
      worthiness: 0.5,
      origin: 'proposed',
      claimant: '',
    })),
  })
  expect(opened.ok).toBe(true)
  return { database, door, caseId, draftId, journal }
}

const everything = async ({ database }: Desk) =>
  canonicalJson(await Promise.all(tables.map((name) => database.table(name).orderBy('id').toArray())))

/** Turns a dice throw into a change that means something for the claims that are there. */
const changeFor = (
  throws: readonly [number, number, number],
  claims: readonly Claim[],
  desk: Desk,
): Change => {
  const [what, which, how] = throws
  const claimIds = claims.filter((_claim, at) => (which >> at) & 1).map((claim) => claim.id)
  const one = claims[which % Math.max(1, claims.length)]?.id ?? newId<'claim'>()
  const status = (['verified', 'disputed', 'needsCorrection', 'unchecked'] as Status[])[how % 4] ?? 'verified'
  const evidence = { stance: 'supports', locator: { kind: 'page', value: '3' }, words: '', note: '' } as const
  const changes: readonly Change[] = [
    { kind: 'setStatus', claimIds, status },
    { kind: 'editClaim', claimIds: [one], patch: { note: `note ${how}` } },
    { kind: 'makeClaim', place: place(desk.draftId, how % 10, 12 + (how % 10)) },
    { kind: 'removeClaim', claimIds: [one] },
    { kind: 'moveClaim', claimId: one, at: 0, place: place(desk.draftId, 0, 5 + (how % 8)) },
    { kind: 'splitClaim', claimId: one, parts: [place(desk.draftId, 0, 5), place(desk.draftId, 6, 11)] },
    { kind: 'joinClaims', claimIds, place: place(desk.draftId, 0, 20) },
    { kind: 'linkClaims', claimIds },
    {
      kind: 'addSource',
      source: {
        kind: 'link',
        title: 'The count',
        url: 'https://example.org/count',
        file: null,
        author: '',
        publisher: '',
        published: '',
        confidentiality: 'public',
        note: '',
      },
      attach: { claimIds: [one], evidence },
    },
    { kind: 'askQuery', claimId: one, to: 'writer', text: 'Who counted?' },
    { kind: 'waive', place: place(desk.draftId, 6, 11), reason: 'noClaim' },
    { kind: 'editCase', patch: { title: `A march ${how}` } },
    {
      kind: 'takeRemark',
      taken: claimIds.map((claimId) => ({
        claimId,
        key: how.toString(16).padStart(64, '0'),
        source: sourceFields('link', { url: `https://example.org/${how % 3}` }),
        evidence,
      })),
    },
    { kind: 'dismissRemark', dismissed: [{ claimId: one, key: how.toString(16).padStart(64, '0') }] },
  ]
  return changes[what % changes.length] ?? changes[0] ?? { kind: 'editCase', patch: {} }
}

describe('the door', () => {
  it('is followed by the reader of the case, which reads only what changed', async () => {
    const throwing = fc.array(fc.tuple(fc.nat(13), fc.nat(15), fc.nat(30), fc.boolean()), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(throwing, async (all) => {
        const desk = await openDesk()
        const read = makeCaseReader(desk.database, desk.caseId)
        for (const [what, which, how, isUndone] of all) {
          const before = (await read())?.claims ?? []
          await desk.door.apply(desk.caseId, changeFor([what, which, how], before, desk))
          if (isUndone) await desk.door.undo(desk.caseId)
          const head = await headOf(desk.database, desk.caseId)
          expect(await read()).toEqual({ ...(await recordsOf(desk.database, desk.caseId)), head })
        }
      }),
      { numRuns: 30 },
    )
  })

  it('leaves the records that a change does not touch the objects they were', async () => {
    const desk = await openDesk()
    const read = makeCaseReader(desk.database, desk.caseId)
    const before = await read()
    const [first] = before?.claims ?? []
    await desk.door.apply(desk.caseId, {
      kind: 'setStatus',
      claimIds: first ? [first.id] : [],
      status: 'verified',
    })
    const after = await read()
    expect(after?.claims.map((claim, at) => claim === before?.claims[at])).toEqual([false, true, true])
    expect([after?.drafts === before?.drafts, after?.evidence === before?.evidence]).toEqual([true, true])
  })

  it('is followed where more changed at a time than is put in one by one', async () => {
    const desk = await openDesk()
    const read = makeCaseReader(desk.database, desk.caseId)
    await read()
    const place = (await claimsOf(desk.database, desk.caseId))[0]?.places
    await desk.door.apply(desk.caseId, {
      kind: 'proposeClaims',
      replaces: [],
      claims: Array.from({ length: 600 }, () => ({
        places: place ?? [],
        kind: 'statement',
        reasons: [],
        worthiness: 0.5,
        origin: 'proposed',
        claimant: '',
      })),
    })
    const now = await read()
    expect(now?.claims.map(({ number }) => number)).toEqual(Array.from({ length: 603 }, (_, at) => at + 1))
  })

  it('undoes everything back to the opened case, and redoes it to the same records', async () => {
    const throwing = fc.array(fc.tuple(fc.nat(13), fc.nat(15), fc.nat(30)), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(throwing, async (all) => {
        const desk = await openDesk()
        const first = await everything(desk)
        for (const throws of all) {
          const claims = await claimsOf(desk.database, desk.caseId)
          await desk.door.apply(desk.caseId, changeFor(throws, claims, desk))
        }
        const last = await everything(desk)
        let undone = 0
        while ((await desk.door.undo(desk.caseId)).ok) undone++
        expect(await everything(desk)).toBe(first)
        while ((await desk.door.redo(desk.caseId)).ok) undone--
        expect(undone).toBe(0)
        expect(await everything(desk)).toBe(last)
      }),
      { numRuns: 25 },
    )
  })

  it('keeps a chained history from which all records can be rebuilt, and its head sums and counts them right', async () => {
    const throwing = fc.array(fc.tuple(fc.nat(13), fc.nat(15), fc.nat(30)), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(throwing, async (all) => {
        const desk = await openDesk()
        for (const throws of all) {
          await desk.door.apply(
            desk.caseId,
            changeFor(throws, await claimsOf(desk.database, desk.caseId), desk),
          )
          if (throws[2] % 5 === 0) await desk.door.undo(desk.caseId)
        }
        const history = await historyOf(desk.database, desk.caseId)
        expect(history).toEqual(desk.journal)
        expect(verifyChain(history)).toEqual({ ok: true })
        const rebuilt = replay(history)
        for (const name of tables) {
          const rows = await desk.database.table(name).orderBy('id').toArray()
          expect(
            [...rebuilt[name].values()].toSorted((a, b) => ((a as Claim).id < (b as Claim).id ? -1 : 1)),
          ).toEqual(rows)
        }
        const claims = await claimsOf(desk.database, desk.caseId)
        expect(await headOf(desk.database, desk.caseId)).toMatchObject({
          state: await stateInDatabase(desk.database, desk.caseId),
          differences: history.flatMap(({ differences }) => differences).length,
          claims: claims.length,
          settled: claims.filter(isSettled).length,
        })
      }),
      { numRuns: 25 },
    )
  })

  it('lets a claim whose words change fall back to re-check, with the old status kept in sight', async () => {
    const desk = await openDesk()
    const [claim] = await claimsOf(desk.database, desk.caseId)
    if (!claim) throw new Error('no claim')
    await desk.door.apply(desk.caseId, { kind: 'setStatus', claimIds: [claim.id], status: 'verified' })
    await desk.door.apply(desk.caseId, {
      kind: 'moveClaim',
      claimId: claim.id,
      at: 0,
      place: place(desk.draftId, 0, 11),
    })
    const [after] = await claimsOf(desk.database, desk.caseId)
    expect(after).toMatchObject({
      status: 'recheck',
      past: { status: 'verified', by: 'A. Kay', words: 'About 3,000 people came' },
    })
  })

  it('keeps the wording of a correction when its reason is written before the wording was read back', async () => {
    const desk = await openDesk()
    const [claim] = await claimsOf(desk.database, desk.caseId)
    if (!claim) throw new Error('no claim')
    const propose = (patch: { readonly wording: string } | { readonly why: string }) =>
      desk.door.apply(desk.caseId, { kind: 'proposeCorrection', claimId: claim.id, patch })
    await Promise.all([
      propose({ wording: 'About 300 people came' }),
      propose({ why: 'One nought too many.' }),
    ])
    expect((await claimsOf(desk.database, desk.caseId))[0]?.correction).toEqual({
      wording: 'About 300 people came',
      why: 'One nought too many.',
      made: 'no',
    })
  })

  it('refuses a claim on words that the draft does not have there', async () => {
    const desk = await openDesk()
    const wrong = { ...place(desk.draftId, 0, 5), quote: { exact: 'Other', prefix: '', suffix: '' } }
    expect(await desk.door.apply(desk.caseId, { kind: 'makeClaim', place: wrong })).toEqual({
      ok: false,
      failure: { kind: 'wordsDiffer', detail: '' },
    })
  })

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
    'https://a b',
    'https://good.org@evil.org',
  ])('refuses %s as the address of a source', async (url) => {
    const desk = await openDesk()
    const refused = await desk.door.apply(desk.caseId, {
      kind: 'addSource',
      source: {
        kind: 'link',
        title: '',
        url,
        file: null,
        author: '',
        publisher: '',
        published: '',
        confidentiality: 'public',
        note: '',
      },
      attach: null,
    })
    expect(refused).toMatchObject({ ok: false, failure: { kind: 'badAddress' } })
  })
})
