import { bareSpan } from '../article/bareSpan'
import { normaliseWords, sameWords } from '../drafts/normaliseWords'
import type { Claim, Correction } from '../records/claim'
import type { Draft } from '../records/draft'
import type { Span } from '../records/place'
import type { Status } from '../records/status'
import type { LocateWords } from './locateWords'
import type { RowNotes, SheetRow } from './readRow'
import type { RowSource } from './stetSources'

/** What becomes of one row of a spreadsheet. */
export type PlanLine = {
  readonly row: SheetRow
  /**
   * `new`: a claim is made of its words; `joined`: it is added to a claim that stands there; `noPlace`: its words do not
   * stand in the draft; `noWords`: it names none; `other`: it is no claim.
   */
  readonly kind: 'new' | 'joined' | 'noPlace' | 'noWords' | 'other'
  /** The claim that it is added to, if that was there before. */
  readonly claim: Claim | null
  /** At how many places of the draft its words stand. */
  readonly places: number
  /** Which of them it takes, from 1; 0 for all that Stet's own report names. */
  readonly place: number
  /** An earlier row speaks of the same claim. */
  readonly isFurther: boolean
  /** The status that stays although the row has another; null when there is no difference. */
  readonly stays: Status | null
}

/** What the rows on one claim say together. */
export type PlannedClaim = {
  readonly claim: Claim | null
  /** As they stand in the draft; of a claim without a place, as they stand in the file. */
  readonly words: string
  /** Empty for a claim without a place. */
  readonly spans: readonly Span[]
  readonly status: Status
  readonly claimant: string
  readonly note: string
  readonly correction: Correction | null
  readonly sources: readonly RowSource[]
}

/** What bringing in a spreadsheet would do: of each row, and of each claim that rows speak of. */
export type BringInPlan = { readonly lines: readonly PlanLine[]; readonly claims: readonly PlannedClaim[] }

type Target = { -readonly [Key in keyof PlannedClaim]: PlannedClaim[Key] }

const keyOf = ({ start, end }: Span, text: string): string => {
  const bare = bareSpan({ start, end }, text)
  return `${bare.start}-${bare.end}`
}

const wordsOfMissing = (claim: Claim): string => claim.places[0]?.quote.exact ?? claim.past?.words ?? ''

const addLine = (text: string, line: string): string =>
  line === '' || text.split('\n').includes(line) || text === line
    ? text
    : text === ''
      ? line
      : `${text}\n${line}`

/** Adds what a row says to what earlier rows on the same claim said; answers the status that stays, if the row's differs. */
function add(target: Target, row: SheetRow, notes: RowNotes): Status | null {
  const { claim } = target
  target.note = addLine(target.note, row.note)
  target.sources = [...target.sources, ...row.sources]
  const claimant = claim?.claimant || target.claimant
  if (claimant === '') target.claimant = row.claimant
  else if (row.claimant !== '' && row.claimant !== claimant)
    target.note = addLine(target.note, notes.claimant(row.claimant))
  const correction = claim?.correction ?? target.correction
  if (!correction) target.correction = row.correction
  else if (row.correction && row.correction.wording !== correction.wording)
    target.note = addLine(target.note, notes.correction(row.correction.wording))
  const standing = claim && claim.status !== 'unchecked' ? claim.status : target.status
  const now = standing === 'unchecked' ? row.status : standing
  if (!claim || claim.status === 'unchecked') target.status = now
  return row.status === 'unchecked' || row.status === now ? null : now
}

/**
 * Works out what bringing in the rows of a spreadsheet would do; changes nothing. Words that stand at several places go,
 * row by row, to the first place that no earlier row has taken, since rows mostly follow the text; when all are taken,
 * the first place gets the further rows, too. A claim that has exactly those words there is added to: sources, notes,
 * what is empty; its status is taken from the row only while it is unchecked. Of Stet's own report the places decide, if
 * the words still stand there.
 */
export function planBringIn(
  rows: readonly SheetRow[],
  draft: Pick<Draft, 'id' | 'text'>,
  claims: readonly Claim[],
  locate: LocateWords,
  notes: RowNotes,
): BringInPlan {
  const { text } = draft
  const standing = new Map<string, Claim>()
  const missing = new Map<string, Claim>()
  for (const claim of claims) {
    const here = claim.places.filter((place) => place.draftId === draft.id)
    for (const place of here) if (!standing.has(keyOf(place, text))) standing.set(keyOf(place, text), claim)
    if (here.length === 0) missing.set(normaliseWords(wordsOfMissing(claim)).text, claim)
  }
  const taken = new Set<string>()
  const targets = new Map<string, Target>()

  const spansOf = (row: SheetRow): { readonly found: readonly Span[]; readonly named: boolean } => {
    const named = row.places.filter(({ start, end }) =>
      [row.words, row.asWritten].some((words) => words !== '' && sameWords(text.slice(start, end), words)),
    )
    if (named.length > 0) return { found: named, named: true }
    const found = locate(row.words)
    return { found: found.length > 0 ? found : locate(row.asWritten), named: false }
  }

  const lines = rows.map((row): PlanLine => {
    const line = { row, claim: null, places: 0, place: 0, isFurther: false, stays: null }
    if (row.isOther) return { ...line, kind: 'other' }
    if (!/[\p{L}\p{N}]/u.test(row.words)) return { ...line, kind: 'noWords' }
    const { found, named } = spansOf(row)
    const free = found.findIndex((span) => !taken.has(keyOf(span, text)))
    const at = Math.max(0, free)
    const chosen = named ? found : found.slice(at, at + 1)
    for (const span of chosen) taken.add(keyOf(span, text))
    const [first] = chosen
    const plain = normaliseWords(row.words).text
    const claim = (first ? standing.get(keyOf(first, text)) : missing.get(plain)) ?? null
    const key = claim ? claim.id : first ? keyOf(first, text) : `missing ${plain}`
    const known = targets.get(key)
    const target: Target = known ?? {
      claim,
      words: first ? text.slice(first.start, first.end) : row.words,
      spans: claim ? [] : chosen,
      status: 'unchecked',
      claimant: '',
      note: '',
      correction: null,
      sources: [],
    }
    targets.set(key, target)
    const stays = add(target, row, notes)
    return {
      row,
      kind: first ? (claim || known ? 'joined' : 'new') : 'noPlace',
      claim,
      places: found.length,
      place: named ? 0 : at + 1,
      isFurther: known !== undefined,
      stays,
    }
  })
  return { lines, claims: [...targets.values()] }
}
