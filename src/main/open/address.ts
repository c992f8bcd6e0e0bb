import { failed, ok, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'

const bad = (detail: string) => failed<OpenFailure>({ kind: 'badAddress', detail })

/**
 * Reads what a person typed as a web address; without a scheme it is taken for https. Fails with `badAddress`, whose
 * detail is the scheme that is not opened, `credentials` for a name or password in it, or empty when it is no address.
 */
export function webAddress(typed: string): Result<URL, OpenFailure> {
  const text = typed.trim()
  // A colon before digits is a port, as in news.example:8080, not a scheme.
  return checked(/^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`)
}

/** Reads where a server sends on to, from a Location header as Node gives it, by the same rule. */
export function redirectAddress(location: string, from: URL): Result<URL, OpenFailure> {
  // Node makes a character of every byte; browsers escape the bytes, which are UTF-8 as a rule.
  const escaped = location.replace(
    /[\x80-\xff]/g,
    (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return checked(escaped, from)
}

function checked(text: string, base?: URL): Result<URL, OpenFailure> {
  if (!URL.canParse(text, base?.href)) return bad('')
  const url = new URL(text, base)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return bad(url.protocol)
  if (url.username !== '' || url.password !== '') return bad('credentials')
  // Servers never see it, and the same page is the same address.
  url.hash = ''
  return ok(url)
}

/** The host that a name or an address in brackets stands for, as resolvers and sockets want it. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '')
}

const loginHost = /^(?:login|signin|auth|sso|idp|accounts?)\./
const loginPath = /(?:^|\/)(?:log-?in|sign-?in|sso|auth|authenticate|wp-login\.php)(?:\/|\.\w+$|$)/i

/** Whether an address is that of a login page, by the names that such pages commonly have. */
export function isLoginPage(url: URL): boolean {
  return loginHost.test(url.hostname) || loginPath.test(url.pathname)
}
