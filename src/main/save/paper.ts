/** The paper sizes that are used: nearly everywhere A4. */
export type Paper = 'A4' | 'Letter'

/** Territories whose paper is Letter (Unicode CLDR, supplemental data, paperSize). */
const letter = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '))

/** The paper that is usual in a country, by its two letters (ISO 3166-1); A4 when it is not known. */
export const paperOf = (country: string): Paper => (letter.has(country.toUpperCase()) ? 'Letter' : 'A4')
