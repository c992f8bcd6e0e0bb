import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { serve, serveRaw } from './loopback.fixture'
import { answerOf, endServers, failure, fetchPublic, keep, page } from './fetching.fixture'

afterEach(endServers)

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
