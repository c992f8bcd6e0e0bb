import type { Opened } from '../../shared/ipc/failures'

/** What opened bytes can be: the kind of an original, or a case file. */
export type OpenedKind = Opened['kind']

const megabyte = 1_000_000

/** The most bytes that are opened, by kind. */
export const sizeLimits: Readonly<Record<OpenedKind, number>> = {
  text: 25 * megabyte,
  markdown: 25 * megabyte,
  html: 25 * megabyte,
  docx: 50 * megabyte,
  pdf: 200 * megabyte,
  case: 1000 * megabyte,
}

/** The most bytes of a file that is kept as a document source. */
export const documentLimit = 250 * megabyte

/** The most bytes of a spreadsheet that claims are brought in from. */
export const tableLimit = 10 * megabyte

/** The most bytes of a template or logo of a newsroom. */
export const houseLimit = 10 * megabyte

/** What a fetched link may cost in bytes, hops and milliseconds. */
export type FetchLimits = {
  /** Bytes of the body after decompression. */
  readonly bytes: number
  readonly redirects: number
  /** From the request to the last byte, over all hops. */
  readonly total: number
  /** Without anything from the server, while connecting too. */
  readonly idle: number
}

/** The limits of a fetched link when nothing else is said. */
export const fetchLimits: FetchLimits = { bytes: 20 * megabyte, redirects: 20, total: 30_000, idle: 10_000 }
