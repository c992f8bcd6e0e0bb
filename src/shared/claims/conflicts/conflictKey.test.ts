import { describe, expect, it } from 'vitest'
import type { Conflict } from '../analysis'
import { conflictKey } from './conflictKey'

const sentencesOf = (text: string) =>
  [...text.matchAll(/[^.]+\./g)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const keyIn = (text: string, kind: Conflict['kind'], values: readonly string[]) =>
  conflictKey(
    {
      kind,
      values,
      places: values.map((value) => ({
        start: text.indexOf(value),
        end: text.indexOf(value) + value.length,
      })),
    },
    text,
    sentencesOf(text),
  )

const first = 'In all 120 people fell ill. Rain fell. The fair made 140 people ill.'

describe('the key of a conflict', () => {
  it('stays the same while its sentences do, wherever they stand', () => {
    const later = `A new opening. ${first.replace('Rain fell. ', '')}`
    expect(keyIn(later, 'number', ['120', '140'])).toBe(keyIn(first, 'number', ['120', '140']))
  })

  it('is another one when a word of its sentences changes, so that nothing stays dismissed by accident', () => {
    const changed = first.replace('The fair', 'The market')
    expect(keyIn(changed, 'number', ['120', '140'])).not.toBe(keyIn(first, 'number', ['120', '140']))
  })

  it('holds two spellings by themselves, whatever is said of them', () => {
    const one = 'Ann Brandt rows. Ann Brant sings.'
    const other = 'Ann Brandt rows out. The sea is calm. Ann Brant sings no more.'
    expect(keyIn(one, 'name', ['Ann Brandt', 'Ann Brant'])).toBe(
      keyIn(other, 'name', ['Ann Brandt', 'Ann Brant']),
    )
  })

  it('tells kinds and values apart', () => {
    const keys = [
      keyIn(first, 'number', ['120', '140']),
      keyIn(first, 'sum', ['120', '140']),
      keyIn(first, 'number', ['140', '120']),
    ]
    expect(new Set(keys).size).toBe(3)
  })
})
