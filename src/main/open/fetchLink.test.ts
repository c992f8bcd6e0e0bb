import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { testCertificate } from './certificate.fixture'
import { fetchLink } from './fetchLink'
import { internet, publicAddress, serve, serveSecurely } from './loopback.fixture'
import { answerOf, endServers, failure, fetchPublic, keep, now, page } from './fetching.fixture'

afterEach(endServers)

describe('a link that can be had', () => {
  it('comes as bytes with kind, charset and the address it was found at', async () => {
    const { port } = await keep(
      serve((_, response) => response.setHeader('Content-Type', 'text/html; charset="UTF-8"').end(page)),
    )
    const address = `http://paper.test:${port}/story`
    const answer = await fetchPublic(`  ${address}#part`)
    expect(answer).toEqual({
      ok: true,
      value: {
        bytes: new TextEncoder().encode(page),
        name: address,
        kind: 'html',
        mediaType: 'text/html',
        charset: 'utf-8',
        origin: { kind: 'link', name: address, at: now() },
      },
    })
  })

  it('tells the server what asks and nothing of the person', async () => {
    const answer = await answerOf((request, response) => response.end(request.rawHeaders.join('\n')), {
      version: '1.2.3',
    })
    const sent = answer.ok ? new TextDecoder().decode(answer.value.bytes) : ''
    expect(sent).toContain('User-Agent\nStet/1.2.3')
    expect(sent).not.toMatch(/cookie|accept-language|authorization|referer/i)
  })

  it('carries no cookie from one hop to the next', async () => {
    const answer = await answerOf((request, response) => {
      if (request.url === '/story')
        response.writeHead(302, { Location: '/next', 'Set-Cookie': 'reader=17; Path=/' }).end()
      else response.end(`cookie: ${request.headers.cookie ?? 'none'}`)
    })
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe('cookie: none')
  })

  it('is taken for https when no scheme is typed', async () => {
    const { port } = await keep(serveSecurely((_, response) => response.end(page)))
    const answer = await fetchPublic(`paper.test:${port}/story`, { authorities: [testCertificate] })
    expect(answer.ok && answer.value.name).toBe(`https://paper.test:${port}/story`)
  })

  it('is named after the last hop of a redirect, from https to http too', async () => {
    const { port: plain } = await keep(serve((_, response) => response.end(page)))
    const { port: secure } = await keep(
      serveSecurely((_, response) =>
        response.writeHead(301, { Location: `http://paper.test:${plain}/b` }).end(),
      ),
    )
    const answer = await fetchPublic(`https://paper.test:${secure}/a`, { authorities: [testCertificate] })
    expect(answer.ok && answer.value.origin.name).toBe(`http://paper.test:${plain}/b`)
  })

  it.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['br', brotliCompressSync],
    ['identity', (bytes: Uint8Array) => bytes],
    ['gzip, br', (bytes: Uint8Array) => brotliCompressSync(gzipSync(bytes))],
  ])('is decompressed from %s', async (coding, compress) => {
    const answer = await answerOf((_, response) =>
      response.setHeader('Content-Encoding', coding).end(compress(Buffer.from(page))),
    )
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe(page)
  })

  it('keeps bytes in memory of their own', async () => {
    const answer = await answerOf((_, response) => response.end(page))
    expect(answer.ok && answer.value.bytes.buffer.byteLength).toBe(Buffer.byteLength(page))
  })

  it('is waited for as long as bytes keep coming', async () => {
    const answer = await answerOf(
      (_, response) => {
        let sent = 0
        const timer = setInterval(() => {
          response.write(`${sent} metres. `)
          sent += 1
          if (sent < 8) return
          clearInterval(timer)
          response.end()
        }, 60)
      },
      { limits: { idle: 400 } },
    )
    expect(answer.ok).toBe(true)
  })

  it('may be of the own network when the person allowed that', async () => {
    const { port } = await keep(serve((_, response) => response.end(page)))
    const answer = await fetchLink({ address: `http://127.0.0.1:${port}/`, allowPrivate: true }, { now })
    expect(answer.ok).toBe(true)
  })
})

