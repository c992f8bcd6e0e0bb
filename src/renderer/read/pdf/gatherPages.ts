import { OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { limits } from '../limits'
import type { PdfPage } from './pdfPage'
import { quarterOf, straighten, type LyingItem } from './straighten'

/** The pages that could be read in time. */
export type PdfPages = {
  readonly pages: readonly PdfPage[]
  /** Pages of the document that are missing here: broken, beyond the cap, or out of time. */
  readonly missing: number
}

type Matrix = readonly [number, number, number, number, number, number]

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
]

type Drawn = { readonly images: number; readonly unseen: number; readonly boldFonts: ReadonlySet<string> }

const imageOperators: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintImageXObjectRepeat,
])
const groundOperators: ReadonlySet<number> = new Set([
  OPS.shadingFill,
  OPS.fill,
  OPS.eoFill,
  ...imageOperators,
])

const isWhite = (color: unknown) => typeof color === 'string' && /^#f{6}$/i.test(color)

/** Looks through what a page draws: images, unseen text (PDF 32000-1, 9.3.6: mode 3 has no ink), bold fonts. */
async function lookAtDrawing(page: PDFPageProxy): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const fonts = new Set<string>()
  let [images, unseen, mode, white, grounded] = [0, 0, 0, false, false]
  for (let at = 0; at < fnArray.length; at++) {
    const operator = fnArray[at] ?? 0
    // The argument list's shape depends on the operator; every use below checks what it takes.
    const values = (argsArray[at] ?? []) as readonly unknown[]
    if (imageOperators.has(operator)) images += 1
    if (groundOperators.has(operator) && !white) grounded = true
    if (operator === OPS.setTextRenderingMode) mode = Number(values[0])
    else if (operator === OPS.setFillRGBColor) white = isWhite(values[0])
    else if (operator === OPS.setFont) fonts.add(String(values[0]))
    else if (operator === OPS.showText && (mode === 3 || (white && !grounded))) {
      unseen += Array.isArray(values[0]) ? values[0].filter((glyph) => typeof glyph === 'object').length : 0
    }
  }
  const boldFonts = [...fonts].filter((id) => {
    if (!page.commonObjs.has(id)) return false
    const font = page.commonObjs.get(id) as { readonly name?: string; readonly bold?: boolean } | null
    return font?.bold === true || /bold|black|heavy|semibold/i.test(font?.name ?? '')
  })
  return { images, unseen, boldFonts: new Set(boldFonts) }
}

type Link = { readonly address: string; readonly box: readonly [number, number, number, number] }

async function findLinks(page: PDFPageProxy): Promise<readonly Link[]> {
  const annotations = (await page.getAnnotations()) as readonly {
    readonly subtype?: string
    readonly url?: string
    readonly unsafeUrl?: string
    readonly rect?: readonly number[]
  }[]
  return annotations.flatMap(({ subtype, url, unsafeUrl, rect }) => {
    const address = url ?? unsafeUrl
    if (subtype !== 'Link' || address === undefined || rect?.length !== 4) return []
    const [left = 0, bottom = 0, right = 0, top = 0] = rect
    return [{ address, box: [left, bottom, right, top] as const }]
  })
}

async function gatherPage(page: PDFPageProxy): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 })
  // pdf.js types its matrices as any numbers; they are six (PDF 32000-1, 8.3.3).
  const toView = viewport.transform as unknown as Matrix
  const content = await page.getTextContent()
  // Only bold type and hidden text are told by it; a page that does not draw can still be read.
  const drawn = await lookAtDrawing(page).catch((): Drawn => ({ images: 0, unseen: 0, boldFonts: new Set() }))
  const links = await findLinks(page).catch(() => [])
  const items = content.items.flatMap((item): readonly LyingItem[] => {
    if (!('str' in item) || item.str === '') return []
    const own = item.transform as unknown as Matrix
    const [a, b, , , x, y] = times(toView, own)
    const size = Math.hypot(own[2], own[3]) || Math.hypot(a, b)
    const middle = { x: own[4] + item.width / 2, y: own[5] + size / 3 }
    const link = links.find(
      ({ box: [left, bottom, right, top] }) =>
        middle.x >= left && middle.x <= right && middle.y >= bottom && middle.y <= top,
    )
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width,
        size,
        bold: drawn.boldFonts.has(item.fontName),
        rightToLeft: item.dir === 'rtl',
        direction: quarterOf(a, b),
        address: link?.address ?? '',
      },
    ]
  })
  const straight = straighten(items, viewport.width, viewport.height)
  return { ...straight, images: drawn.images, unseen: drawn.unseen }
}

/** Reads page after page, until the cap or until `isLate` says that time is up. A broken page is passed over. */
export async function gatherPages(file: PDFDocumentProxy, isLate: () => boolean): Promise<PdfPages> {
  const pages: PdfPage[] = []
  for (let number = 1; number <= Math.min(file.numPages, limits.pages) && !isLate(); number++) {
    try {
      const page = await file.getPage(number)
      pages.push(await gatherPage(page))
      page.cleanup()
    } catch {
      // Counted below: every page that is not among those read is missing.
    }
  }
  return { pages, missing: file.numPages - pages.length }
}
