import { useMemo } from 'react'
import { saidAgain } from '../../../shared/claims/saidAgain'
import type { Id } from '../../../shared/records/id'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { readingText } from '../../messages/reading'
import styles from './reading.module.css'
import { SaidAgain } from './saidAgain'
import { useFactsInHand } from './useFactsInHand'

const none: readonly Id<'claim'>[] = []

/** What the engine reads in the claim in hand beside its words: the days that are meant, and where it is said again. */
export function ReadInClaim() {
  const { draft, claimsById, standing, reading } = useCaseInHand()
  const { claim, facts } = useFactsInHand()
  const sameFacts = reading.kind === 'read' ? reading.sameFacts : null
  const claimId = claim?.id
  const places = claim?.places
  const again = useMemo(() => {
    if (!sameFacts || !claimId || !places) return none
    const spans = places.filter((place) => place.draftId === draft.id)
    return saidAgain({ id: claimId, spans }, standing.touching, sameFacts)
  }, [sameFacts, claimId, places, standing, draft.id])
  const others = again.flatMap((id) => claimsById.get(id) ?? [])
  const dates = facts.filter(({ said }) => said !== '')
  if (!claim || (dates.length === 0 && others.length === 0)) return null
  return (
    <section className={styles.reading} aria-label={readingText.label}>
      {dates.length > 0 ? (
        <p className={styles.line}>
          {dates.map(({ start, words, said }) => (
            <span key={start}>{readingText.means(words, said)}</span>
          ))}
        </p>
      ) : null}
      {others.length > 0 ? <SaidAgain claim={claim} others={others} /> : null}
    </section>
  )
}
