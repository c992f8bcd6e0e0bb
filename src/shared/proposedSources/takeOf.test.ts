import { describe, expect, it } from 'vitest'
import { proposeSources } from './proposeSources'
import { aRemark, caseOf, claimId } from './remarks.fixture'
import { takeOf } from './takeOf'

const taken = (patch: Parameters<typeof aRemark>[0]) => {
  const from = caseOf('[It rose].', () => [aRemark({ start: 3, end: 7, ...patch })])
  const [one] = proposeSources(from).byClaim.get(claimId(1)) ?? []
  if (!one) throw new Error('nothing was proposed')
  return takeOf(claimId(1), one)
}

describe('taking a proposed source', () => {
  it('of a comment without a link makes a document for editors only: the margin was not meant for readers', () => {
    const { source } = taken({ kind: 'comment', text: 'My call with Bo' })
    expect(source).toMatchObject({ kind: 'document', title: 'My call with Bo', confidentiality: 'editors' })
  })

  it('of a comment with a link makes a public link, and keeps what it says for the desk', () => {
    const { source, evidence } = taken({
      kind: 'comment',
      author: 'Jo',
      text: 'Bo sent this',
      links: ['https://example.org/a'],
    })
    expect(source).toMatchObject({ kind: 'link', title: '', confidentiality: 'public' })
    expect(evidence.note).toBe('Jo: Bo sent this')
  })

  it('of a footnote makes a public document with its locator', () => {
    const { source, evidence } = taken({ kind: 'footnote', text: 'Report, p. 3' })
    expect(source).toMatchObject({ title: 'Report, p. 3', confidentiality: 'public' })
    expect(evidence).toMatchObject({ locator: { kind: 'page', value: '3' }, note: '' })
  })
})
