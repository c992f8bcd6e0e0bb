import { statuses, type Status } from '../records/status'
import type { ReportWords } from '../report/words'

/** What newsrooms write for each status, beside Stet's own codes and words. */
const usual: Readonly<Record<Status, readonly string[]>> = {
  unchecked: [
    'not checked',
    'not yet checked',
    'open',
    'to do',
    'todo',
    'to check',
    'pending',
    'in progress',
    'new',
    'not started',
    'tbd',
    'tk',
    '?',
  ],
  verified: [
    'true',
    'ok',
    'okay',
    'correct',
    'confirmed',
    'accurate',
    'checked',
    'yes',
    'y',
    'x',
    'right',
    'supported',
    'checks out',
    'richtig',
    'wahr',
    '✓',
    '✔',
    '☑',
    '✅',
  ],
  disputed: ['false', 'wrong', 'incorrect', 'untrue', 'contradicted', 'contested', 'falsch', '✗', '✘', '❌'],
  needsCorrection: [
    'correction',
    'correct this',
    'needs fix',
    'fix',
    'to correct',
    'error',
    'change',
    'inaccurate',
  ],
  needsContext: [
    'misleading',
    'missing context',
    'lacks context',
    'context',
    'out of context',
    'partly true',
    'partially true',
    'mostly true',
    'half true',
    'mixed',
  ],
  notVerifiable: [
    'unverifiable',
    'cannot verify',
    'could not verify',
    'unverified',
    'unproven',
    'unsubstantiated',
    'no evidence',
    'inconclusive',
  ],
  onAuthor: ['author', 'per author', 'reporter', 'per reporter', 'reporter’s notes', "reporter's notes"],
  opinion: ['view', 'not a fact', 'meinung'],
  recheck: ['check again', 'recheck'],
}

/** A status word as words are compared: without case, spaces at the ends, or the sign of what joins its parts. */
export const plainStatus = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .replace(/(?<![.!:])[.!:]+$/, '')

const isTickBox = (name: string) => /^(?:verified|checked|confirmed|done|ok)\??$/.test(plainStatus(name))

/**
 * Guesses which status a word in a spreadsheet means; null when it is none that is known. `column`: the name of its
 * column, since "false" under "Verified" is a tick box that nobody has ticked.
 */
export function guessStatus(word: string, column: string, { statuses: labels }: ReportWords): Status | null {
  const plain = plainStatus(word)
  if (plain === '') return 'unchecked'
  if (isTickBox(column) && ['false', 'no', 'n', '0', 'unchecked'].includes(plain)) return 'unchecked'
  if (isTickBox(column) && ['1', 'done'].includes(plain)) return 'verified'
  return (
    statuses.find((status) => plain === status.toLowerCase() || plain === plainStatus(labels[status])) ??
    statuses.find((status) => usual[status].includes(plain)) ??
    null
  )
}

/** A word for a status as a file has it, and in how many rows. */
export type StatusWord = { readonly word: string; readonly count: number }

/** The different words for a status in a column, in the order of the rows; cells that say nothing left out. */
export function statusWordsIn(cells: readonly string[]): readonly StatusWord[] {
  const found = new Map<string, StatusWord>()
  for (const cell of cells) {
    const plain = plainStatus(cell)
    if (plain === '') continue
    const had = found.get(plain)
    found.set(plain, { word: had?.word ?? cell.trim(), count: (had?.count ?? 0) + 1 })
  }
  return [...found.values()]
}
