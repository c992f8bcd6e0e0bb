import type { IncomingMessage } from 'node:http'
import { failed, type Result } from '../../shared/result'
import type { Opened, OpenFailure, OpenFailureKind } from '../../shared/ipc/failures'
import { hostOf, isLoginPage, redirectAddress, webAddress } from './address'
import { ask, type Asking } from './ask'
import { readBody } from './body'
import { dialAddresses, type Dial } from './connection'
import { contentTypeOf } from './contentType'
import { withExpiry, type Expiry } from './expiry'
import { fetchLimits, type FetchLimits } from './limits'
import { networkFailure } from './networkFailure'
import { opened } from './opened'
import { permittedAddresses, resolveBySystem, type Resolve } from './resolveHost'

/** What fetching needs from outside; what is left out is the machine's own. */
export type FetchTools = {
  readonly now: () => string
  /** The app's version, which the server is told. */
  readonly version?: string
  readonly resolve?: Resolve
  readonly dial?: Dial
  /** Certificates in PEM of authorities that are trusted besides the known ones. */
  readonly authorities?: readonly string[]
  readonly limits?: Partial<FetchLimits>
}

/** The address that a person asked for; `allowPrivate` when they allowed addresses of their own network. */
export type Link = { readonly address: string; readonly allowPrivate: boolean }

type Tools = Required<FetchTools> & { readonly limits: FetchLimits }

/**
 * Fetches a link because a person asked for it, and judges what comes by the same rule as a file. Every hop of a redirect
 * is checked again; no address is connected to but one that was checked.
 */
export async function fetchLink(link: Link, given: FetchTools): Promise<Result<Opened, OpenFailure>> {
  const address = webAddress(link.address)
  if (!address.ok) return address
  const tools: Tools = {
    version: '',
    resolve: resolveBySystem,
    dial: dialAddresses,
    authorities: [],
    ...given,
    limits: { ...fetchLimits, ...given.limits },
  }
  return withExpiry(tools.limits.total, (expiry) => follow(address.value, link.allowPrivate, tools, expiry))
}

async function follow(
  first: URL,
  allowPrivate: boolean,
  tools: Tools,
  expiry: Expiry,
): Promise<Result<Opened, OpenFailure>> {
  let url = first
  for (let hop = 0; hop <= tools.limits.redirects; hop += 1) {
    const answer = await askChecked(url, allowPrivate, tools, expiry)
    if (!answer.ok) return answer
    const location = redirectOf(answer.value)
    if (location === null) return await receive(answer.value, url, isLedToLogin(first, url), tools, expiry)
    answer.value.destroy()
    const next = redirectAddress(location, url)
    if (!next.ok) return next
    url = next.value
  }
  return failed({ kind: 'tooManyRedirects', detail: hostOf(first) })
}

async function askChecked(
  url: URL,
  allowPrivate: boolean,
  { resolve, dial, authorities, version, limits }: Tools,
  expiry: Expiry,
): Promise<Result<IncomingMessage, OpenFailure>> {
  const host = hostOf(url)
  try {
    const addresses = await expiry.waitFor(permittedAddresses(host, allowPrivate, resolve))
    if (!addresses.ok) return addresses
    const userAgent = version === '' ? 'Stet' : `Stet/${version}`
    const asking: Asking = {
      addresses: addresses.value,
      dial,
      authorities,
      userAgent,
      idle: limits.idle,
      expiry,
    }
    return await ask(url, asking)
  } catch (error) {
    return failed(broken(error, host, expiry))
  }
}

/** Judges the answer that no redirect leads on from. */
async function receive(
  answer: IncomingMessage,
  url: URL,
  isLogin: boolean,
  { now, limits }: Tools,
  expiry: Expiry,
): Promise<Result<Opened, OpenFailure>> {
  const host = hostOf(url)
  try {
    const refusal = refusalOf(answer.statusCode ?? 0, host)
    if (refusal) return failed(refusal)
    if (isLogin) return failed({ kind: 'loginNeeded', detail: host })
    const bytes = await readBody(answer, limits.bytes)
    if (!bytes.ok) return bytes
    const { mediaType, charset } = contentTypeOf(answer.headers['content-type'])
    const hint = { name: url.pathname, mediaType }
    return opened({ bytes: bytes.value, name: url.href, hint, charset, how: 'link' }, now)
  } catch (error) {
    return failed(broken(error, host, expiry))
  } finally {
    answer.destroy()
  }
}

function broken(error: unknown, host: string, { signal }: Expiry): OpenFailure {
  return signal.aborted ? { kind: 'timedOut', detail: host } : networkFailure(error, host)
}

const redirects = new Set([301, 302, 303, 307, 308])

function redirectOf(answer: IncomingMessage): string | null {
  return redirects.has(answer.statusCode ?? 0) ? (answer.headers.location ?? null) : null
}

const refusals: Readonly<Record<number, OpenFailureKind>> = {
  401: 'loginNeeded',
  403: 'loginNeeded',
  407: 'loginNeeded',
  404: 'notFoundThere',
  410: 'notFoundThere',
}

/** Why a status other than success is no draft; 206 is a part that nobody asked for. */
function refusalOf(status: number, host: string): OpenFailure | null {
  const kind = refusals[status]
  if (kind) return { kind, detail: host }
  const isWhole = status >= 200 && status < 300 && status !== 206
  return isWhole ? null : { kind: 'serverSaysNo', detail: String(status) }
}

/** Only where the way ends: pages that pass through a login host and come back are let pass. */
function isLedToLogin(first: URL, last: URL): boolean {
  return isLoginPage(last) && !isLoginPage(first)
}
