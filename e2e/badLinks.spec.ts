import { createServer, type RequestListener } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:net'
import { testCertificate, testKey } from '../src/main/open/certificate.fixture'
import { expect, test } from './app'

const article = `<!doctype html><html lang="en"><head><title>The mill</title></head><body><article><h1>The mill</h1>${'<p>The mill at Lower Varde was built in 1834 and ground 40 tonnes of rye a week until the river was moved.</p>'.repeat(
  6,
)}</article></body></html>`

const answer: RequestListener = (request, response) => {
  const html = { 'content-type': 'text/html; charset=utf-8' }
  switch (request.url) {
    case '/article':
      return void response.writeHead(200, html).end(article)
    case '/gone':
      return void response.writeHead(404, html).end('no')
    case '/login':
      return void response.writeHead(401, html).end('who are you')
    case '/loop':
      return void response.writeHead(302, { location: '/loop' }).end()
    case '/endless': {
      response.writeHead(200, html)
      const more = () => {
        while (!response.destroyed && response.write('word '.repeat(20_000)));
      }
      response.on('drain', more)
      return more()
    }
    default:
      return void response
        .writeHead(200, html)
        .end('<!doctype html><title>x</title><body><nav>Home</nav></body>')
  }
}

const listen = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

test('a link is fetched only when asked, and every way it can fail is told in one sentence', async ({
  stet,
}) => {
  const { page } = stet
  const server = createServer(answer)
  const secure = createSecure({ cert: testCertificate, key: testKey }, answer)
  const port = await listen(server)
  const securePort = await listen(secure)
  const fetchIt = async (address: string) => {
    await page.getByRole('button', { name: 'Open a link…' }).click()
    await page.getByLabel('Address of the article').fill(address)
    await page.getByRole('button', { name: 'Fetch it', exact: true }).click()
    // An address of this machine is fetched only after a second word.
    await expect(page.getByRole('alert')).toContainText('inside your own network')
    await page.getByRole('button', { name: 'Fetch it all the same' }).click()
  }
  const failures: readonly (readonly [string, RegExp])[] = [
    [`http://127.0.0.1:${port}/gone`, /no page at that address/],
    [`http://127.0.0.1:${port}/login`, /behind a login/],
    [`http://127.0.0.1:${port}/loop`, /keeps sending on/],
    [`http://127.0.0.1:${port}/endless`, /larger than an article/],
    [`http://127.0.0.1:${port}/menu`, /No article was found|no text/i],
    [`https://127.0.0.1:${securePort}/article`, /cannot be trusted/],
  ]
  try {
    for (const [address, says] of failures)
      await test.step(address, async () => {
        await fetchIt(address)
        await expect(page.getByRole('alert')).toContainText(says, { timeout: 35_000 })
        await page.getByRole('button', { name: 'Back to the cases' }).click()
      })
    await fetchIt(`http://127.0.0.1:${port}/article`)
    await expect(page.getByLabel('Title')).toHaveValue('The mill')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('No cases yet', { exact: false })).toBeVisible()
  } finally {
    server.closeAllConnections()
    secure.closeAllConnections()
    server.close()
    secure.close()
  }
})
