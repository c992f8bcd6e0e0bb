import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveSpot } from './gridKeys'

const size = { rows: 101, columns: 5, page: 10 }
const move = (row: number, column: number, key: string, ctrl = false) =>
  moveSpot({ row, column }, { key, ctrl }, size)

describe('moving in the grid', () => {
  it.each([
    ['ArrowDown', 3, 2, 4, 2],
    ['ArrowUp', 3, 2, 2, 2],
    ['ArrowUp', 1, 2, 0, 2],
    ['ArrowLeft', 3, 2, 3, 1],
    ['ArrowRight', 3, 4, 3, 4],
    ['Home', 3, 2, 3, 0],
    ['End', 3, 2, 3, 4],
    ['PageDown', 3, 2, 13, 2],
    ['PageDown', 99, 2, 100, 2],
    ['PageUp', 15, 2, 5, 2],
    ['PageUp', 4, 2, 1, 2],
    ['PageUp', 0, 2, 0, 2],
  ])('%s from row %i, column %i', (key, row, column, toRow, toColumn) => {
    expect(move(row, column, key)).toEqual({ row: toRow, column: toColumn })
  })

  it('goes with Ctrl to the first and the last cell of the data', () => {
    expect([move(50, 2, 'Home', true), move(50, 2, 'End', true)]).toEqual([
      { row: 1, column: 0 },
      { row: 100, column: 4 },
    ])
  })

  it('stays in the header of a grid without claims', () => {
    expect(moveSpot({ row: 0, column: 1 }, { key: 'Home', ctrl: true }, { ...size, rows: 1 })).toEqual({
      row: 0,
      column: 0,
    })
  })

  it.each(['j', '1', 'Enter', ' ', 'Delete', 'F6'])('leaves %s to others', (key) => {
    expect(move(3, 2, key)).toBeNull()
  })

  it('never leaves the grid', () => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']
    fc.assert(
      fc.property(
        fc.array(fc.record({ key: fc.constantFrom(...keys), ctrl: fc.boolean() })),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (presses, rows, columns) => {
          let spot = { row: 0, column: 0 }
          for (const press of presses) spot = moveSpot(spot, press, { rows, columns, page: 7 }) ?? spot
          expect(spot.row >= 0 && spot.row < rows && spot.column >= 0 && spot.column < columns).toBe(true)
        },
      ),
    )
  })
})
