import { useState } from 'react'
import type { Entry } from '../../../shared/records/entry'
import type { Claim } from '../../../shared/records/claim'
import { wordsTouched } from '../../../shared/workflow/wordsTouched'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useLastEntries } from '../../db/hooks'
import { nameChange } from '../../messages/changes'
import { historyText } from '../../messages/history'
import { Moment } from '../../signs/moment'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { useView } from '../../view/view'
import styles from './history.module.css'

const page = 200

/** The history of the case: every change, the last one first. */
export function HistoryDialog({ onClose }: { readonly onClose: () => void }) {
  const { case: theCase, head, claimsById } = useCaseInHand()
  const show = useView((view) => view.show)
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
            <Touched
              entry={entry}
              claimsById={claimsById}
              onTake={(claim) => {
                show(claim.id, 'key')
                onClose()
              }}
            />
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

/** What a change was about: the claim's number, which leads to the claim, and the words as they read then. */
function Touched(props: {
  readonly entry: Entry
  readonly claimsById: ReadonlyMap<string, Claim>
  readonly onTake: (claim: Claim) => void
}) {
  const touched = wordsTouched(props.entry, props.claimsById)
  const claim = touched?.claim ? props.claimsById.get(touched.claim.id) : undefined
  return (
    <span className={styles.touched}>
      {claim ? (
        <Button look="quiet" onPress={() => props.onTake(claim)}>
          {historyText.claim(claim.number)}
        </Button>
      ) : touched?.claim ? (
        <span className={styles.number}>{historyText.claim(touched.claim.number)}</span>
      ) : null}
      {touched ? (
        <q className={styles.words} title={touched.words}>
          {touched.words}
        </q>
      ) : null}
    </span>
  )
}
