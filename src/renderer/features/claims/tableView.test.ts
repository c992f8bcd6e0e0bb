import { describe, expect, it } from 'vitest'
import { columnIds } from './columnIds'
import { completeOrder, firstView, fitWidth, moveColumn, shownColumns, viewSchema } from './tableView'

describe('the layout of the table', () => {
  it('comes back whole from its schema', () => {
    const view = { ...firstView, widths: { claim: 300 }, sort: { column: 'status' as const, isDown: true } }
    expect(viewSchema.parse(JSON.parse(JSON.stringify(view)))).toEqual(view)
  })

  it('refuses a column that does not exist', () => {
    expect(viewSchema.safeParse({ ...firstView, order: ['score'] }).success).toBe(false)
  })

  it('puts in the columns that an older layout lacks, and the number first', () => {
    const order = completeOrder(['note', 'number', 'claim', 'note'])
    expect(order.slice(0, 3)).toEqual(['number', 'note', 'claim'])
    expect(order.toSorted()).toEqual(columnIds.toSorted())
  })

  it('never hides what says which claim it is', () => {
    expect(shownColumns({ order: [...columnIds], hidden: [...columnIds] })).toEqual(['number', 'claim'])
  })

  it('moves a column by one place, and stops at the ends', () => {
    expect(moveColumn(['number', 'status', 'claim'], 'claim', -1).slice(0, 3)).toEqual([
      'number',
      'claim',
      'status',
    ])
    expect(moveColumn([...columnIds], 'status', -1)).toEqual([...columnIds])
    expect(moveColumn([...columnIds], 'number', 1)).toEqual([...columnIds])
    expect(moveColumn([...columnIds], 'changed', 1)).toEqual([...columnIds])
  })

  it('keeps widths between the least and the most', () => {
    expect([fitWidth('claim', 3), fitWidth('claim', 300.4), fitWidth('claim', 1e6)]).toEqual([120, 300, 1200])
  })
})
