import { parseDateLine } from '../about/parseDateLine'

const nameSelector = '[rel~="author"], [itemprop="author"]'
const dateSelector = '[class*="publish" i], [class*="dateline" i], [class*="posted" i]'
const longest = 80

/** What several places of a page say alike; empty when they say nothing, or not the same. */
function agreed(said: readonly string[]): string {
  const all = new Set(said)
  return all.size === 1 ? ([...all][0] ?? '') : ''
}

const textsOf = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)]
    .map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && text.length <= longest)

/**
 * The name and the date that a page prints where its metadata has none. A page that prints several (a teaser has its own)
 * leaves open which is the article's, and none is taken.
 */
export function printedStatements(page: Document): {
  readonly byline: string
  readonly date: string | null
} {
  const dates = textsOf(page, dateSelector).flatMap((text) => parseDateLine(text) ?? [])
  return {
    byline: agreed(textsOf(page, nameSelector).filter((text) => !/^https?:/i.test(text))).replace(
      /^by\s+/i,
      '',
    ),
    date: agreed(dates) || null,
  }
}
