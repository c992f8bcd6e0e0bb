import { BlockList, isIP } from 'node:net'

/**
 * What of IPv4 is not the public internet: IANA IPv4 Special-Purpose Address Registry (RFC 6890), multicast (RFC 5771)
 * and the reserved top.
 */
const special4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]

/** What of global unicast is special all the same: IANA IPv6 Special-Purpose Address Registry. */
const special6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
]

/** Prefixes of 96 bits that stand before an IPv4 address: mapped (RFC 4291 2.5.5.2), and NAT64 (RFC 6052 2.1). */
const before4 = ['::ffff:', '64:ff9b::'] as const

const reachable6 = new BlockList()
reachable6.addSubnet('2000::', 3, 'ipv6')
for (const prefix of before4) reachable6.addSubnet(`${prefix}0.0.0.0`, 96, 'ipv6')

const special = new BlockList()
for (const [address, length] of special6) special.addSubnet(address, length, 'ipv6')
for (const [address, length] of special4) {
  special.addSubnet(address, length, 'ipv4')
  for (const prefix of before4) special.addSubnet(`${prefix}${address}`, 96 + length, 'ipv6')
}

/** Whether an IP address belongs to this machine, its own network or no network, rather than the public internet. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  if (isIP(bare) === 4) return special.check(bare, 'ipv4')
  // What is neither family is nothing that may be connected to.
  return isIP(bare) !== 6 || !reachable6.check(bare, 'ipv6') || special.check(bare, 'ipv6')
}

/** Whether a name means this machine whatever a resolver says (RFC 6761 6.3). */
export function isLocalName(host: string): boolean {
  return /(?:^|\.)localhost\.?$/i.test(host)
}
