import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { HandIn } from './handIn'
import type { Report } from './report'

/** The formats that a report is saved in, and how the names of their files end. */
export const reportEndings = {
  html: 'html',
  pdf: 'pdf',
  markdown: 'md',
  csv: 'csv',
  json: 'json',
  docx: 'docx',
  xlsx: 'xlsx',
  jsonld: 'jsonld',
  claimReview: 'json',
} as const

/** A format that a report is saved in. */
export type ReportFormat = keyof typeof reportEndings

/** Names that Windows keeps for devices, with or without an ending (Microsoft, Naming Files, Paths, and Namespaces). */
const devices = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=$|[. ])/i
/** What no file system or no reader of names takes well: separators, wildcards, what is invisible or turns the text. */
const unfit = /[<>:"/\\|?*\p{C}\u2028\u2029]+/gu

/** The longest title in a name, in bytes of UTF-8: file systems stop at 255 bytes, and draft, date and ending follow. */
const longest = 150

/** A text as the beginning of a file's name, safe on Windows, macOS and Linux; empty where nothing of it is left. */
export function safeName(text: string): string {
  const clean = text
    .normalize('NFC')
    .replace(unfit, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ~-]+|[. ]+$/g, '')
  let bytes = 0
  let kept = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(clean)) {
    bytes += utf8ToBytes(segment).length
    if (bytes > longest) break
    kept += segment
  }
  return kept
    .trimEnd()
    .replace(/[. ]+$/, '')
    .replace(devices, '_$&')
}

/**
 * The name suggested for what is handed in: the article's title, the number of the draft, what it is, the day it was
 * made. Made from the report, so that nothing confidential is in it.
 */
export function reportFileName(report: Report, format: ReportFormat, handIn: HandIn = 'report'): string {
  const title = safeName(report.article.title) || 'Stet'
  const what = format === 'claimReview' ? 'ClaimReview' : handIn
  return `${title}, draft ${report.draft.number}, ${what} ${report.madeAt.replace(/T.*$/, '')}.${reportEndings[format]}`
}
