import { useState } from 'react'
import { nameChanges } from '../../../shared/drafts/nameChanges'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { changedText, changeSentences, correctionMade } from '../../messages/drafts'
import { statusPhrases } from '../../messages/status'
import { Button } from '../../ui/button'
import { useView } from '../../view/view'
import { AcceptDialog } from './acceptDialog'
import { isInsideQuotation } from './isInsideQuotation'
import styles from './drafts.module.css'
import { useAroundChanged } from './useAroundChanged'
import { WordDiff } from './wordDiff'

/** Says, on the claim in hand, what changed in its words since a person marked it, or that only the words around it did. */
export function WhatChanged() {
  const { claimsById } = useCaseInHand()
  const claimId = useView((view) => view.claimId)
  const claim = claimId ? claimsById.get(claimId) : undefined
  return claim ? <ChangedWords claim={claim} key={claim.id} /> : null
}

function ChangedWords({ claim }: { readonly claim: Claim }) {
  const { draft } = useCaseInHand()
  const lay = useView((view) => view.lay)
  const [isAccepting, setIsAccepting] = useState(false)
  const place = claim.places.find((one) => one.draftId === draft.id)
  const isAroundChanged = useAroundChanged()
  const { past } = claim
  if (!place)
    return (
      <p className={styles.changed}>
        <Button onPress={() => lay('changedClaims')}>{changedText.list}</Button>
      </p>
    )
  if (!past || claim.status !== 'recheck')
    return isAroundChanged(place) ? <p className={styles.changed}>{changedText.around}</p> : null
  const status = statusPhrases[past.status]
  const made = claim.correction ? correctionMade[claim.correction.made] : ''
  const after = place.quote.exact
  const names = nameChanges(past.words, after, isInsideQuotation(draft, place))
  return (
    <section className={styles.changed} aria-label={changedText.whatChanged}>
      <p>
        <b>{changedText.whatChanged}:</b>{' '}
        {names.length > 0 ? names.map((name) => changeSentences[name]).join(', ') : changedText.beside}
        {made ? `; ${made}` : ''}
      </p>
      <p>
        <WordDiff before={past.words} after={after} />
      </p>
      <div className={styles.buttons}>
        <Button onPress={() => setIsAccepting(true)}>{changedText.acceptAs(status)}</Button>
        <Button look="quiet" onPress={() => lay('changedClaims')}>
          {changedText.list}
        </Button>
      </div>
      {isAccepting ? (
        <AcceptDialog claim={claim} status={status} onClose={() => setIsAccepting(false)}>
          <WordDiff before={past.words} after={after} />
        </AcceptDialog>
      ) : null}
    </section>
  )
}
