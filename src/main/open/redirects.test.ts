import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { expiredCertificate, testCertificate } from './certificate.fixture'
import { fetchLink, type FetchTools } from './fetchLink'
import { publicAddress, serve, serveRaw, serveSecurely } from './loopback.fixture'
import { answerOf, endServers, failure, fetchPublic, keep, now, page } from './fetching.fixture'

afterEach(endServers)

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
