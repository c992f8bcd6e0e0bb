import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocalName, isPrivateAddress } from './privateAddress'

describe('a private address', () => {
  it.each([
    '0.0.0.0',
    '10.255.255.255',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.255',
    '169.254.169.254',
    '172.16.0.0',
    '172.31.255.255',
    '192.0.0.1',
    '192.0.2.1',
    '192.168.0.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::FFFF:10.0.0.1',
    '64:ff9b::127.0.0.1',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b:1::1',
    '100::1',
    '2001::1',
    '2001:db8::1',
    '2002:7f00:1::1',
    '3fff::1',
    'fc00::1',
    'fdff::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    '',
    'localhost',
    '127.1',
    '0x7f000001',
    '1.2.3',
  ])('is known in the form %j', (address) => {
    expect(isPrivateAddress(address)).toBe(true)
  })

  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '223.255.255.255',
    '2606:4700::1111',
    '2a00:1450:4001::1',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
  ])('is not %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false)
  })

  it('is the same whether IPv4 is written as itself, mapped, or behind NAT64', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        const itself = isPrivateAddress(address)
        expect(isPrivateAddress(`::ffff:${address}`)).toBe(itself)
        expect(isPrivateAddress(`64:ff9b::${address}`)).toBe(itself)
      }),
    )
  })
})

describe('a local name', () => {
  it.each(['localhost', 'LOCALHOST', 'localhost.', 'a.localhost', 'a.b.localhost.'])('is %s', (host) => {
    expect(isLocalName(host)).toBe(true)
  })
  it.each(['localhost.example', 'notlocalhost', 'localhost.test'])('is not %s', (host) => {
    expect(isLocalName(host)).toBe(false)
  })
})
