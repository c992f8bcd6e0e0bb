import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signedBytes } from './base64'

describe('signedBytes', () => {
  it('reads back any bytes that were written as base64', () => {
    fc.assert(
      fc.property(fc.int8Array(), (bytes) => {
        expect(signedBytes(Buffer.from(bytes.buffer).toString('base64'))).toEqual(bytes)
      }),
    )
  })

  it('reads the examples of RFC 4648', () => {
    expect([...signedBytes('Zm9vYg==')]).toEqual([102, 111, 111, 98])
    expect([...signedBytes('')]).toEqual([])
  })
})
