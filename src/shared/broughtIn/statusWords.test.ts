import { describe, expect, it } from 'vitest'
import { statuses, type Status } from '../records/status'
import { englishReport } from '../report/words'
import { guessStatus, statusWordsIn } from './statusWords'

const guess = (word: string, column = 'Status') => guessStatus(word, column, englishReport)

describe('guessing what a word for a status means', () => {
  it.each(statuses)('knows the code and the word of %s', (status) => {
    expect(guess(status)).toBe(status)
    expect(guess(englishReport.statuses[status].toUpperCase())).toBe(status)
  })

  it.each<readonly [string, Status | null]>([
    ['True', 'verified'],
    [' ok. ', 'verified'],
    ['FALSE', 'disputed'],
    ['wrong', 'disputed'],
    ['needs_context', 'needsContext'],
    ['Mostly true', 'needsContext'],
    ['unverified', 'notVerifiable'],
    ['In progress', 'unchecked'],
    ['', 'unchecked'],
    ['Ask Jonas', null],
  ])('takes “%s” for %s', (word, status) => {
    expect(guess(word)).toBe(status)
  })

  it('takes time that grows with the length of a word alone', () => {
    expect(guess(`${'.'.repeat(200_000)}true`)).toBeNull()
  })

  it('takes an empty tick box for a claim that nobody has checked', () => {
    expect(guess('FALSE', 'Verified')).toBe('unchecked')
    expect(guess('TRUE', 'Verified?')).toBe('verified')
    expect(guess('no', 'Checked')).toBe('unchecked')
  })

  it('gives no word two meanings', () => {
    const known = ['true', 'false', 'ok', 'open', 'misleading', 'error', 'author', 'view', 'check again']
    expect(new Set(known.map((word) => guess(word))).size).toBe(8)
  })
})

it('lists each word once, with how often it stands', () => {
  expect(statusWordsIn(['True', 'false', '', 'TRUE ', 'false'])).toEqual([
    { word: 'True', count: 2 },
    { word: 'false', count: 2 },
  ])
})
