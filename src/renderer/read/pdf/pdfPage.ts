/** A piece of text on a page: its baseline's left end, in points from the page's top left, as the page is shown. */
export type PdfItem = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
  readonly rightToLeft: boolean
  /** Lies against the page's other text; no part of what runs. */
  readonly turned: boolean
  /** The link that the piece lies under; empty without one. */
  readonly address: string
}

/** A page as it was found. */
export type PdfPage = {
  readonly items: readonly PdfItem[]
  readonly height: number
  readonly images: number
  /** Characters drawn so that nobody sees them: without ink, or white on a page without ground. */
  readonly unseen: number
}
