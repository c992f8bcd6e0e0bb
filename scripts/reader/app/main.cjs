// A window that nobody sees, with the app's reader in it and nothing else. It is handed the folder of the built page.
const { app, BrowserWindow, net, protocol, session } = require('electron')
const path = require('node:path')
const { pathToFileURL } = require('node:url')

const folder = process.argv.at(-1)

protocol.registerSchemesAsPrivileged([
  { scheme: 'reader', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

// What the page asked for beyond its own files; a test reads it.
globalThis.strayRequests = []

void app.whenReady().then(() => {
  protocol.handle('reader', (request) => {
    const file = path.normalize(path.join(folder, decodeURIComponent(new URL(request.url).pathname)))
    if (!file.startsWith(folder + path.sep)) return new Response('', { status: 404 })
    return net.fetch(pathToFileURL(file).href)
  })
  session.defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const own = /^(?:reader|file|devtools|blob):/.test(url)
    if (!own) globalThis.strayRequests.push(url)
    answer({ cancel: !own })
  })
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true } })
  void window.loadURL('reader://page/index.html')
})
