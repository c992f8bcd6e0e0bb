import { dialog, shell, type BrowserWindow } from 'electron'
import type { OpenFailure } from '../shared/ipc/failures'
import { failed, ok, type Result } from '../shared/result'
import { inLines, trueAddress, type TrueAddress } from './trueAddress'
import { words } from './words'

/** Opens a web address in the person's browser, after they have seen where it truly leads and agreed. */
export type OpenLink = (window: BrowserWindow, address: string) => Promise<Result<null, OpenFailure>>

/** Makes the one way out to the browser; which hosts need no more asking is remembered until the app is closed. */
export function makeLinkOpener(): OpenLink {
  const trusted = new Set<string>()
  return async (window, address) => {
    const link = trueAddress(address)
    if (!link) return failed({ kind: 'badAddress', detail: '' })
    if (!trusted.has(link.host)) {
      const answer = await ask(window, link)
      if (!answer.isAgreed) return failed({ kind: 'cancelled', detail: '' })
      if (answer.isRemembered) trusted.add(link.host)
    }
    try {
      await shell.openExternal(link.href)
      return ok(null)
    } catch {
      // No browser is set up, or it refused.
      return failed({ kind: 'unreachable', detail: link.host })
    }
  }
}

async function ask(window: BrowserWindow, { host, href, lookTwice }: TrueAddress) {
  const { question, open, cancel, remember } = words.openLink
  const warnings = lookTwice.map((why) => words.openLink.lookTwice[why])
  const isPlain = warnings.length === 0
  const { response, checkboxChecked } = await dialog.showMessageBox(window, {
    type: isPlain ? 'question' : 'warning',
    message: question(host),
    detail: [...warnings, inLines(href)].join('\n\n'),
    buttons: [open, cancel],
    // Enter opens what is plainly what it says; what needs a second look needs a second key.
    defaultId: isPlain ? 0 : 1,
    cancelId: 1,
    noLink: true,
    ...(isPlain ? { checkboxLabel: remember(host) } : {}),
  })
  return { isAgreed: response === 0, isRemembered: isPlain && checkboxChecked }
}
