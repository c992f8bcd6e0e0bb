import { useMemo } from 'react'
import type { Fact } from '../../../shared/claims/analysis'
import { factsIn } from '../../../shared/claims/factsIn'
import { saidAgain } from '../../../shared/claims/saidAgain'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useAnalysis } from '../../caseInHand/useAnalysis'
import { readingText, sayDate } from '../../messages/reading'
import { useView } from '../../view/view'
import { FactWords } from './factWords'
import styles from './reading.module.css'
import { SaidAgain } from './saidAgain'

const noFacts: readonly Fact[] = []
const noClaims: readonly Claim[] = []

/** What the engine reads in the claim in hand: the facts in its words, the days that are meant, where it is said again. */
export function ReadInClaim() {
  const { draft, claims, claimsById } = useCaseInHand()
  const claimId = useView((view) => view.claimId)
  const [reading] = useAnalysis()
  const claim = claimId ? claimsById.get(claimId) : undefined
  const place = claim?.places.find((one) => one.draftId === draft.id)
  const analysis = reading.kind === 'read' ? reading.analysis : null
  const facts = useMemo(() => (analysis && place ? factsIn(analysis, place) : noFacts), [analysis, place])
  const others = useMemo(
    () => (analysis && claim ? saidAgain(claim, claims, draft.id, analysis) : noClaims),
    [analysis, claim, claims, draft.id],
  )
  if (!claim || !place) return null
  const dates = facts.flatMap((fact) => {
    const words = draft.text.slice(fact.start, fact.end)
    const value = fact.kind === 'date' ? (fact.value ?? '') : ''
    // Where the year is written, the words say the day themselves.
    const said = words.includes(value.slice(0, 4)) ? '' : sayDate(value, navigator.language)
    return said ? [{ ...fact, words, said }] : []
  })
  if (facts.length === 0 && others.length === 0) return null
  return (
    <section className={styles.reading} aria-label={readingText.label}>
      {facts.length > 0 ? (
        <p className={styles.words} dir="auto">
          <FactWords text={draft.text} place={place} facts={facts} meanings={dates} />
        </p>
      ) : null}
      {dates.length > 0 ? (
        <p className={styles.dates}>
          {dates.map(({ start, words, said }) => (
            <span key={start}>{readingText.means(words, said)}</span>
          ))}
        </p>
      ) : null}
      {others.length > 0 ? <SaidAgain claim={claim} others={others} /> : null}
    </section>
  )
}
