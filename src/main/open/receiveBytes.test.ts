import { describe, expect, it } from 'vitest'
import { receiveBytes } from './receiveBytes'
import { docx, utf8 } from './samples.fixture'

const now = () => '2026-03-01T10:00:00.000Z'

describe('bytes from the window', () => {
  it.each(['drop', 'paste', 'sample'] as const)('are judged as a file is, and came by %s', (how) => {
    const answer = receiveBytes({ name: 'draft.docx', bytes: docx(), how }, now)
    expect(answer.ok && [answer.value.kind, answer.value.origin]).toEqual([
      'docx',
      { kind: how, name: 'draft.docx', at: now() },
    ])
  })

  it.each(['/home/reporter/draft.md', 'C:\\Users\\reporter\\draft.md', '../../draft.md', 'a\n/draft.md'])(
    'lose the folder in their name: %j',
    (name) => {
      const answer = receiveBytes({ name, bytes: utf8('# Twelve'), how: 'drop' }, now)
      expect(answer.ok && [answer.value.name, answer.value.origin.name]).toEqual(['draft.md', 'draft.md'])
    },
  )

  it('are refused when there are too many, by the limit of their kind', () => {
    const text = new Uint8Array(25_000_001).fill(0x61)
    expect(receiveBytes({ name: 'a.txt', bytes: text, how: 'drop' }, now)).toEqual({
      ok: false,
      failure: { kind: 'tooLarge', detail: '25000000' },
    })
  })

  it('are refused when there are none', () => {
    expect(receiveBytes({ name: '', bytes: utf8(''), how: 'paste' }, now)).toEqual({
      ok: false,
      failure: { kind: 'empty', detail: '' },
    })
  })
})
