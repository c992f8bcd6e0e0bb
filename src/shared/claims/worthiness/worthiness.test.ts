import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokensOf } from '../attribution/tokens'
import { weighed, worthinessOf, worthyFrom } from './worthiness'

describe('worthinessOf', () => {
  it('calls a measured change in a named year worth a check', () => {
    expect(worthinessOf('Unemployment fell to 4.2 percent in 2019.')).toBeGreaterThan(0.7)
  })

  it('asks for no check of what somebody thinks, wishes or asks', () => {
    for (const sentence of [
      'I think we can do better.',
      'Good evening, and thank you.',
      'What would you do about it?',
    ])
      expect(worthinessOf(sentence)).toBeLessThan(0.1)
  })

  it('puts a claim about the past above a promise in the same words', () => {
    expect(worthinessOf('We cut taxes for 3 million families.')).toBeGreaterThan(
      worthinessOf('We should cut taxes for families.'),
    )
  })

  it('is a chance for any text, and always the same one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const score = worthinessOf(text)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(worthinessOf(text)).toBe(score)
      }),
    )
  })

  it('does not mind where in a text the sentence stands', () => {
    const sentence = 'The city spent $40 million on roads in 2011.'
    const text = `Before it. ${sentence}`
    const tokens = tokensOf(text, { start: 11, end: text.length })
    expect(worthinessOf(sentence, tokens)).toBe(worthinessOf(sentence))
  })

  it('has a threshold between certain no and certain yes', () => {
    expect(worthyFrom).toBeGreaterThan(0.05)
    expect(worthyFrom).toBeLessThan(0.6)
  })
})

describe('weighed', () => {
  it('gives the score of worthinessOf', () => {
    const sentence = 'The deficit doubled in 2009.'
    expect(weighed(sentence).score).toBe(worthinessOf(sentence))
  })

  it('names the percentage and the year that raised the score', () => {
    expect(weighed('Unemployment fell to 4.2 percent in 2019.').reasons).toEqual(
      expect.arrayContaining(['percentage', 'date']),
    )
  })

  it('names no reason twice', () => {
    const { reasons } = weighed('In 2001 and 2003 they spent $5 million, then $6 million, on 300 boats.')
    expect(new Set(reasons).size).toBe(reasons.length)
  })
})
