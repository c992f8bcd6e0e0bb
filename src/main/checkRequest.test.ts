import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { requests } from '../shared/ipc/contract'
import { checkRequest, requestNames } from './checkRequest'
import { history, idOf } from './journal/history.fixture'

const origins = ['app://stet']
const window = { isWindow: true, origin: 'app://stet' }
const caseId = idOf<'case'>(1)
const bytes = new Uint8Array([1, 2, 3])

describe('a request', () => {
  it.each([
    ['versions', undefined],
    ['readJournal', { caseId }],
    ['receiveDraft', { name: 'a.txt', bytes, how: 'drop' }],
    ['setMenu', { undo: 'Verify', redo: null, enabled: ['undo', 'openDraft'] }],
    ['editText', 'undo'],
  ] as const)('%s from the window with its argument is answered', (name, input) => {
    expect(checkRequest(name, input, window, origins)).toEqual({ ok: true, value: input })
  })

  it('with an entry as text gives the entry', () => {
    const [entry] = history(1, caseId)
    const answer = checkRequest('appendEntry', { entry: JSON.stringify(entry) }, window, origins)
    expect(answer).toEqual({ ok: true, value: { entry } })
  })

  it.each([
    ['another frame', { ...window, isWindow: false }],
    ['another page', { ...window, origin: 'https://evil.test' }],
    ['a page to look at', { ...window, origin: 'stet-page://0123' }],
    ['a page without origin', { ...window, origin: 'null' }],
    ['another host of the scheme', { ...window, origin: 'app://other' }],
    ['a host that begins alike', { ...window, origin: 'app://stet.evil.test' }],
    ['a development server when there is none', { ...window, origin: 'http://localhost:5173' }],
  ])('from %s is refused', (_who, sender) => {
    expect(checkRequest('versions', undefined, sender, origins)).toEqual({
      ok: false,
      failure: 'not from the window',
    })
  })

  it.each([
    ['readJournal', { caseId: '../../etc' }],
    ['readJournal', { caseId: `${caseId}/..` }],
    ['readJournal', { caseId: `${caseId}\n` }],
    ['destroyCase', { caseId: '' }],
    ['readKeptFile', { caseId, sha256: `../${'a'.repeat(61)}` }],
    ['keepFile', { caseId, name: 'x', mediaType: 'y', bytes: 'not bytes' }],
    ['keepFile', { caseId, name: 'x', mediaType: 'y', bytes: [1, 2, 3] }],
    ['receiveDraft', { name: 'x', bytes: { length: 4, 0: 1 }, how: 'drop' }],
    ['receiveDraft', { name: 'x', bytes, how: 'file' }],
    ['receiveDraft', { name: 'x'.repeat(2000), bytes, how: 'drop' }],
    ['fetchDraft', { address: 'https://example.org/' }],
    ['setMenu', { undo: null, redo: null, enabled: ['quit'] }],
    ['editText', 'cut'],
    ['setTheme', 'pink'],
    ['versions', { anything: 1 }],
    ['appendEntry', { entry: JSON.stringify({ ...history(1, caseId)[0], sequence: 0 }) }],
    ['appendEntry', { entry: history(1, caseId)[0] }],
    ['appendEntry', { entry: '{' }],
    ['openLink', 'https://example.org'],
  ] as const)('%s with %j is refused', (name, input) => {
    expect(checkRequest(name, input, window, origins)).toMatchObject({ ok: false })
  })

  it('leaves what the contract does not know behind', () => {
    const answer = checkRequest('readJournal', { caseId, path: '/etc/passwd' }, window, origins)
    expect(answer).toEqual({ ok: true, value: { caseId } })
  })

  it('is refused without a word of what was asked', () => {
    const answer = checkRequest('fetchDraft', { address: 7, allowPrivate: 'a secret' }, window, origins)
    expect(answer.ok ? '' : answer.failure).toBe(
      'argument: invalid_type at address, invalid_type at allowPrivate',
    )
  })

  it('never makes the check itself fail, whatever is asked for', () => {
    fc.assert(
      fc.property(fc.constantFrom(...requestNames), fc.anything({ withTypedArray: true }), (name, input) => {
        const answer = checkRequest(name, input, window, origins)
        if (answer.ok) expect(requests[name].input.safeParse(input).success).toBe(true)
      }),
      { numRuns: 10_000 },
    )
  })
})
