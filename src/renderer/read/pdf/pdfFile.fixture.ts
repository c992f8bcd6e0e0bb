/** A line of text on a page: where its baseline begins, in points from the page's lower left corner. */
export type DrawnLine = {
  readonly text: string
  readonly x?: number
  readonly y: number
  readonly size?: number
  readonly bold?: boolean
  /** The first four numbers of the text matrix: how the line lies. */
  readonly lie?: string
  /** Operators before the text: a rendering mode, a colour. */
  readonly first?: string
}

/** What a made PDF may have beside its text. */
export type PdfExtras = {
  /** Entries of the document information dictionary. */
  readonly info?: string
  /** Entries of the catalogue. */
  readonly catalog?: string
  /** Entries of the trailer. */
  readonly trailer?: string
  /** Entries of every page. */
  readonly page?: string
  /** Entries of the plain font. */
  readonly font?: string
  /** More objects, numbered from 900 on. */
  readonly objects?: readonly string[]
}

const drawn = ({ text, x = 72, y, size = 11, bold = false, lie = '1 0 0 1', first = '' }: DrawnLine) =>
  `q BT ${first} /${bold ? 'F2' : 'F1'} ${size} Tf ${lie} ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj ET Q`

/** Makes the bytes of a PDF of the given pages (A4, Helvetica); text is Latin-1. */
export function pdfFile(pages: readonly (readonly DrawnLine[])[], extras: PdfExtras = {}): Uint8Array {
  const objects = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${extras.catalog ?? ''} >>`],
    [
      2,
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${10 + index * 2} 0 R`).join(' ')}] >>`,
    ],
    [
      3,
      `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding ${extras.font ?? ''} >>`,
    ],
    [4, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>'],
    [5, `<< ${extras.info ?? ''} >>`],
  ])
  pages.forEach((lines, index) => {
    const content = lines.map(drawn).join('\n')
    const number = 10 + index * 2
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R ` +
        `/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> ${extras.page ?? ''} >>`,
    )
    objects.set(number + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  })
  extras.objects?.forEach((body, index) => objects.set(900 + index, body))
  let file = '%PDF-1.7\n'
  const places: string[] = []
  for (const [number, body] of [...objects].sort((a, b) => a[0] - b[0])) {
    places.push(`${number} 1\n${String(file.length).padStart(10, '0')} 00000 n \n`)
    file += `${number} 0 obj\n${body}\nendobj\n`
  }
  const table = file.length
  file += `xref\n0 1\n0000000000 65535 f \n${places.join('')}`
  file += `trailer\n<< /Size 2000 /Root 1 0 R /Info 5 0 R ${extras.trailer ?? ''} >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}

/** Lines of running text one under the other, from `y` down. */
export const lines = (y: number, texts: readonly string[], rest: Partial<DrawnLine> = {}): DrawnLine[] =>
  texts.map((text, index) => ({ text, y: y - index * (rest.size ?? 11) * 1.2, ...rest }))
