import type { Logo } from '../../../../shared/report/logo'
import { officeRelations, type Part } from '../../../../shared/report/officePackage'
import { paragraph } from './paragraph'

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
/** A CSS pixel in English Metric Units, as DrawingML counts; a logo has two of its own pixels on each. */
const unit = 9525 / 2

/** The part of a logo. */
export const logoPart = ({ png }: Logo): Part => ({
  path: 'word/media/logo.png',
  mediaType: null,
  content: Uint8Array.from(atob(png), (one) => one.charCodeAt(0)),
})

/** A paragraph with a logo in it (ECMA-376, part 1, 20.4), whose relation is `logo`. */
export function logoParagraph({ width, height }: Logo): string {
  const size = `cx="${Math.round(width * unit)}" cy="${Math.round(height * unit)}"`
  return paragraph(
    `<w:r><w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr id="1" name="logo" descr=""/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture"><pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="1" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="${officeRelations}" r:embed="logo"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`,
  )
}
