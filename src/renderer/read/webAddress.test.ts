import { describe, expect, it } from 'vitest'
import { linksIn } from './findLinks'
import { droppedScheme, webAddress } from './webAddress'

describe('an address', () => {
  it.each([
    ['https://example.org/a b', 'https://example.org/a%20b'],
    [' HTTP://Example.org ', 'http://example.org/'],
    ['https://good.example@evil.example/', 'https://good.example@evil.example/'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
  ])('on the web is kept as the URL standard writes it: %s', (written, address) => {
    expect(webAddress(written)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id',
    'search-ms:query',
    'vscode://x',
    '\\\\host\\share',
    '//host/share',
    'relative/path',
    '',
  ])('that leads elsewhere is none: %j', (written) => {
    expect(webAddress(written)).toBeNull()
  })

  it('relative to a page is one of that page', () => {
    expect(webAddress('../b?x=1', 'https://example.org/news/a')).toBe('https://example.org/b?x=1')
    expect(webAddress('java\nscript:alert(1)', 'https://example.org/')).toBeNull()
  })

  it('is worth a word when it was dropped for its scheme', () => {
    expect(droppedScheme('java\tscript:x')).toBe('javascript')
    expect(droppedScheme('\\\\host\\share')).toBe('\\\\')
    expect(['#top', 'mailto:a@b.example', '', 'page.html'].map(droppedScheme)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})

describe('links in a text', () => {
  it.each([
    ['See https://example.org/a.', ['https://example.org/a']],
    ['(https://example.org/a_(b))', ['https://example.org/a_(b)']],
    ['“https://example.org/a”, www.example.com/x!', ['https://example.org/a', 'https://www.example.com/x']],
    ['https://example.org https://example.org', ['https://example.org/']],
    ['no link, ftp://x.example, javascript:alert(1)', []],
  ])('end where the address ends: %s', (text, links) => {
    expect(linksIn(text)).toEqual(links)
  })
})
