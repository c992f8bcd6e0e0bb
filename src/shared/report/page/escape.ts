import { printable } from '../printable'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as HTML, fit for an element's content and for an attribute in quotes. */
export const escapeHtml = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (one) => entities[one] ?? one)

/** A text as a string of CSS, on one line, that can end neither the string nor the style element (CSS Syntax 3, 4.3.7). */
export const cssString = (text: string): string =>
  `"${printable(text.replace(/\s+/g, ' ')).replace(/[^\p{L}\p{M}\p{N} .,:;?!()-]/gu, (one) => `\\${(one.codePointAt(0) ?? 0).toString(16)} `)}"`

/** Says whether an address may be a link: http or https, and nothing in it that could end it or hide it. */
export const isLink = (address: string): boolean => /^https?:\/\/[^\s<>"'\\\p{C}]+$/iu.test(address)

/** An address as HTML: a link that tells the other side nothing where it may be one, else its text. */
export function linkHtml(address: string): string {
  const text = escapeHtml(address)
  return isLink(address) ? `<a href="${text}" target="_blank" rel="noreferrer noopener">${text}</a>` : text
}

const rightToLeft =
  /^(ar|arc|azb|ckb|dv|fa|he|iw|ks|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)(-|$)|-(arab|hebr|thaa|syrc|nkoo)(-|$)/i

/** Says whether a text is a language tag (BCP 47) that may stand in an attribute. */
export const isTag = (language: string): boolean => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)

/** Says whether a language is written from right to left. */
export const isRightToLeft = (language: string): boolean => rightToLeft.test(language)

/** The attributes for words of the article: its language where it is known, and the direction of its script. */
export function articleAttributes(language: string): string {
  if (!isTag(language)) return 'dir="auto"'
  return `lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`
}
