import { dialog, shell, type BrowserWindow } from 'electron'
import type { OpenFailure } from '../shared/ipc/failures'
import { failed, ok, type Result } from '../shared/result'

/** What is shown before a link is opened: the true host (in ASCII) and the whole address; null when it may not be. */
export function trueAddress(address: string): { readonly host: string; readonly href: string } | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
  return isWeb && url.host !== '' && url.username === '' && url.password === ''
    ? { host: url.host, href: url.href }
    : null
}

/** Opens a web address in the person's browser, after they have seen where it truly leads and agreed. */
export async function openLink(window: BrowserWindow, address: string): Promise<Result<null, OpenFailure>> {
  const link = trueAddress(address)
  if (!link) return failed({ kind: 'badAddress', detail: '' })
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${link.host} in your browser?`,
    detail: link.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  })
  if (response !== 0) return failed({ kind: 'cancelled', detail: '' })
  await shell.openExternal(link.href)
  return ok(null)
}
