import { pictureKind } from './pictureKind'

/** Width and height in pixels. */
export type PictureSize = { readonly width: number; readonly height: number }

/** Markers of a JPEG that begin a frame, which tells the size (ITU-T T.81, B.1.1.3): all from C0 on but three. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function jpegSize(view: DataView): PictureSize | null {
  for (let at = 2; at + 9 <= view.byteLength; at += 2 + view.getUint16(at + 2)) {
    if (view.getUint8(at) !== 0xff) return null
    if (isFrame(view.getUint8(at + 1)))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}

/**
 * The size that a PNG (its specification, 11.2.2) or JPEG says it has, without unpacking it; null for what is neither. A
 * few bytes may unpack to gigabytes, so that this is asked first.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (pictureKind(bytes)) {
    case 'png':
      return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) }
    case 'jpeg':
      return jpegSize(view)
    default:
      return null
  }
}
