import {
  MessageCircleQuestion,
  PenLine,
  Scale,
  ShieldAlert,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { aroundShort } from '../../../shared/article/aroundShort'
import { flagWords, tableText } from '../../messages/claimsTable'
import { proposedText } from '../../messages/proposedSources'
import { statusPhrases, statusWords, workWords } from '../../messages/status'
import { Moment } from '../../signs/moment'
import { StatusGlyph } from '../../signs/statusGlyph'
import type { ClaimRow, Flag } from './claimRow'
import type { ColumnId } from './columnIds'
import styles from './row.module.css'

const flagSigns: Readonly<Record<Flag, LucideIcon>> = {
  legal: Scale,
  sensitive: ShieldAlert,
  openQuery: MessageCircleQuestion,
  correction: PenLine,
}

/** What the cell of each column shows. */
export const cellContents: Readonly<Record<ColumnId, (row: ClaimRow) => ReactNode>> = {
  number: (row) => row.claim.number,
  status: ({ claim }) => (
    <>
      <StatusGlyph status={claim.status} />
      <span className={styles.text}>{statusWords[claim.status]}</span>
    </>
  ),
  claim: (row) => (
    <>
      <ClaimWords row={row} />
      {row.more > 0 ? <span className={styles.aside}>{tableText.morePlaces(row.more)}</span> : null}
      {row.start === Number.MAX_SAFE_INTEGER ? <span className={styles.aside}>{tableText.gone}</span> : null}
    </>
  ),
  work: ({ claim }) => <span className={styles.text}>{workWords[claim.work]}</span>,
  reasons: (row) => <span className={styles.text}>{row.why}</span>,
  sources: (row) => (
    <>
      <span>{row.sources}</span>
      {row.isContradicted ? (
        <>
          <TriangleAlert className={styles.against} size={14} aria-hidden />
          <span className="visually-hidden">{tableText.contradicted}</span>
        </>
      ) : null}
      {row.proposed > 0 ? (
        <>
          <span className={styles.proposed} aria-hidden>
            {proposedText.count(row.proposed)}
          </span>
          <span className="visually-hidden">{proposedText.countMeaning(row.proposed)}</span>
        </>
      ) : null}
    </>
  ),
  claimant: ({ claim }) => <span className={styles.text}>{claim.claimant}</span>,
  flags: (row) =>
    row.flags.map((flag) => {
      const Sign = flagSigns[flag]
      return (
        <span key={flag} className={styles.flag}>
          <Sign size={14} aria-hidden />
          {flagWords[flag]}
        </span>
      )
    }),
  note: ({ claim }) => <span className={styles.text}>{claim.note}</span>,
  changed: ({ claim }) => (
    <span className={styles.text}>
      <Moment at={claim.changedAt} />
    </span>
  ),
}

/** The words of a claim; with so few that they say nothing alone, softly those around them. */
function ClaimWords({ row }: { readonly row: ClaimRow }) {
  const around = row.quote ? aroundShort(row.quote) : null
  return (
    <span className={styles.text}>
      {around?.before ? <span className={styles.around}>{around.before}</span> : null}
      {row.words}
      {around?.after ? <span className={styles.around}>{around.after}</span> : null}
    </span>
  )
}

/** What a cell says in full on hover; undefined where it says all at once, or says it itself. */
export function titleOf(id: ColumnId, row: ClaimRow): string | undefined {
  switch (id) {
    case 'claim': {
      const { before, after } = row.quote ? aroundShort(row.quote) : { before: '', after: '' }
      return before + row.words + after
    }
    case 'note':
      return row.claim.note || undefined
    case 'claimant':
      return row.claim.claimant || undefined
    case 'reasons':
      return row.claim.reasons
        .map(({ words }) => words)
        .filter((words) => words !== '')
        .join(' · ')
    case 'sources':
      return [
        row.titles,
        row.isContradicted ? tableText.contradicted : '',
        row.proposed > 0 ? proposedText.countMeaning(row.proposed) : '',
      ]
        .filter(Boolean)
        .join('\n')
    case 'flags':
      return row.flags.map((flag) => flagWords[flag]).join(', ')
    case 'status':
      return row.claim.past
        ? tableText.was(statusPhrases[row.claim.past.status])
        : statusWords[row.claim.status]
    default:
      return undefined
  }
}
