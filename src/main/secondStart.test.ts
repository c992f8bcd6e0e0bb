import { describe, expect, it } from 'vitest'
import { secondStart, startedWith } from './secondStart'

const seen = { argv: ['stet', '--sorted'], folder: '/seen' }

describe('a second start', () => {
  it('is taken by its own word, as it was handed over', () => {
    const given: unknown = JSON.parse(JSON.stringify(secondStart()))
    expect(startedWith(given, seen)).toEqual({ argv: process.argv, folder: process.cwd() })
  })

  it.each([
    [null],
    [undefined],
    ['stet draft.docx'],
    [{ argv: 'draft.docx', folder: '/' }],
    [{ argv: [1], folder: '/' }],
  ])('that says %j is taken as Electron saw it', (given) => {
    expect(startedWith(given, seen)).toEqual(seen)
  })
})
