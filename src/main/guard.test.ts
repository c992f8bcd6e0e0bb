import { describe, expect, it } from 'vitest'
import { mayLoad, mayNavigate } from './guard'

const dev = new URL('http://localhost:5173/')
const page = 'app://stet/'
const preview = 'stet-page://0123456789abcdef0123456789abcdef/'

describe('a page', () => {
  it.each([
    'app://stet/assets/index.js',
    preview,
    'blob:app://stet/0a0b',
    'data:image/png;base64,AA==',
    'devtools://devtools/bundled/devtools_app.html',
  ])('may load %s', (address) => {
    expect(mayLoad(address, null)).toBe(true)
  })

  it.each([
    'http://127.0.0.1:8080/',
    'https://example.org/pixel.gif',
    'ws://localhost:5173/',
    'wss://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'chrome://settings',
    'about:blank#x',
    'filesystem:app://stet/temporary/x',
    'http://localhost:5173/main.tsx',
    'no address',
  ])('may not load %s', (address) => {
    expect(mayLoad(address, null)).toBe(false)
  })

  it('may load from the development server, and from it alone, while it is developed', () => {
    expect(mayLoad('http://localhost:5173/main.tsx', dev)).toBe(true)
    expect(mayLoad('ws://localhost:5173/', dev)).toBe(true)
    expect(mayLoad('http://localhost:51730/', dev)).toBe(false)
    expect(mayLoad('http://localhost:5173.evil.test/', dev)).toBe(false)
  })
})

describe('the window', () => {
  it('may be loaded again where it is', () => {
    expect(mayNavigate({ to: page, from: page, isMainFrame: true }, null)).toBe(true)
    expect(mayNavigate({ to: dev.href, from: dev.href, isMainFrame: true }, dev)).toBe(true)
  })

  it.each([
    'app://stet/other.html',
    'app://other/',
    'https://example.org/',
    'file:///home/a/draft.html',
    'javascript:alert(1)',
    'data:text/html,x',
    'about:blank',
    preview,
    dev.href,
  ])('may not go to %s', (to) => {
    expect(mayNavigate({ to, from: page, isMainFrame: true }, null)).toBe(false)
  })
})

describe('a frame in the window', () => {
  it('may show a page to look at', () => {
    expect(mayNavigate({ to: preview, from: page, isMainFrame: false }, null)).toBe(true)
  })

  it.each(['https://example.org/', page, 'about:blank', 'blob:app://stet/0a0b', 'javascript:alert(1)'])(
    'may not show %s',
    (to) => {
      expect(mayNavigate({ to, from: page, isMainFrame: false }, null)).toBe(false)
    },
  )
})