describe('what a link is', () => {
  const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0, 1, 2])])
  it.each([
    ['HTML that is sent as octet-stream', 'application/octet-stream', page, 'html'],
    ['HTML that is sent as plain text', 'text/plain', page, 'html'],
    ['HTML that is sent as a program', 'application/x-msdownload', page, 'html'],
    ['PDF that is sent as HTML', 'text/html', pdf, 'pdf'],
    ['a fragment that is sent as HTML', 'text/html', 'Said <b>he</b>', 'html'],
    ['plain text', 'text/plain; charset=utf-8', 'Twelve people died.', 'text'],
    ['Markdown', 'text/markdown', '# Twelve', 'markdown'],
  ])('is judged by its bytes: %s', async (_, type, body, kind) => {
    const answer = await answerOf((__, response) => response.setHeader('Content-Type', type).end(body))
    expect(answer.ok && answer.value.kind).toBe(kind)
  })

  it('is never judged or named by the name the server gives it', async () => {
    const { port } = await keep(
      serve((_, response) =>
        response.setHeader('Content-Disposition', 'attachment; filename="../../evil.md"').end('# Twelve'),
      ),
    )
    const answer = await fetchPublic(`http://paper.test:${port}/x`)
    expect(answer.ok && [answer.value.kind, answer.value.name]).toEqual([
      'text',
      `http://paper.test:${port}/x`,
    ])
  })

  it.each([
    ['an image', 'text/html', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'an image (PNG)'],
    ['a program', 'text/plain', Buffer.from('4d5a90000300', 'hex'), 'a program'],
    ['a feed', 'application/rss+xml', '<?xml version="1.0"?><rss version="2.0">', 'a news feed'],
  ])('is refused when it is %s, whatever the server calls it', async (_, type, body, looks) => {
    const answer = await answerOf((__, response) => response.setHeader('Content-Type', type).end(body))
    expect(answer).toEqual(failure('unknownKind', looks))
  })

  it.each(['', 'a b', '<b>', `x${'y'.repeat(50)}`])(
    'has no charset when the server gives one that is no name: %j',
    async (charset) => {
      const answer = await answerOf((_, response) =>
        response.setHeader('Content-Type', `text/html; charset=${charset}`).end(page),
      )
      expect(answer.ok && answer.value.charset).toBeNull()
    },
  )
})

describe('an address', () => {
  it.each([
    ['file:///etc/passwd', 'file:'],
    ['javascript:alert(1)', 'javascript:'],
    ['data:text/html,<p>hello', 'data:'],
    ['ftp://paper.test/a', 'ftp:'],
    ['mailto:desk@paper.test', 'mailto:'],
    ['http://reader:secret@paper.test/', 'credentials'],
    ['https://good.test@evil.test/', 'credentials'],
    ['http://', ''],
    ['', ''],
    ['two words', ''],
  ])('is refused before anything is asked: %s', async (address, detail) => {
    const { dial, dialled } = internet()
    expect(await fetchPublic(address, { dial })).toEqual(failure('badAddress', detail))
    expect(dialled).toEqual([])
  })

  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://0x7f000001:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://127.0.0.1.:PORT/',
    'http://①②⑦.0.0.1:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::]:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://[64:ff9b::127.0.0.1]:PORT/',
    'http://[64:ff9b:1::1]:PORT/',
    'http://localhost:PORT/',
    'http://localhost.:PORT/',
    'http://LOCALHOST:PORT/',
    'http://a.b.localhost:PORT/',
    'http://169.254.169.254:PORT/latest/meta-data/',
    'http://10.1.2.3:PORT/',
    'http://172.16.0.1:PORT/',
    'http://172.31.255.255:PORT/',
    'http://192.168.1.1:PORT/',
    'http://100.64.0.1:PORT/',
    'http://[fe80::1]:PORT/',
    'http://[fc00::1]:PORT/',
    'http://[fd12:3456::1]:PORT/',
    'http://[64:ff9b::10.0.0.1]:PORT/',
    'http://[2002:7f00:1::]:PORT/',
  ])('of this machine or network is refused before a connection: %s', async (form) => {
    const canary = await keep(serve((_, response) => response.end(page)))
    const { dial, dialled } = internet()
    const address = form.replace('PORT', String(canary.port))
    const answer = await fetchLink({ address, allowPrivate: false }, { now, dial })
    expect(answer).toEqual(failure('privateAddress'))
    expect(dialled).toEqual([])
    expect(canary.connections()).toBe(0)
  })

  it.each([
    [['127.0.0.1']],
    [[publicAddress, '10.0.0.1']],
    [['fe80::1%eth0']],
    [['::ffff:192.168.0.1']],
    [['nonsense']],
  ])('whose name stands for %j is refused before a connection', async (addresses) => {
    const { dial, dialled } = internet()
    const answer = await fetchPublic('http://paper.test/', { dial, resolve: async () => addresses })
    expect(answer).toEqual(failure('privateAddress', 'paper.test'))
    expect(dialled).toEqual([])
  })

  it('is looked up once, and only what was checked is connected to', async () => {
    const { port } = await keep(serve((_, response) => response.end(page)))
    const { dial, dialled } = internet()
    let lookups = 0
    // Public when it is checked, this machine ever after.
    const resolve = async () => [lookups++ === 0 ? publicAddress : '127.0.0.1']
    const answer = await fetchPublic(`http://rebind.test:${port}/`, { dial, resolve })
    expect(answer.ok).toBe(true)
    expect(dialled).toEqual([{ host: 'rebind.test', port, addresses: [publicAddress] }])
    expect(lookups).toBe(1)
  })
})
