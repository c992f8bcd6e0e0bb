import type { RequestListener } from 'node:http'
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { expiredCertificate, testCertificate } from './certificate.fixture'
import { fetchLink, type FetchTools } from './fetchLink'
import { internet, publicAddress, serve, serveRaw, serveSecurely, type Loopback } from './loopback.fixture'

const now = () => '2026-03-01T10:00:00.000Z'
const page = '<!doctype html><title>A</title><p>The bridge is 300 metres long.'

const open: Loopback[] = []
const keep = async (server: Promise<Loopback>): Promise<Loopback> => {
  const started = await server
  open.push(started)
  return started
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

/** Fetches as from the public internet: every name has a public address, and dialling it reaches this machine. */
function fetchPublic(address: string, tools: Partial<FetchTools> = {}) {
  return fetchLink(
    { address, allowPrivate: false },
    { now, resolve: async () => [publicAddress], dial: internet().dial, ...tools },
  )
}

async function answerOf(listener: RequestListener, tools: Partial<FetchTools> = {}, path = '/story') {
  const { port } = await keep(serve(listener))
  return fetchPublic(`http://paper.test:${port}${path}`, tools)
}

const failure = (kind: string, detail: unknown = expect.any(String)) => ({
  ok: false,
  failure: { kind, detail },
})

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

describe('a redirect', () => {
  it.each(['http://127.0.0.1:PORT/', 'http://inside.test:PORT/', 'http://[::ffff:127.0.0.1]:PORT/'])(
    'from a public address to %s is refused before a connection',
    async (form) => {
      const canary = await keep(serve((_, response) => response.end(page)))
      const target = form.replace('PORT', String(canary.port))
      const { port } = await keep(serve((_, response) => response.writeHead(302, { Location: target }).end()))
      const resolve = async (host: string) => [host === 'inside.test' ? '10.0.0.7' : publicAddress]
      expect(await fetchPublic(`http://paper.test:${port}/`, { resolve })).toEqual(failure('privateAddress'))
      expect(canary.connections()).toBe(0)
    },
  )

  it('is checked again although the host was checked at the hop before', async () => {
    let lookups = 0
    const answer = await answerOf((_, response) => response.writeHead(302, { Location: '/again' }).end(), {
      resolve: async () => [lookups++ === 0 ? publicAddress : '127.0.0.1'],
    })
    expect(answer).toEqual(failure('privateAddress', 'paper.test'))
  })

  it.each([
    ['file:///etc/passwd', 'file:'],
    ['data:text/html,hello', 'data:'],
    ['javascript:alert(1)', 'javascript:'],
    ['http://reader:secret@paper.test/', 'credentials'],
    ['http://[', ''],
  ])('to %s is refused', async (location, detail) => {
    const answer = await answerOf((_, response) => response.writeHead(302, { Location: location }).end())
    expect(answer).toEqual(failure('badAddress', detail))
  })

  it('to an address in raw UTF-8 is followed as a browser does', async () => {
    const answer = await answerOf((request, response) => {
      if (request.url !== '/story') response.end(`asked: ${request.url}`)
      // Written byte by byte, as servers do that know nothing of it.
      else response.writeHead(302, { Location: Buffer.from('/brücke').toString('latin1') }).end()
    })
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe('asked: /br%C3%BCcke')
  })

  it('that comes with a body without end is followed at once', async () => {
    const answer = await answerOf((request, response) => {
      if (request.url === '/story') response.writeHead(302, { Location: '/next' }).write('x'.repeat(9999))
      else response.end(page)
    })
    expect(answer.ok).toBe(true)
  })

  const counting: (last: number) => RequestListener = (last) => (request, response) => {
    const hop = Number(request.url?.slice(1))
    if (hop === last) response.end(page)
    else response.writeHead(307, { Location: `/${hop + 1}` }).end()
  }

  it('is followed twenty times', async () => {
    expect((await answerOf(counting(20), {}, '/0')).ok).toBe(true)
  })

  it('is not followed for the twenty-first time', async () => {
    expect(await answerOf(counting(21), {}, '/0')).toEqual(failure('tooManyRedirects', 'paper.test'))
  })

  it('in a circle ends', async () => {
    let asked = 0
    const answer = await answerOf((_, response) => {
      asked += 1
      response.writeHead(301, { Location: '/story' }).end()
    })
    expect(answer).toEqual(failure('tooManyRedirects', 'paper.test'))
    expect(asked).toBe(21)
  })

  it.each(['/login?next=/story', '/account/sign-in', '/wp-login.php', '/sso/start'])(
    'that ends at %s says that a login is needed',
    async (location) => {
      const answer = await answerOf((request, response) => {
        if (request.url === '/story') response.writeHead(302, { Location: location }).end()
        else response.end(page)
      })
      expect(answer).toEqual(failure('loginNeeded', 'paper.test'))
    },
  )

  it('through a login page and back is followed to its end', async () => {
    const answer = await answerOf((request, response) => {
      if (request.url === '/story') response.writeHead(302, { Location: '/login' }).end()
      else if (request.url === '/login') response.writeHead(302, { Location: '/story?seen' }).end()
      else response.end(page)
    })
    expect(answer.ok).toBe(true)
  })
})

describe('a server that does not give', () => {
  it.each([
    [401, 'loginNeeded', 'paper.test'],
    [403, 'loginNeeded', 'paper.test'],
    [407, 'loginNeeded', 'paper.test'],
    [404, 'notFoundThere', 'paper.test'],
    [410, 'notFoundThere', 'paper.test'],
    [400, 'serverSaysNo', '400'],
    [429, 'serverSaysNo', '429'],
    [451, 'serverSaysNo', '451'],
    [500, 'serverSaysNo', '500'],
    [503, 'serverSaysNo', '503'],
    [206, 'serverSaysNo', '206'],
    [304, 'serverSaysNo', '304'],
    [302, 'serverSaysNo', '302'],
  ])('and answers %i fails as %s', async (status, kind, detail) => {
    const headers = { 'WWW-Authenticate': 'Basic realm="x"' }
    const answer = await answerOf((_, response) => response.writeHead(status, headers).end(page))
    expect(answer).toEqual(failure(kind, detail))
  })

  it('is not waited for once its status has said no', async () => {
    const answer = await answerOf((_, response) => response.writeHead(404).write('x'.repeat(9999)))
    expect(answer).toEqual(failure('notFoundThere', 'paper.test'))
  })

  it.each([200, 204])('has nothing to open with status %i and no body', async (status) => {
    expect(await answerOf((_, response) => response.writeHead(status).end())).toEqual(failure('empty'))
  })

  it('has nothing to open when a compressed body is empty', async () => {
    const answer = await answerOf((_, response) => response.setHeader('Content-Encoding', 'gzip').end())
    expect(answer).toEqual(failure('empty'))
  })

  it('cannot be reached when nobody listens', async () => {
    const gone = await serve(() => undefined)
    await gone.close()
    for (const scheme of ['http', 'https'])
      expect(await fetchPublic(`${scheme}://paper.test:${gone.port}/`)).toEqual(
        failure('unreachable', 'paper.test'),
      )
  })

  it('cannot be reached when its name is not known', async () => {
    const resolve = () =>
      Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
    expect(await fetchPublic('http://paper.test/', { resolve })).toEqual(failure('unreachable', 'paper.test'))
  })

  it.each([
    ['hangs up at once', ''],
    ['does not speak HTTP', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['sends headers without end', `HTTP/1.1 200 OK\r\nX: ${'y'.repeat(70_000)}`],
    ['breaks off before the announced length', 'HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\nTwelve'],
    ['breaks off within a chunk', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nTwelve people'],
    [
      'breaks off before the last chunk',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\nTwelve\r\n',
    ],
    ['changes to another protocol', 'HTTP/1.1 101 Go\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\nTwelve'],
  ])('gives nothing, not a part, when it %s', async (_, sent) => {
    const { port } = await keep(serveRaw((socket) => socket.end(sent)))
    expect(await fetchPublic(`http://paper.test:${port}/`)).toEqual(failure('unreachable', 'paper.test'))
  })

  it('gives what the announced length says when it sends more', async () => {
    const { port } = await keep(
      serveRaw((socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nTwelve people')),
    )
    const answer = await fetchPublic(`http://paper.test:${port}/`)
    expect(answer.ok && new TextDecoder().decode(answer.value.bytes)).toBe('Twelve')
  })
})

describe('a body without measure', () => {
  const limits = { bytes: 100_000 }

  it('is refused by its announced length before it is read', async () => {
    const answer = await answerOf(
      (_, response) => {
        response.writeHead(200, { 'Content-Length': 100_001 }).flushHeaders()
      },
      { limits },
    )
    expect(answer).toEqual(failure('tooLarge', '100000'))
  })

  it('without end is stopped at the limit, and the server is hung up on', async () => {
    let onHungUp = () => {}
    const hungUp = new Promise<void>((resolve) => (onHungUp = resolve))
    const answer = await answerOf(
      (_, response) => {
        const more = () => {
          while (response.write('0123456789'.repeat(1000)));
        }
        response.on('drain', more).on('close', onHungUp)
        more()
      },
      { limits },
    )
    expect(answer).toEqual(failure('tooLarge', '100000'))
    await hungUp
  })

  it('may be as long as the limit', async () => {
    const answer = await answerOf((_, response) => response.end('x'.repeat(100_000)), { limits })
    expect(answer.ok).toBe(true)
  })

  const zeros = Buffer.alloc(100_000_000)
  it.each([
    ['gzip', gzipSync(zeros)],
    ['deflate', deflateSync(zeros)],
    ['br', brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ['gzip, gzip', gzipSync(gzipSync(zeros))],
  ])('that bursts from %s is stopped at the limit after decompression', async (coding, bomb) => {
    const before = process.memoryUsage().rss
    const answer = await answerOf((_, response) => response.setHeader('Content-Encoding', coding).end(bomb), {
      limits: { bytes: 1_000_000 },
    })
    expect(answer).toEqual(failure('tooLarge', '1000000'))
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })

  it.each([
    ['gzip', gzipSync(page).subarray(0, 40), 'gzip'],
    ['gzip', Buffer.from(page), 'gzip'],
    ['br', brotliCompressSync(page).subarray(0, 20), 'br'],
    ['br', Buffer.from(page), 'br'],
    ['zstd', Buffer.from(page), 'zstd'],
    ['gzip, gzip, gzip', gzipSync(gzipSync(gzipSync(page))), 'gzip, gzip, gzip'],
  ])('that is broken or unknown as %s is refused', async (coding, body, detail) => {
    const answer = await answerOf((_, response) => response.setHeader('Content-Encoding', coding).end(body))
    expect(answer).toEqual(failure('unreadable', detail))
  })
})

describe('a server without haste', () => {
  it('that drips bytes is given up at the deadline', async () => {
    const answer = await answerOf(
      (_, response) => {
        const timer = setInterval(() => response.write('x'), 10)
        response.on('close', () => clearInterval(timer))
      },
      { limits: { total: 100, idle: 5000 } },
    )
    expect(answer).toEqual(failure('timedOut', 'paper.test'))
  })

  it('that says nothing is given up when it has been silent too long', async () => {
    const answer = await answerOf(() => undefined, { limits: { total: 60_000, idle: 50 } })
    expect(answer).toEqual(failure('timedOut', 'paper.test'))
  })

  it('that falls silent within the body is given up', async () => {
    const answer = await answerOf((_, response) => response.write('Twelve'), {
      limits: { total: 60_000, idle: 50 },
    })
    expect(answer).toEqual(failure('timedOut', 'paper.test'))
  })

  it('that never shakes hands is given up', async () => {
    const { port } = await keep(serveRaw(() => undefined))
    const answer = await fetchPublic(`https://paper.test:${port}/`, { limits: { total: 60_000, idle: 50 } })
    expect(answer).toEqual(failure('timedOut', 'paper.test'))
  })

  it('that redirects slowly for ever is given up at the one deadline', async () => {
    const answer = await answerOf(
      (_, response) => {
        setTimeout(() => response.writeHead(302, { Location: '/story' }).end(), 20)
      },
      { limits: { total: 100 } },
    )
    expect(answer).toEqual(failure('timedOut', 'paper.test'))
  })

  it('whose name is looked up for ever is given up', async () => {
    const resolve = () => new Promise<never>(() => undefined)
    const answer = await fetchPublic('http://paper.test/', { resolve, limits: { total: 50 } })
    expect(answer).toEqual(failure('timedOut', 'paper.test'))
  })
})

describe('a certificate', () => {
  const secured = async (host: string, tools: Partial<FetchTools>, cert?: string) => {
    let asked = 0
    const { port } = await keep(
      serveSecurely((_, response) => {
        asked += 1
        response.end(page)
      }, cert),
    )
    return { answer: await fetchPublic(`https://${host}:${port}/`, tools), asked }
  }

  it('of a trusted authority for this host is accepted', async () => {
    const { answer } = await secured('paper.test', { authorities: [testCertificate] })
    expect(answer.ok).toBe(true)
  })

  it('that holds for the address itself is accepted', async () => {
    const { port } = await keep(serveSecurely((_, response) => response.end(page)))
    const answer = await fetchLink(
      { address: `https://127.0.0.1:${port}/`, allowPrivate: true },
      { now, authorities: [testCertificate] },
    )
    expect(answer.ok).toBe(true)
  })

  it.each([
    ['that nobody vouches for', 'paper.test', {}, testCertificate],
    ['for another host', 'other.test', { authorities: [testCertificate] }, testCertificate],
    ['that has ended', 'paper.test', { authorities: [expiredCertificate] }, expiredCertificate],
  ])('%s is refused before anything is asked', async (_, host, tools, cert) => {
    const { answer, asked } = await secured(host, tools, cert)
    expect(answer).toEqual(failure('tls', host))
    expect(asked).toBe(0)
  })

  it('is missed when the server does not speak TLS', async () => {
    const { port } = await keep(serve((_, response) => response.end(page)))
    expect(await fetchPublic(`https://paper.test:${port}/`)).toEqual(failure('tls', 'paper.test'))
  })

  it('is not to blame when the connection breaks', async () => {
    const { port } = await keep(serveRaw((socket) => socket.destroy()))
    expect(await fetchPublic(`https://paper.test:${port}/`)).toEqual(failure('unreachable', 'paper.test'))
  })
})
