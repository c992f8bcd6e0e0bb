import { isIP } from 'node:net'
import type { words } from './words'

/** Why a person should look twice before they open an address. */
export type LookTwice = keyof typeof words.openLink.lookTwice

/** What is shown before a link is opened. */
export type TrueAddress = {
  /** In ASCII, with the port: what the browser will really ask. */
  readonly host: string
  readonly href: string
  readonly lookTwice: readonly LookTwice[]
}

/**
 * Where an address truly leads; null when it may not be opened: anything but http and https, and addresses with a name
 * or password before the host, which nobody writes today but to make a host look like another.
 */
export function trueAddress(address: string): TrueAddress | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, hostname, port, username, password, href } = new URL(address)
  const isWeb = protocol === 'https:' || protocol === 'http:'
  if (!isWeb || host === '' || username !== '' || password !== '') return null
  const lookTwice: LookTwice[] = []
  if (/(?:^|\.)xn--/.test(hostname)) lookTwice.push('encoded')
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) lookTwice.push('number')
  if (port !== '') lookTwice.push('port')
  return { host, href, lookTwice }
}

/** An address in lines, whole however long it is: a dialog would cut the end off, or grow out of the screen. */
export const inLines = (href: string): string => href.replace(/.{100}(?=.)/g, '$&\n')
