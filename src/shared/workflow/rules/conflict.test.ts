import { describe, expect, it } from 'vitest'
import type { Case } from '../../records/case'
import type { Id } from '../../records/id'
import { judge } from './rules'
import { seenOf } from '../seen.fixture'

const caseId = 'case' as Id<'case'>
const at = '2026-11-24T10:00:00.000Z'
const opened: Case = {
  id: caseId,
  title: '',
  byline: '',
  publication: '',
  date: null,
  language: 'en',
  checker: '',
  draftId: 'draft' as Id<'draft'>,
  nextClaimNumber: 1,
  createdAt: at,
  archivedAt: null,
  deletedAt: null,
}
const act = { caseId, at, by: 'A. Kay', newId: <Kind extends string>() => 'new' as Id<Kind> }
const conflict = { key: 'a'.repeat(64), kind: 'age', values: ['54', '52'] } as const

const after = (theCase: Case, reason: string | null, key = conflict.key) => {
  const judged = judge(
    { kind: 'dismissConflict', conflict: { ...conflict, key }, reason },
    seenOf({ cases: [theCase] }),
    act,
  )
  return judged.ok ? (judged.value.differences[0]?.after as Case | undefined) : judged.failure.kind
}
const dismissed = after(opened, ' It was said so. ') as Case

describe('dismissing a conflict', () => {
  it('keeps who did it, when and why', () => {
    expect(dismissed.dismissed).toEqual([
      { ...conflict, values: ['54', '52'], reason: 'It was said so.', by: 'A. Kay', at },
    ])
  })

  it('is refused without a reason', () => {
    expect(after(opened, '  ')).toBe('emptyText')
  })

  it('replaces what was said of the same words', () => {
    expect((after(dismissed, 'Other') as Case).dismissed?.map(({ reason }) => reason)).toEqual(['Other'])
  })

  it('leaves other conflicts as they are', () => {
    expect((after(dismissed, 'Other', 'b'.repeat(64)) as Case).dismissed).toHaveLength(2)
  })

  it('can be taken back', () => {
    expect((after(dismissed, null) as Case).dismissed).toEqual([])
  })

  it('changes nothing when there is nothing to take back', () => {
    expect(after(opened, null)).toBe('nothingToDo')
  })

  it('fits a long reason into the entry', () => {
    const judged = judge(
      { kind: 'dismissConflict', conflict, reason: `${'a'.repeat(199)}😀` },
      seenOf({ cases: [opened] }),
      act,
    )
    expect(judged.ok && judged.value.detail).toBe('a'.repeat(199))
  })
})
