import * as z from 'zod'
import { reasonKinds } from '../../../shared/records/claim'
import { statuses, works } from '../../../shared/records/status'
import { flags, type ClaimRow } from './claimRow'

/** The statuses that can be filtered by; `open` stands for every claim that is not settled. */
export const statusFilters = ['open', ...statuses] as const

/** The schema of a filter. Within a facet one of the values must fit, and every facet that names any must. */
export const filterSchema = z.object({
  text: z.string(),
  statuses: z.array(z.enum(statusFilters)),
  works: z.array(z.enum(works)),
  reasons: z.array(z.enum(reasonKinds)),
  flags: z.array(z.enum(flags)),
  claimants: z.array(z.string()),
  hasNoSource: z.boolean(),
  // Views that were saved before this was a filter do not have it.
  hasProposed: z.boolean().default(false),
})

/** Which claims the table shows. */
export type Filter = z.infer<typeof filterSchema>

/** A status that can be filtered by. */
export type StatusFilter = (typeof statusFilters)[number]

/** The facets of a filter: everything in it but the text. */
export type Facet = Exclude<keyof Filter, 'text'>

/** The filter that every claim fits. */
export const noFilter: Filter = {
  text: '',
  statuses: [],
  works: [],
  reasons: [],
  flags: [],
  claimants: [],
  hasNoSource: false,
  hasProposed: false,
}

/** Says whether a filter lets every claim through. */
export const isNoFilter = (filter: Filter): boolean =>
  filter.text.trim() === '' && countFacets(filter) === 0 && filter.statuses.length === 0

/** How many values are chosen in the facets, apart from text and status. */
export const countFacets = (filter: Filter): number =>
  filter.works.length +
  filter.reasons.length +
  filter.flags.length +
  filter.claimants.length +
  (filter.hasNoSource ? 1 : 0) +
  (filter.hasProposed ? 1 : 0)

/** Folds what typing does not tell apart: case, accents, curly and straight quotes. */
const fold = (text: string) =>
  // Plain letters, the common case, have nothing but case to fold.
  /^[\0-\x7f]*$/.test(text) ? text.toLowerCase() : foldAll(text)

const foldAll = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .toLowerCase()

const searchTexts = new WeakMap<ClaimRow, string>()

/** The text of a row that is searched, prepared once a row. */
export function searchTextOf(row: ClaimRow): string {
  const known = searchTexts.get(row)
  if (known !== undefined) return known
  const { claim } = row
  const made = fold(
    [
      `#${claim.number}`,
      ...claim.places.map((place) => place.quote.exact),
      claim.places.length === 0 ? row.words : '',
      claim.note,
      claim.claimant,
      row.titles,
    ].join('\n'),
  )
  searchTexts.set(row, made)
  return made
}

/** The words of a search, each of which must be found; words between quotation marks stand together. */
export const searchWords = (text: string): readonly string[] =>
  [...fold(text).matchAll(/"([^"]+)"?|[^\s"]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).trim())
    .filter((word) => word !== '')

const isIn = <Value>(wanted: readonly Value[], value: Value) => wanted.length === 0 || wanted.includes(value)

const areAnyIn = <Value>(wanted: readonly Value[], values: readonly Value[]) =>
  wanted.length === 0 || values.some((value) => wanted.includes(value))

/** The tests of each facet alone. */
const facetTests: Readonly<Record<Facet, (row: ClaimRow, filter: Filter) => boolean>> = {
  statuses: (row, { statuses }) =>
    isIn(statuses, row.claim.status) || (row.isOpen && statuses.includes('open')),
  works: (row, filter) => isIn(filter.works, row.claim.work),
  reasons: (row, filter) => areAnyIn(filter.reasons, row.reasons),
  flags: (row, filter) => areAnyIn(filter.flags, row.flags),
  claimants: (row, filter) => isIn(filter.claimants, row.claim.claimant),
  hasNoSource: (row, filter) => !filter.hasNoSource || row.sources === 0,
  hasProposed: (row, filter) => !filter.hasProposed || row.proposed > 0,
}

const facets = Object.keys(facetTests) as readonly Facet[]

const isUsed = (filter: Filter, facet: Facet): boolean => {
  const wanted = filter[facet]
  return typeof wanted === 'boolean' ? wanted : wanted.length > 0
}

/** Makes the test of a filter, all facets but `except`; the words of the search are parted once. */
export function makeTest(filter: Filter, except?: Facet): (row: ClaimRow) => boolean {
  const words = searchWords(filter.text)
  const tested = facets
    .filter((facet) => facet !== except && isUsed(filter, facet))
    .map((facet) => facetTests[facet])
  return (row) => {
    for (const test of tested) if (!test(row, filter)) return false
    if (words.length === 0) return true
    const text = searchTextOf(row)
    return words.every((word) => text.includes(word))
  }
}
