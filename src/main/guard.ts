import type { App, Session, WebContents } from 'electron'
import { appOrigin, pageScheme } from './appScheme'

/** Where the window's page comes from besides the app itself while it is being developed. */
export type DevAddress = URL | null

const own = new Set(['app:', `${pageScheme}:`, 'devtools:', 'blob:', 'data:'])

/** Says whether a page may load from an address: the app's own schemes, and the development server where there is one. */
export function mayLoad(address: string, dev: DevAddress): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  if (own.has(protocol)) return true
  return dev !== null && host === dev.host && (protocol === dev.protocol || protocol === 'ws:')
}

/**
 * Takes Chromium's own way to the network away, before the app is ready: no name is looked up and no number connected
 * to, not even for what asks no page (prefetching, preconnecting). Links are fetched by Node, outside of it.
 */
export function shutNetwork(app: App, dev: DevAddress): void {
  const except = dev ? `, EXCLUDE ${dev.hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
}

/** Lets a session reach nothing but the app itself: no network, no permission, no download, no device. */
export function guardSession(session: Session, dev: DevAddress): void {
  // Copying a selector or a quotation; that it may not be read back is Chromium's own rule.
  const may = (permission: string) => permission === 'clipboard-sanitized-write'
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(may(permission)))
  session.setPermissionCheckHandler((_contents, permission) => may(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayLoad(url, dev) }))
}

/** What is known of a navigation that a page wants to make. */
export type Navigation = {
  readonly to: string
  readonly from: string
  readonly isMainFrame: boolean
}

/**
 * Says whether a page may go where it wants to: the window's own page may only be loaded again, and a frame may only show
 * a page to look at, whose address main gave out.
 */
export function mayNavigate({ to, from, isMainFrame }: Navigation, dev: DevAddress): boolean {
  if (!URL.canParse(to)) return false
  const { protocol, host, href } = new URL(to)
  if (!isMainFrame) return protocol === `${pageScheme}:`
  const isOurs = href.startsWith(`${appOrigin}/`) || (dev !== null && host === dev.host)
  return isOurs && URL.canParse(from) && new URL(from).href === href
}

/** Hears of a link that a person chose and that wants a window of its own. */
export type OnLink = (address: string) => void

/** Keeps a page where it is: no navigation, no new window, no webview. Links are handed to `onLink` instead. */
export function guardContents(contents: WebContents, dev: DevAddress, onLink: OnLink): void {
  const prevent = (event: { preventDefault: () => void }) => event.preventDefault()
  // Main frames come through here as well as frames in the page; `will-navigate` hears main frames alone.
  contents.on('will-frame-navigate', (event) => {
    const { url, isMainFrame } = event
    if (!mayNavigate({ to: url, from: contents.getURL(), isMainFrame }, dev)) event.preventDefault()
  })
  contents.on('will-navigate', (event) => {
    if (!mayNavigate({ to: event.url, from: contents.getURL(), isMainFrame: true }, dev))
      event.preventDefault()
  })
  contents.on('will-redirect', prevent)
  contents.on('will-attach-webview', prevent)
  contents.setWindowOpenHandler(({ url }) => {
    onLink(url)
    return { action: 'deny' }
  })
  // Peer connections would find a way out past the session's rules and the page's policy.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** Guards every page that the app will ever make. */
export function guardApp(app: App, dev: DevAddress, onLink: OnLink): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, dev, onLink))
}
