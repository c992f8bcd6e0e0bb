import { connect as connectSocket, isIP, type Socket } from 'node:net'
import { connect as connectSecurely, rootCertificates, type TLSSocket } from 'node:tls'

/** A host and the checked addresses that it may be connected at. */
export type Target = {
  readonly host: string
  readonly port: number
  readonly addresses: readonly string[]
}

/** Connects to a target, at one of its addresses and nowhere else. */
export type Dial = (target: Target) => Socket

/** Tries the addresses in turn, the next one as soon as one is slow (RFC 8305). */
export const dialAddresses: Dial = ({ host, port, addresses }) =>
  connectSocket({
    // A host that is itself an address is dialled without a look-up, and is the one address that was checked.
    host,
    port,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: 500,
    lookup: (_host, _options, answer) => {
      const found = addresses.map((address) => ({ address, family: isIP(address) }))
      process.nextTick(() => answer(null, found))
    },
  })

/** Speaks TLS over a connection; the certificate must be valid for the host, by the known authorities and those given. */
export function secure(socket: Socket, host: string, authorities: readonly string[]): TLSSocket {
  return connectSecurely({
    socket,
    host,
    // A server name is never an address (RFC 6066 3); the certificate is still held against it.
    servername: isIP(host) ? '' : host,
    ALPNProtocols: ['http/1.1'],
    ...(authorities.length > 0 ? { ca: [...rootCertificates, ...authorities] } : {}),
  })
}
