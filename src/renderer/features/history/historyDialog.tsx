import { useState } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useLastEntries } from '../../db/hooks'
import { nameChange } from '../../messages/changes'
import { historyText } from '../../messages/history'
import { Moment } from '../../signs/moment'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './history.module.css'

const page = 200

/** The history of the case: every change, the last one first. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { case: theCase, head } = useCaseInHand()
  const [count, setCount] = useState(page)
  const entries = useLastEntries(theCase.id, head.sequence, count)
  return (
    <Dialog title={historyText.title} onClose={onClose} wide>
      <p>{historyText.hint}</p>
      {entries?.length === 0 ? <p role="status">{historyText.empty}</p> : null}
      <ol className={styles.entries}>
        {(entries ?? []).map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <span className={styles.number}>{entry.sequence}</span>
            <Moment at={entry.at} />
            <span>{entry.by || historyText.nobody}</span>
            <span>
              {entry.undoes ? historyText.undid : entry.redoes ? historyText.redid : ''}
              {nameChange(entry)}
            </span>
            <code title={`${historyText.fingerprint}: ${entry.hash}`}>{entry.hash.slice(0, 8)}</code>
          </li>
        ))}
      </ol>
      {head.sequence > count ? (
        <Button onPress={() => setCount(count + page)}>{historyText.more}</Button>
      ) : null}
    </Dialog>
  )
}
