import { describe, expect, it } from 'vitest'
import { inLines, trueAddress } from './trueAddress'

describe('an address that may be opened', () => {
  it.each([
    ['https://example.org/a?b#c', 'example.org', []],
    ['http://example.org', 'example.org', []],
    ['HTTPS://EXAMPLE.ORG/', 'example.org', []],
    // A Cyrillic "а" in the place of a Latin one.
    ['https://\u0430pple.com/', 'xn--pple-43d.com', ['encoded']],
    ['https://example.org:8443/', 'example.org:8443', ['port']],
    ['http://2130706433/', '127.0.0.1', ['number']],
    ['http://[::1]:80/', '[::1]', ['number']],
  ])('%s is shown with its true host %s', (address, host, lookTwice) => {
    expect(trueAddress(address)).toMatchObject({ host, lookTwice })
  })
})

describe('an address that may not be opened', () => {
  it.each([
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'file:///etc/passwd',
    '//host/share',
    '\\\\host\\share',
    'smb://host/share',
    'ms-msdt:/id',
    'search-ms:query=x',
    'vscode://file/x',
    'data:text/html,x',
    'app://stet/',
    'stet-page://a/',
    'https://good.com@evil.test/',
    'https://good.com:secret@evil.test/',
    'https://',
    'nothing',
    '',
  ])('is %j', (address) => {
    expect(trueAddress(address)).toBe(null)
  })
})

it('a long address is shown whole, in lines', () => {
  const href = `https://example.org/${'x'.repeat(4000)}`
  const lines = inLines(href).split('\n')
  expect(lines.join('')).toBe(href)
  expect(Math.max(...lines.map((line) => line.length))).toBe(100)
})
