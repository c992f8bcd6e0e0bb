import { describe, expect, it } from 'vitest'
import { deleteView, isSaved, renameView, saveView } from './savedViews'
import { firstView } from './tableView'

const byStatus = { ...firstView, group: 'status' as const }
const saved = saveView(saveView([], 'Open first', firstView), 'Legal', firstView)
const names = (views: typeof saved) => views.map(({ name }) => name)

describe('saved views', () => {
  it('are kept in the order in which they were saved', () => {
    expect(names(saved)).toEqual(['Open first', 'Legal'])
  })

  it('take the place of one with the same name, whatever its case', () => {
    const next = saveView(saved, ' open FIRST ', byStatus)
    expect(names(next)).toEqual(['open FIRST', 'Legal'])
    expect(next[0]?.view.group).toBe('status')
  })

  it('can be renamed, but not to a name that another has, nor to none', () => {
    expect(names(renameView(saved, 'Legal', 'For the lawyer'))).toEqual(['Open first', 'For the lawyer'])
    expect(names(renameView(saved, 'Legal', 'legal'))).toEqual(['Open first', 'legal'])
    expect(renameView(saved, 'Legal', 'open first')).toBe(saved)
    expect(renameView(saved, 'Legal', ' ')).toBe(saved)
  })

  it('can be deleted', () => {
    expect(isSaved(deleteView(saved, 'Legal'), 'Legal')).toBe(false)
  })
})
