import type { ReactNode } from 'react'
import type { Claim } from '../../../shared/records/claim'
import { statuses, type Status } from '../../../shared/records/status'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { statusMeanings, statusPhrases, statusVerbs, statusWords } from '../../messages/status'
import { claimText } from '../../messages/claimInHand'
import { Moment } from '../../signs/moment'
import { StatusGlyph } from '../../signs/statusGlyph'
import styles from './claim.module.css'

const settable = statuses.filter((status): status is Exclude<Status, 'recheck'> => status !== 'recheck')
const keys: Readonly<Record<Exclude<Status, 'recheck'>, string>> = {
  unchecked: '0',
  verified: '1',
  disputed: '2',
  needsCorrection: '3',
  needsContext: '4',
  notVerifiable: '5',
  onAuthor: '6',
  opinion: '7',
}

/** The words of the claim and the buttons that set its status; only a person presses them. */
export function StatusButtons({ claim, words }: { readonly claim: Claim; readonly words: ReactNode }) {
  const { apply, draft } = useCaseInHand()
  const place = claim.places.find((one) => one.draftId === draft.id)
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h2>{claimText.title(claim.number)}</h2>
        <span className={styles.words} dir="auto" title={place?.quote.exact ?? ''}>
          {place ? words : (claim.places[0]?.quote.exact ?? claim.past?.words ?? '')}
        </span>
        {claim.places.length > 1 ? <span>{claimText.places(claim.places.length)}</span> : null}
        {place ? null : <span className={styles.alert}>{claimText.gone}</span>}
      </div>
      <div className={styles.statuses} role="group" aria-label={claimText.status}>
        {settable.map((status) => (
          <button
            key={status}
            type="button"
            className={styles.status}
            aria-pressed={claim.status === status}
            title={statusMeanings[status]}
            onClick={() => void apply({ kind: 'setStatus', claimIds: [claim.id], status })}
          >
            <StatusGlyph status={status} />
            {claim.status === status ? statusWords[status] : statusVerbs[status]}
            <kbd>{keys[status]}</kbd>
          </button>
        ))}
      </div>
      <p className={styles.by} role="status">
        {claim.status === 'unchecked' && !claim.statusAt ? (
          statusMeanings.unchecked
        ) : (
          <>
            <StatusGlyph status={claim.status} />
            <b>{statusWords[claim.status]}</b>
          </>
        )}
        {claim.past && claim.past.status !== 'unchecked' ? (
          <s>{claimText.was(statusPhrases[claim.past.status], claim.past.by)}</s>
        ) : null}
        {claim.statusAt ? (
          <span>
            {claimText.setBy(claim.statusBy ?? '')} <Moment at={claim.statusAt} />
          </span>
        ) : null}
      </p>
    </header>
  )
}
