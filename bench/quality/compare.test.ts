import { describe, expect, it } from 'vitest'
import { compareFigures } from './compare'
import { writeTable } from './table'

const drafts = { task: 'drafts', name: 'revisions' } as const
const peers = [
  { name: 'one', figures: { keptRate: 0.98, unsafe: 3 } },
  { name: 'other', figures: { keptRate: 0.97, unsafe: 0 } },
]

describe('our figures beside those of the peers', () => {
  it('each has the best peer of its own, where less is better too', () => {
    const lines = compareFigures(drafts, { keptRate: 0.9995, unsafe: 1 }, peers)
    expect(lines.map(({ peer, met }) => [peer?.name, met])).toEqual([
      ['one', true],
      ['other', false],
    ])
  })
  it('a bar is met by what it asks for exactly', () => {
    expect(compareFigures(drafts, { keptRate: 0.999 }, [])[0]?.met).toBe(true)
  })
  it('a set that nobody named a bar for has none', () => {
    expect(compareFigures({ task: 'drafts', name: 'new' }, { unsafe: 0 }, peers)[0]).toMatchObject({
      bar: null,
      met: null,
    })
  })
  it('stand in one table, with columns of one width', () => {
    const rows = writeTable(compareFigures(drafts, { keptRate: 0.9, unsafe: 0 }, peers)).split('\n')
    expect(rows[2]).toMatch(/\| kept +\| 0\.900 +\| 0\.980 one +\| 0\.999 +\| NO +\|/)
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  })
})
