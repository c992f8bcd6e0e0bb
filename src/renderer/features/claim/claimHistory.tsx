import type { Claim } from '../../../shared/records/claim'
import { useRecordHistory } from '../../db/hooks'
import { nameChange } from '../../messages/changes'
import { claimText } from '../../messages/claimInHand'
import { historyText } from '../../messages/history'
import { Moment } from '../../signs/moment'
import styles from './claim.module.css'

/** What was done to the claim, in order. */
export function ClaimHistory({ claim }: { readonly claim: Claim }) {
  const entries = useRecordHistory(claim.id)
  return (
    <details className={styles.history}>
      <summary>
        {claimText.history} {entries ? `(${entries.length})` : ''}
      </summary>
      {entries?.length === 0 ? <p className={styles.soft}>{claimText.historyEmpty}</p> : null}
      <ol>
        {(entries ?? []).map((entry) => (
          <li key={entry.id}>
            <Moment at={entry.at} /> {entry.by ? <b>{entry.by}</b> : null}{' '}
            {entry.undoes ? historyText.undid : entry.redoes ? historyText.redid : ''}
            {nameChange(entry)}
          </li>
        ))}
      </ol>
    </details>
  )
}
