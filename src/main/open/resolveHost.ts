import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { failed, ok, type Result } from '../../shared/result'
import type { OpenFailure } from '../../shared/ipc/failures'
import { isLocalName, isPrivateAddress } from './privateAddress'

/** Gives the IP addresses of a host name; throws as `dns.lookup` does. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** Asks the system, as every other program does: its hosts file and search domains count. */
export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true })).map((found) => found.address)

/**
 * The addresses that a host may be connected at, each of them checked. Nothing else may be dialled afterwards: a name
 * that is asked a second time may answer with another address.
 */
export async function permittedAddresses(
  host: string,
  allowPrivate: boolean,
  resolve: Resolve,
): Promise<Result<readonly string[], OpenFailure>> {
  const refused = failed<OpenFailure>({ kind: 'privateAddress', detail: host })
  if (!allowPrivate && isLocalName(host)) return refused
  const addresses = isIP(host) ? [host] : await resolve(host)
  if (addresses.length === 0) return failed({ kind: 'unreachable', detail: host })
  return !allowPrivate && addresses.some(isPrivateAddress) ? refused : ok(addresses)
}
