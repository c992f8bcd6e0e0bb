import { describe, expect, it } from 'vitest'
import type { Entry } from '../../records/entry'
import type { Id } from '../../records/id'
import { claimsOfDraft } from './claimsOfDraft'

const draft = (name: string) => name as Id<'draft'>
const claim = (id: string, draftId: string, status = 'verified') => ({ id, status, places: [{ draftId }] })

/** An entry that lets one draft follow another, with what it did to claims; the rest is not read here, hence the cast. */
const follows = (kind: string, from: string, to: string, claims: readonly (readonly [unknown, unknown])[]) =>
  ({
    kind,
    differences: [
      { table: 'cases', id: 'case', before: { draftId: from }, after: { draftId: to } },
      ...claims.map(([before, after]) => ({ table: 'claims', id: '', before, after })),
    ],
  }) as unknown as Entry

describe('the claims of an earlier draft', () => {
  const history = [
    follows('openDraft', 'one', 'two', [
      [claim('a', 'one'), claim('a', 'two')],
      [claim('b', 'one'), claim('b', 'two', 'recheck')],
      [null, claim('new', 'two')],
    ]),
  ]

  it('are those that stood there when the next one came, with the status of then', () => {
    expect(claimsOfDraft(history, draft('one'))).toEqual([claim('a', 'one'), claim('b', 'one')])
  })

  it('are none of a draft that no other followed', () => {
    expect(claimsOfDraft(history, draft('two'))).toEqual([])
  })

  it('are those of the last time when the next draft was taken back and came again', () => {
    const again = [
      ...history,
      follows('openDraft', 'two', 'one', [[claim('a', 'two'), claim('a', 'one')]]),
      follows('openDraft', 'one', 'three', [[claim('a', 'one', 'disputed'), claim('a', 'three')]]),
    ]
    expect(claimsOfDraft(again, draft('one'))).toEqual([claim('a', 'one', 'disputed')])
    expect(claimsOfDraft(again, draft('two'))).toEqual([claim('a', 'two')])
  })

  it('leave out claims that stood in no place of it', () => {
    const gone = [follows('openDraft', 'one', 'two', [[{ id: 'c', places: [] }, claim('c', 'two')]])]
    expect(claimsOfDraft(gone, draft('one'))).toEqual([])
  })
})
