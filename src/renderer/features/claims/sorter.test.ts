import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { statuses } from '../../../shared/records/status'
import { columnIds } from './columnIds'
import { aRow } from './rows.fixture'
import { makeCompares } from './sortRows'
import { makeSorter } from './sorter'
import { inTextOrder } from './steadyRows'

const compares = makeCompares('en')
const numbers = (rows: readonly ReturnType<typeof aRow>[]) => rows.map((row) => row.claim.number)

describe('sorting', () => {
  it('puts empty texts last when sorting up', () => {
    const rows = [aRow(1), aRow(2, { claimant: 'Dorn' }), aRow(3, { claimant: 'berg' })]
    expect(numbers(rows.toSorted(compares.claimant))).toEqual([3, 2, 1])
  })

  it('orders statuses by what asks for work', () => {
    const rows = [
      aRow(1, { status: 'verified' }),
      aRow(2, { status: 'disputed' }),
      aRow(3, { status: 'recheck' }),
      aRow(4),
    ]
    expect(numbers(rows.toSorted(compares.status))).toEqual([3, 4, 2, 1])
  })

  it('keeps equal claims in the order of the text, up and down alike', () => {
    const rows = [aRow(1, { work: 'done' }), aRow(2), aRow(3, { work: 'done' }), aRow(4)]
    const sort = makeSorter()
    expect(numbers(sort(rows, 'work', compares.work, false))).toEqual([2, 4, 1, 3])
    expect(numbers(sort(rows, 'work', compares.work, true))).toEqual([1, 3, 2, 4])
  })

  it('gives after changes what a fresh sort gives, whatever it remembers', () => {
    const someRow = fc.record({
      number: fc.integer({ min: 1, max: 12 }),
      status: fc.constantFrom(...statuses),
      note: fc.constantFrom('', 'a', 'b', 'Ä'),
    })
    const someRows = fc
      .uniqueArray(someRow, { selector: ({ number }) => number })
      .map((all) => all.map(({ number, ...patch }) => aRow(number, patch)).toSorted(inTextOrder))
    fc.assert(
      fc.property(
        fc.array(someRows, { minLength: 2 }),
        fc.constantFrom(...columnIds),
        fc.boolean(),
        (runs, id, isDown) => {
          const sort = makeSorter()
          for (const rows of runs)
            expect(numbers(sort(rows, id, compares[id], isDown))).toEqual(
              numbers(makeSorter()(rows, id, compares[id], isDown)),
            )
        },
      ),
    )
  })
})
