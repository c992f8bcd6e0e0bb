import { describe, expect, it } from 'vitest'
import { columns } from '../report/tableRows'
import { englishReport } from '../report/words'
import { guessColumns } from './guessColumns'
import { withRole, type ColumnRole } from './roles'

const guess = (names: readonly string[], rows: readonly (readonly string[])[] = []) =>
  guessColumns(names, rows, englishReport)

describe('guessing what columns mean', () => {
  it.each<readonly [string, ColumnRole]>([
    ['Claim', 'words'],
    ['claim_text', 'words'],
    ['STATEMENT', 'words'],
    ['Sentence', 'words'],
    ['Verdict', 'status'],
    ['Fact-check status', 'status'],
    ['Source URL', 'link'],
    ['Link(s)', 'link'],
    ['Source title', 'sourceTitle'],
    ['Speaker', 'claimant'],
    ['Who said it?', 'claimant'],
    ['Fact checker notes', 'note'],
    ['Comments', 'note'],
    ['Suggested wording', 'correction'],
    ['Corrected text', 'correction'],
    ['Claim ID', 'leaveOut'],
    ['Claim date', 'leaveOut'],
    ['Assigned to', 'leaveOut'],
    ['', 'leaveOut'],
  ])('takes “%s” for %s', (name, role) => {
    expect(guess([name])).toEqual([role])
  })

  it('looks at the values of a column of sources', () => {
    expect(
      guess(
        ['Claim', 'Source'],
        [
          ['a', 'https://example.org'],
          ['b', ''],
        ],
      ),
    ).toEqual(['words', 'link'])
    expect(
      guess(
        ['Claim', 'Source'],
        [
          ['a', 'Interview'],
          ['b', 'Minutes'],
        ],
      ),
    ).toEqual(['words', 'sourceTitle'])
  })

  it('gives a role that only one column can have to the plainest name', () => {
    expect(guess(['Quote', 'Claim', 'Statement'])).toEqual(['leaveOut', 'words', 'leaveOut'])
    expect(guess(['Link', 'Other link', 'Notes', 'More notes'])).toEqual(['link', 'link', 'note', 'note'])
  })

  it('knows the columns of Stet’s own report', () => {
    const roles = guess(columns.map((column) => englishReport.labels[column]))
    expect(Object.fromEntries(columns.map((column, at) => [column, roles[at]]))).toMatchObject({
      section: 'section',
      words: 'words',
      status: 'leaveOut',
      statusCode: 'status',
      sources: 'sources',
      places: 'places',
      whetherMade: 'correctionMade',
      reasons: 'leaveOut',
    })
  })
})

it('takes a role from the column that had it, unless several can have it', () => {
  expect(withRole(['words', 'leaveOut'], 1, 'words')).toEqual(['leaveOut', 'words'])
  expect(withRole(['link', 'leaveOut'], 1, 'link')).toEqual(['link', 'link'])
})
