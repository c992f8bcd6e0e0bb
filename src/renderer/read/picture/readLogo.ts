import { logoSize, type Logo } from '../../../shared/report/logo'
import { failed, ok, type Result } from '../../../shared/result'
import { pictureSize } from './pictureSize'

/** Why a picture cannot be a logo. */
export type LogoFailure = 'noPicture' | 'tooLarge' | 'broken'

/** More pixels than any camera makes; unpacked, four bytes each. */
const mostPixels = 50_000_000

/**
 * Draws a PNG or JPEG anew as a logo, small enough for a letterhead: of the file itself, and of what may be hidden in it,
 * nothing is kept.
 */
export async function readLogo(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Logo, LogoFailure>> {
  const told = pictureSize(bytes)
  if (!told) return failed('noPicture')
  if (told.width * told.height > mostPixels) return failed('tooLarge')
  try {
    const picture = await createImageBitmap(new Blob([bytes]))
    const { width, height } = logoSize(picture.width, picture.height)
    const canvas = new OffscreenCanvas(width, height)
    const ink = canvas.getContext('2d')
    if (!ink) return failed('broken')
    ink.imageSmoothingQuality = 'high'
    ink.drawImage(picture, 0, 0, width, height)
    picture.close()
    const drawn = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
    return ok({ png: base64(drawn), width, height })
  } catch {
    return failed('broken')
  }
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (one) => String.fromCharCode(one)).join(''))
