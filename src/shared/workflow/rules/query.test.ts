import { describe, expect, it } from 'vitest'
import { aQuery, idOf, sampleAt, sampleCase } from '../../records/case.fixture'
import type { Query } from '../../records/query'
import { act, after, allowed, refusal } from '../judged.fixture'

const [first, second] = [idOf<'claim'>(3, 1), idOf<'claim'>(3, 2)]
const asking = (text: string, claimId = second) =>
  ({ kind: 'askQuery', claimId, to: 'editor', text }) as const
const answering = (answer: string, queryId = idOf<'query'>(6, 1)) =>
  ({ kind: 'answerQuery', queryId, answer }) as const
const queryWith = (over: Partial<Query>) => sampleCase({ queries: [aQuery(1, 1, over)] })

describe('asking a query', () => {
  it('puts it to the claim, open, under the name of who asks', () => {
    expect(after(asking('Longest by what measure?'), sampleCase()).queries[1]).toMatchObject({
      claimId: second,
      to: 'editor',
      text: 'Longest by what measure?',
      askedBy: act.by,
      askedAt: act.at,
      answer: '',
      answeredAt: null,
    })
  })

  it('leaves the claim as it was found', () => {
    const before = sampleCase()
    expect(after(asking('Longest by what measure?'), before).claims).toEqual(before.claims)
  })

  it('says in the history whom it was put to', () => {
    expect(allowed(asking('Longest by what measure?'), sampleCase()).detail).toBe('editor')
  })

  it.each(['', ' \n'])('is refused without words: %j', (text) => {
    expect(refusal(asking(text), sampleCase())?.kind).toBe('emptyText')
  })

  it('is refused on a claim that is gone', () => {
    expect(refusal(asking('Why?', idOf<'claim'>(3, 99)), sampleCase())?.kind).toBe('missing')
  })
})

describe('answering a query', () => {
  it('closes it with the moment', () => {
    expect(after(answering('The council’s.'), sampleCase()).queries).toEqual([
      aQuery(1, 1, { answer: 'The council’s.', answeredAt: act.at }),
    ])
  })

  it.each(['', '  '])('with no words opens it again: %j', (answer) => {
    const before = queryWith({ answer: 'The council’s.', answeredAt: sampleAt })
    expect(after(answering(answer), before).queries[0]?.answeredAt).toBeNull()
  })

  it('keeps the moment of an answer that is given again', () => {
    const before = queryWith({ answer: 'The council’s.', answeredAt: sampleAt })
    expect(refusal(answering('The council’s.'), before)?.kind).toBe('nothingToDo')
  })

  it('is refused when the query is gone', () => {
    expect(refusal(answering('Yes.', idOf<'query'>(6, 9)), sampleCase())).toEqual({
      kind: 'missing',
      detail: 'query',
    })
  })
})

describe('removing a query', () => {
  it('removes it and no other', () => {
    const before = sampleCase({ queries: [aQuery(1, 1), aQuery(2, 1)] })
    const { queries, claims } = after({ kind: 'removeQuery', queryId: idOf<'query'>(6, 1) }, before)
    expect(queries).toEqual([aQuery(2, 1)])
    expect(claims.some(({ id }) => id === first)).toBe(true)
  })

  it('is refused when it is gone', () => {
    expect(refusal({ kind: 'removeQuery', queryId: idOf<'query'>(6, 9) }, sampleCase())?.kind).toBe('missing')
  })
})
