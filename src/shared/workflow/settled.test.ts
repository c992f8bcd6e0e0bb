import { describe, expect, it } from 'vitest'
import { statuses, works, type Status, type Work } from '../records/status'
import { isSettled, workAfter } from './settled'

const settledWith = (work: Work) => statuses.filter((status) => isSettled({ status, work }))
const atOnce: readonly Status[] = ['verified', 'notVerifiable', 'onAuthor', 'opinion']

describe('a claim', () => {
  it('is settled by what leaves the copy as it is, whatever the work on it', () => {
    for (const work of works.filter((one) => one !== 'done')) expect(settledWith(work)).toEqual(atOnce)
  })

  it('is settled by what asks something of the copy only when that is done', () => {
    const byWork = ['disputed', 'needsCorrection', 'needsContext']
    expect(new Set(settledWith('done'))).toEqual(new Set([...atOnce, ...byWork]))
  })

  it.each(['unchecked', 'recheck'] as const)('that is %s is never settled', (status) => {
    expect(works.filter((work) => isSettled({ status, work }))).toEqual([])
  })

  it('is settled as soon as a status is set, if ever that is enough', () => {
    const done = statuses.filter((status) => workAfter(status, 'toDo') === 'done')
    expect(done).toEqual(atOnce)
  })

  it.each(['unchecked', 'recheck'] as const)('that is %s again is to be worked on', (status) => {
    expect(works.map((work) => workAfter(status, work))).toEqual(['toDo', 'checking', 'toDo', 'toDo'])
  })
})
