import { describe, expect, it } from 'vitest'
import { forgetSet, isAltered, keepSet, takeSet } from './namedSets'
import { usualSet, type ReportSet } from './reportSet'

const forLawyer: ReportSet = {
  handIn: 'corrections',
  format: 'docx',
  choices: { ...usualSet.choices, audience: 'lawyer', letterhead: 'The Elm Post' },
  template: 'house.dotx',
}

describe('choices kept by name', () => {
  it('come back as they were kept', () => {
    const [kept] = keepSet([], ' For the lawyer ', forLawyer)
    expect(kept?.name).toBe('For the lawyer')
    expect(kept && takeSet(kept)).toEqual(forLawyer)
  })

  it('take the place of those with the same name, whatever its case', () => {
    const kept = keepSet(keepSet([], 'Desk', usualSet), 'desk', forLawyer)
    expect(kept.map(({ name, format }) => [name, format])).toEqual([['desk', 'docx']])
  })

  it('are forgotten by name', () => {
    const kept = keepSet(keepSet([], 'a', usualSet), 'b', forLawyer)
    expect(forgetSet(kept, 'a').map(({ name }) => name)).toEqual(['b'])
  })

  it('are altered when any choice is', () => {
    const [kept] = keepSet([], 'a', forLawyer)
    expect(kept && isAltered(kept, forLawyer)).toBe(false)
    expect(kept && isAltered(kept, { ...forLawyer, format: 'pdf' })).toBe(true)
    expect(kept && isAltered(kept, { ...forLawyer, template: '' })).toBe(true)
    const letterhead = { ...forLawyer, choices: { ...forLawyer.choices, letterhead: '' } }
    expect(kept && isAltered(kept, letterhead)).toBe(true)
  })
})
