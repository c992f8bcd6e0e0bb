import { useMemo } from 'react'
import { saidAgain, sameFactsOf } from '../../../shared/claims/saidAgain'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useAnalysis } from '../../caseInHand/useAnalysis'
import { readingText } from '../../messages/reading'
import styles from './reading.module.css'
import { SaidAgain } from './saidAgain'
import { useFactsInHand } from './useFactsInHand'

const none: readonly Claim[] = []

/** What the engine reads in the claim in hand beside its words: the days that are meant, and where it is said again. */
export function ReadInClaim() {
  const { draft, claims } = useCaseInHand()
  const { claim, facts } = useFactsInHand()
  const [reading] = useAnalysis()
  const sameFacts = useMemo(() => (reading.kind === 'read' ? sameFactsOf(reading.analysis) : null), [reading])
  const others = useMemo(
    () => (sameFacts && claim ? saidAgain(claim, claims, draft.id, sameFacts) : none),
    [sameFacts, claim, claims, draft.id],
  )
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
