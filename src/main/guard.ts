import type { App, Session, WebContents } from 'electron'
import { pageScheme } from './appScheme'

const own = new Set(['app:', `${pageScheme}:`, 'devtools:', 'blob:', 'data:'])

/** Lets a session reach nothing but the app itself: no network, no permission, no download. */
export function guardSession(session: Session, devOrigin: string | null): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  )
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write')
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const { protocol, origin } = new URL(url)
    const isDev =
      devOrigin !== null && (origin === devOrigin || url.startsWith(devOrigin.replace('http', 'ws')))
    answer({ cancel: !own.has(protocol) && !isDev })
  })
}

/** Keeps every page where it is: no navigation, no new window, no webview. Links are opened by main after asking. */
export function guardContents(contents: WebContents): void {
  const stay = (event: { preventDefault: () => void }) => event.preventDefault()
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', (event) => {
    // The report's preview is the one frame there is, and main gave out its address.
    const isPage = !event.isMainFrame && event.url.startsWith(`${pageScheme}:`)
    if (!isPage) event.preventDefault()
  })
  contents.on('will-attach-webview', stay)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Guards every page that the app will ever make. */
export function guardApp(app: App): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents))
}
