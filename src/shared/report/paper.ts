/** The papers that reports are made for: nearly everywhere A4. */
export const papers = ['A4', 'Letter'] as const

/** One of the papers. */
export type Paper = (typeof papers)[number]

/** Width and height in twentieths of a point, as Word counts: 210 by 297 mm (ISO 216), 8.5 by 11 inches. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
}

/** Territories whose paper is Letter (Unicode CLDR, supplemental data, paperSize). */
const letter = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** The paper that is usual in a country, by its two letters (ISO 3166-1); A4 when it is not known. */
export const usualPaper = (country: string): Paper => (letter.has(country.toUpperCase()) ? 'Letter' : 'A4')
