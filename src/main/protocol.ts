import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { fileFor, mediaTypeOf } from './appFile'
import { pagePolicy, pageScheme, windowPolicy } from './appScheme'

/** Names the app's schemes as Chromium must know them before it is ready. */
export function registerSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
    { scheme: pageScheme, privileges: { standard: true, secure: true } },
  ])
}

const headers = (type: string, policy: string) => ({
  'content-type': type,
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
})

const notFound = () => new Response('not found', { status: 404 })

/** Serves the app's own files to a session, with the policy as a header. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle('app', async ({ url, method }) => {
    const file = method === 'GET' || method === 'HEAD' ? fileFor(url, root) : null
    const type = file && mediaTypeOf(file)
    if (!file || !type) return notFound()
    try {
      return new Response(await readFile(file), { headers: headers(type, windowPolicy) })
    } catch {
      return notFound()
    }
  })
}

/** Pages that are only looked at: each is had under an address of its own until it is let go, or others came after it. */
export type Pages = {
  readonly put: (html: string) => string
  readonly drop: (address: string) => void
}

/** Pages that are kept at once; the oldest goes first. */
const mostPages = 8

/**
 * Serves pages to a session by addresses that cannot be guessed, with scripts and requests forbidden. `framedBy` is who
 * may show one in a frame, in the words of `frame-ancestors`.
 */
export function servePages(session: Session, framedBy: string, newToken: () => string): Pages {
  const pages = new Map<string, string>()
  session.protocol.handle(pageScheme, ({ url }) => {
    const html = pages.get(new URL(url).host)
    if (html === undefined) return notFound()
    return new Response(html, { headers: headers('text/html; charset=utf-8', pagePolicy(framedBy)) })
  })
  return {
    put: (html) => {
      const token = newToken()
      pages.set(token, html)
      const [oldest] = pages.keys()
      if (pages.size > mostPages && oldest !== undefined) pages.delete(oldest)
      return `${pageScheme}://${token}/`
    },
    drop: (address) => {
      pages.delete(new URL(address).host)
    },
  }
}
