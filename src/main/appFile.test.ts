import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fileFor, mediaTypeOf } from './appFile'

const root = resolve('/app/renderer')

describe('an address of the app', () => {
  it.each([
    ['app://stet/', 'index.html'],
    ['app://stet/index.html', 'index.html'],
    ['app://stet/assets/index-Bc1.js?v=1#top', 'assets/index-Bc1.js'],
    ['app://stet/assets/UniGB-UTF16-H.bcmap', 'assets/UniGB-UTF16-H.bcmap'],
    ['app://stet/a%20b.txt', 'a b.txt'],
    // The parser of addresses takes these away itself, and never above the root.
    ['app://stet/x/../index.html', 'index.html'],
    ['app://stet/x/%2e%2e/index.html', 'index.html'],
    ['app://stet/../../index.html', 'index.html'],
  ])('%s means a file', (address, file) => {
    expect(fileFor(address, root)).toBe(join(root, file))
  })

  it.each([
    'app://stet/..%2f..%2fetc/passwd',
    'app://stet/%2e%2e%2f%2e%2e%2fetc/passwd',
    'app://stet/..%5c..%5cwindows/win.ini',
    'app://stet/..\\..\\windows\\win.ini',
    'app://stet/%252e%252e%252fetc/passwd',
    'app://stet/index.html%00.png',
    'app://stet/%E2%80%AEindex.html',
    'app://stet/C:/windows/win.ini',
    'app://stet/index.html::$DATA',
    'app://stet/%ff',
    'app://stet/%',
    'app://x/../../etc/passwd',
    'app://other/index.html',
    'app://stet.evil.test/index.html',
    'app://stet@evil.test/index.html',
    'app://evil@stet/index.html',
    'app://stet:1/index.html',
    'app:///index.html',
    'app:index.html',
    'app:javascript:alert(1)',
    'file:///etc/passwd',
    'https://stet/index.html',
    'not an address',
    '',
  ])('%s means none', (address) => {
    expect(fileFor(address, root)).toBe(null)
  })

  it('never means a file outside the root, however its path is written', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e',
      '%2E%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      '//',
      '%00',
      '%25',
      'a',
      ':',
      '?',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const file = fileFor(`app://stet/${parts.join('')}`, root)
        expect(file === null || file.startsWith(join(root, '/'))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the media type of a file', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['a/b.min.js', 'text/javascript; charset=utf-8'],
    ['x.mjs', 'text/javascript; charset=utf-8'],
    ['x.wasm', 'application/wasm'],
    ['index.js.map', null],
    ['LICENSE', null],
    ['x.constructor', null],
    ['x.__proto__', null],
  ])('%s: %s', (path, type) => {
    expect(mediaTypeOf(path)).toBe(type)
  })
})
