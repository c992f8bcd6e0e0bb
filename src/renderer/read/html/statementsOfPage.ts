import type { Statements } from '../reading'
import { webAddress } from '../webAddress'
import type { ArticleData } from './jsonLd'
import { printedStatements } from './printedStatements'

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** The content of the first `meta` element that has one of the names, in the order of the names. */
function metaOf(page: Document, names: readonly string[]): string {
  const all = [...page.querySelectorAll('meta[content]')]
  for (const name of names) {
    const found = all.find((meta) =>
      ['property', 'name', 'itemprop'].some((key) => meta.getAttribute(key)?.toLowerCase() === name),
    )
    const content = clean(found?.getAttribute('content'))
    if (content !== '') return content
  }
  return ''
}

/** A calendar date as the outlet states it, in its own time zone; null when it is none. */
function dateOf(stated: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(stated) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
  // Templates without a date write the year 1.
  const isReal = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day) && Number(year) >= 1700
  return isReal ? `${year}-${month}-${day}` : null
}

/** A headline without the outlet's name behind it. */
function withoutOutlet(title: string, outlet: string): string {
  const parts = title.split(/\s+[|–—·»:-]\s+/u)
  const last = parts.at(-1) ?? ''
  const isOutlet =
    parts.length > 1 && (last.toLowerCase() === outlet.toLowerCase() || last.split(' ').length <= 3)
  return isOutlet ? title.slice(0, title.length - last.length).replace(/\s+[|–—·»:-]\s+$/u, '') : title
}

/** Names without "By"; an address or a lone site name is nobody's byline. */
const nameOf = (written: string) => (/^https?:|^@/.test(written) ? '' : written.replace(/^by\s+/i, ''))

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The headline as the page prints it, among its first-rank headings, when the metadata bears it out. */
export function printedHeadline(page: Document, stated: readonly string[]): Element | null {
  const headings = [...page.querySelectorAll('h1')].filter((one) => clean(one.textContent) !== '')
  const wanted = stated.map(bare).filter((text) => text.length > 8)
  const borneOut = headings.find((one) => {
    const text = bare(one.textContent ?? '')
    return text.length > 8 && wanted.some((title) => title.includes(text) || text.includes(title))
  })
  return borneOut ?? (headings.length === 1 && wanted.length === 0 ? (headings[0] ?? null) : null)
}

/** What a page says about itself: JSON-LD, then meta elements, then the headline as printed. */
export function statementsOfPage(
  page: Document,
  data: ArticleData | null,
): Statements & { readonly headline: Element | null } {
  const publication =
    metaOf(page, ['og:site_name', 'application-name', 'citation_journal_title']) || (data?.publisher ?? '')
  const titles = [
    data?.headline ?? '',
    metaOf(page, ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'title', 'headline']),
    clean(page.querySelector('head title, title')?.textContent),
  ].filter((title) => title !== '')
  const headline = printedHeadline(page, titles)
  const authors = [...new Set((data?.authors ?? []).map(nameOf).filter((name) => name !== ''))]
  const byline =
    authors.join(', ') ||
    nameOf(
      metaOf(page, [
        'author',
        'article:author',
        'parsely-author',
        'sailthru.author',
        'dc.creator',
        'byl',
        'citation_author',
      ]),
    )
  const time = page.querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime]')
  const dates = [
    data?.published ?? '',
    metaOf(page, [
      'article:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date.issued',
      'dc.date',
      'pubdate',
      'publishdate',
      'date',
      'citation_publication_date',
    ]),
    time?.getAttribute('datetime') ?? '',
  ]
  const language =
    page.documentElement.getAttribute('lang') ??
    page.documentElement.getAttribute('xml:lang') ??
    data?.language ??
    ''
  const canonical = [
    page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '',
    metaOf(page, ['og:url']),
    data?.address ?? '',
  ].map((address) => (address === '' ? null : webAddress(address, page.baseURI)))
  const printed = printedStatements(page)
  return {
    title: clean(headline?.textContent) || withoutOutlet(titles[0] ?? '', publication),
    byline: byline || printed.byline,
    publication,
    date: dates.map(dateOf).find((date) => date !== null) ?? printed.date,
    language: clean(language),
    canonical: canonical.find((address) => address !== null) ?? '',
    headline,
  }
}
