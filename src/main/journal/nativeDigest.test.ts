import fc from 'fast-check'
import { expect, it } from 'vitest'
import { digestOf } from '../../shared/records/chain'
import { nativeDigest } from './nativeDigest'

it('the digest of main is the digest of every other room, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '“', '😀', '\ud83d', '\ude00', '\0') }),
      (text) => {
        expect(nativeDigest(text)).toBe(digestOf(text))
      },
    ),
  )
})
