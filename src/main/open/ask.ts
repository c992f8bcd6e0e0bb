import { request as requestPlainly, type IncomingMessage } from 'node:http'
import { request as requestSecurely } from 'node:https'
import { failed, ok, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'
import { hostOf } from './address'
import { secure, type Dial } from './connection'
import type { Expiry } from './expiry'
import { networkFailure } from './networkFailure'

/** What one request needs besides its address. */
export type Asking = {
  readonly addresses: readonly string[]
  readonly dial: Dial
  readonly authorities: readonly string[]
  readonly userAgent: string
  /** Milliseconds without anything from the server. */
  readonly idle: number
  readonly expiry: Expiry
}

/** Bytes of all header lines together; pages with long security policies need more than Node's 16 KiB. */
const maxHeaderSize = 65_536

/**
 * Asks a server for an address once, without cookies, language or referrer, and gives its answer, whatever its status,
 * the body still unread.
 */
export function ask(url: URL, asking: Asking): Promise<Result<IncomingMessage, OpenFailure>> {
  const { addresses, dial, authorities, userAgent, idle, expiry } = asking
  const isSecure = url.protocol === 'https:'
  const host = hostOf(url)
  const socket = dial({ host, port: Number(url.port || (isSecure ? 443 : 80)), addresses })
  const connection = isSecure ? secure(socket, host, authorities) : socket
  connection.setTimeout(idle, expiry.expire)

  let isShakingHands = false
  socket.once('connect', () => (isShakingHands = isSecure))
  connection.once('secureConnect', () => (isShakingHands = false))

  return new Promise((resolve) => {
    const request = (isSecure ? requestSecurely : requestPlainly)(url, {
      headers: {
        'User-Agent': userAgent,
        Accept: 'text/html,application/xhtml+xml,application/pdf,text/markdown,text/plain,*/*;q=0.5',
        'Accept-Encoding': 'gzip, deflate, br',
      },
      createConnection: () => connection,
      maxHeaderSize,
      signal: expiry.signal,
    })
    const fail = (failure: OpenFailure) =>
      resolve(failed(expiry.signal.aborted ? { kind: 'timedOut', detail: host } : failure))
    request.on('response', (answer) => resolve(ok(answer)))
    request.on('error', (error) => fail(networkFailure(error, host, isShakingHands)))
    // A server that changes the protocol ends the request without an error.
    request.on('close', () => fail({ kind: 'unreachable', detail: host }))
    request.end()
  })
}
