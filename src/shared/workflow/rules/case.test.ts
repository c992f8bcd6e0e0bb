import { describe, expect, it } from 'vitest'
import { aDraft, aPlace, idOf, sampleCase, theCase } from '../../records/case.fixture'
import type { Change, NewClaim } from '../change'
import { act, after, refusal, seenFor } from '../judged.fixture'
import { judge } from './rules'

const draft = aDraft()
const proposal = (words: string): NewClaim => ({
  places: [aPlace(draft, words)],
  kind: 'statement',
  reasons: [],
  worthiness: 0.7,
  origin: 'proposed',
  claimant: '',
})

describe('opening a case', () => {
  const { nextClaimNumber: _next, createdAt: _made, archivedAt: _put, deletedAt: _gone, ...named } = theCase()
  const change = {
    kind: 'openCase',
    theCase: named,
    draft,
    claims: [proposal('cost 12 million euros'), proposal('The old bridge fell in 1998')],
  } satisfies Change
  const opened = judge(change, seenFor(change, sampleCase()), act)
  if (!opened.ok) throw new Error(opened.failure.kind)
  const made = (table: string) =>
    opened.value.differences.filter((one) => one.table === table).map((one) => one.after)

  it('numbers the proposed claims in the order of the text, and goes on from there', () => {
    expect(made('claims')).toMatchObject([{ number: 1 }, { number: 2 }])
    expect(made('cases')).toMatchObject([{ nextClaimNumber: 3 }])
  })

  it('finds nothing of any claim: that is a person’s', () => {
    const unchecked = { status: 'unchecked', statusBy: null, statusAt: null, past: null, work: 'toDo' }
    expect(made('claims')).toMatchObject([unchecked, unchecked])
  })

  it('keeps the draft as it was read', () => {
    expect(made('drafts')).toEqual([draft])
  })

  it('makes records and alters none', () => {
    expect(opened.value.differences.every(({ before }) => before === null)).toBe(true)
  })
})

describe('a case', () => {
  const archived = after({ kind: 'archiveCase', archived: true }, sampleCase())
  const deleted = after({ kind: 'deleteCase', deleted: true }, sampleCase())

  it('takes what is said of it, and keeps the rest', () => {
    const patch = { byline: 'Ann Other', date: null }
    expect(after({ kind: 'editCase', patch }, sampleCase()).case).toEqual({ ...theCase(), ...patch })
  })

  it('is put into the archive with the moment, and taken out again', () => {
    expect(archived.case).toEqual({ ...theCase(), archivedAt: act.at })
    expect(after({ kind: 'archiveCase', archived: false }, archived).case).toEqual(theCase())
  })

  it('is deleted with the moment and all that it holds, and taken back', () => {
    expect(deleted).toEqual({ ...sampleCase(), case: { ...theCase(), deletedAt: act.at } })
    expect(after({ kind: 'deleteCase', deleted: false }, deleted).case).toEqual(theCase())
  })

  it.each<Change>([
    { kind: 'editCase', patch: { title: 'Bridge to open in May', byline: 'Jo Writer' } },
    { kind: 'archiveCase', archived: false },
    { kind: 'deleteCase', deleted: false },
  ])('is not written again as it is: %j', (change) => {
    expect(refusal(change, sampleCase())?.kind).toBe('nothingToDo')
  })

  it.each<Change>([
    { kind: 'editCase', patch: { title: 'Other' } },
    { kind: 'archiveCase', archived: true },
    { kind: 'deleteCase', deleted: true },
  ])('that is not there refuses $kind', (change) => {
    const elsewhere = sampleCase({ case: theCase({ id: idOf<'case'>(1, 2) }) })
    expect(refusal(change, elsewhere)).toEqual({ kind: 'missing', detail: 'case' })
  })
})
