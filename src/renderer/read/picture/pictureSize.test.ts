import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pictureSize } from './pictureSize'

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(24)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
const jpeg = (...segments: readonly (readonly number[])[]) =>
  Uint8Array.from([0xff, 0xd8, ...segments.flat()])
const note = [0xff, 0xe0, 0, 4, 1, 2]
const frame = [0xff, 0xc2, 0, 11, 8, 0, 90, 1, 44, 1, 1, 0x11, 0]

describe('the size of a picture', () => {
  it('is what its head says', () => {
    expect(pictureSize(png(65_535, 65_000))).toEqual({ width: 65_535, height: 65_000 })
    expect(pictureSize(jpeg(note, frame))).toEqual({ width: 300, height: 90 })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a torn head', png(1, 1).subarray(0, 20)],
    ['no frame', jpeg(note)],
    ['another kind', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('is not known of %s', (_what, bytes) => {
    expect(pictureSize(bytes)).toBeNull()
  })

  it('is found or not, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (rest) => {
        for (const head of [
          [0xff, 0xd8, 0xff],
          [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
        ])
          expect(() => pictureSize(Uint8Array.from([...head, ...rest]))).not.toThrow()
      }),
    )
  })
})
