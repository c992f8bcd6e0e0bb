import { describe, expect, it } from 'vitest'
import type { Remark } from '../records/remark'
import type { Finding } from './findings'
import { besideStanding } from './standing'

const text = 'The bridge cost 40 million. It opened in 1931.'
const spanOf = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const finding = (rest: Partial<Finding> = {}): Finding => ({
  claim: 3,
  span: spanOf('cost 40 million'),
  lines: ['Claim 3: Disputed', 'contradicts: The budget, p. 4'],
  isResolved: false,
  changes: [],
  ...rest,
})
const comment = (rest: Partial<Remark> = {}): Remark => ({
  kind: 'comment',
  ...spanOf('cost 40 million'),
  text: 'Claim 3: Disputed\ncontradicts: The budget, p. 4',
  links: [],
  author: 'A. Kay',
  at: null,
  resolved: false,
  answers: null,
  ...rest,
})
const beside = (one: Finding, ...remarks: readonly Remark[]) =>
  besideStanding([one], { text, remarks }, 'A. Kay')[0]

const verified = finding({ lines: ['Claim 3: Verified'], isResolved: true })

describe('a finding beside the comments of a copy that was returned', () => {
  it.each([
    ['as it was written', {}],
    ['with lines spaced anew', { text: ' Claim 3: Disputed \n\ncontradicts:\u00a0The budget, p. 4\n' }],
    ['with the space before its words', { start: spanOf('cost 40 million').start - 1 }],
    ['resolved by somebody', { resolved: true }],
  ])('is there: %s', (_what, rest) => {
    expect(beside(finding(), comment(rest))?.isThere).toBe(true)
  })

  it.each([
    ['on other words', spanOf('40 million')],
    ['by another checker', { author: 'B. Low' }],
    ['that says something else', { text: 'Claim 3: Disputed' }],
    ['that answers', { answers: 0 }],
    ['of another kind', { kind: 'footnote' as const }],
  ])('is not there by a comment %s', (_what, rest) => {
    expect(beside(finding(), comment(rest))?.isThere).toBe(false)
  })

  it('settles what the same checker said of the claim on these words, once nothing is left to do', () => {
    const old = comment()
    expect(beside(verified, old)).toMatchObject({ isThere: false, settled: [old] })
    expect(beside(verified, comment({ text: 'Claim 3: Verified' }))).toMatchObject({ isThere: true })
    expect(beside(finding({ lines: ['Claim 3: Needs context'] }), old)?.settled).toEqual([])
  })

  it.each([
    ['is resolved already', { resolved: true }],
    ['is about another claim', { text: 'Claim 2: Disputed' }],
    ['is a note of the checker’s own', { text: 'Claim 3: please ask Jo' }],
    ['is by another', { author: 'Jo Lind' }],
    ['hangs on other words', spanOf('in 1931')],
  ])('settles no comment that %s', (_what, rest) => {
    expect(beside(verified, comment(rest))?.settled).toEqual([])
  })
})
