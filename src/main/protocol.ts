import { protocol, type Session } from 'electron'
import { readFile } from 'node:fs/promises'
import { appOrigin, fileFor, mediaTypeOf, pagePolicy, pageScheme, windowPolicy } from './appScheme'

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
  'cache-control': 'no-cache',
})

/** Serves the app's own files to a session, with the policy as a header. */
export function serveApp(session: Session, root: string): void {
  session.protocol.handle('app', async ({ url }) => {
    const file = fileFor(url, root)
    const type = file && mediaTypeOf(file)
    if (!file || !type) return new Response('not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headers(type, windowPolicy) })
    } catch {
      return new Response('not found', { status: 404 })
    }
  })
}

/** Pages that are only looked at: each is had under an address of its own until it is let go. */
export type Pages = {
  readonly put: (html: string) => string
  readonly drop: (address: string) => void
}

/** Serves pages to a session by one-time addresses, with scripts and requests forbidden. */
export function servePages(session: Session, newToken: () => string): Pages {
  const pages = new Map<string, string>()
  session.protocol.handle(pageScheme, ({ url }) => {
    const html = pages.get(new URL(url).host)
    if (html === undefined) return new Response('not found', { status: 404 })
    // The window may frame it; nobody else can reach it.
    const policy = `${pagePolicy}; frame-ancestors ${appOrigin} http://localhost:*`
    return new Response(html, { headers: headers('text/html; charset=utf-8', policy) })
  })
  return {
    put: (html) => {
      const token = newToken()
      pages.set(token, html)
      return `${pageScheme}://${token}/`
    },
    drop: (address) => {
      pages.delete(new URL(address).host)
    },
  }
}
