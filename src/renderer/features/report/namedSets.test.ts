import { describe, expect, it } from 'vitest'
import { forgetSet, isAltered, keepSet, namedSetsSchema, takeSet } from './namedSets'
import { usualSet, type ReportSet } from './reportSet'

const forLawyer: ReportSet = {
  handIn: 'corrections',
  format: 'docx',
  choices: { ...usualSet.choices, audience: 'lawyer', letterhead: 'The Elm Post', release: ['Vera Quell'] },
}

describe('choices kept by name', () => {
  it('come back as they were kept', () => {
    const [kept] = keepSet([], ' For the lawyer ', forLawyer)
    expect(kept?.name).toBe('For the lawyer')
    expect(kept && takeSet(kept, usualSet)).toEqual({
      ...forLawyer,
      choices: { ...forLawyer.choices, release: [] },
    })
  })

  it('hold no words that a person has released', () => {
    const kept = keepSet([], 'a', forLawyer)
    expect(JSON.stringify(kept)).not.toContain('Vera Quell')
    const written = kept.map((one) => ({ ...one, choices: { ...one.choices, release: ['Vera Quell'] } }))
    expect(JSON.stringify(namedSetsSchema.parse(written))).not.toContain('Vera Quell')
  })

  it('leave released what is released in this case', () => {
    const [kept] = keepSet([], 'a', usualSet)
    expect(kept && takeSet(kept, forLawyer).choices.release).toEqual(['Vera Quell'])
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
    const letterhead = { ...forLawyer, choices: { ...forLawyer.choices, letterhead: '' } }
    expect(kept && isAltered(kept, letterhead)).toBe(true)
  })
})
