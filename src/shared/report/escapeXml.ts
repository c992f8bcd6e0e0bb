import { printable } from './printable'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML 1.0, fit for an element's content and for an attribute in double quotes. */
export const escapeXml = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (one) => entities[one] ?? one)
