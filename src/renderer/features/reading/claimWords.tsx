import type { ReactNode } from 'react'
import { aroundShort } from '../../../shared/article/aroundShort'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { reasonWords } from '../../messages/claim'
import { readingText } from '../../messages/reading'
import styles from './reading.module.css'
import { useFactsInHand } from './useFactsInHand'

/**
 * The words of the claim in hand with the facts in them marked lightly; on hover, what each is or which day is meant. Few
 * words stand between those of their sentence.
 */
export function ClaimWords() {
  const { draft } = useCaseInHand()
  const { place, facts } = useFactsInHand()
  if (!place) return null
  const around = aroundShort(place.quote)
  const parts: ReactNode[] = []
  let at = place.start
  for (const { kind, start, end, words, said } of facts) {
    parts.push(
      draft.text.slice(at, start),
      <mark
        key={start}
        className={styles.fact}
        title={said ? readingText.means(words, said) : reasonWords[kind]}
      >
        {words}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {around.before ? <span className={styles.around}>{around.before}</span> : null}
      {parts}
      {draft.text.slice(at, place.end)}
      {around.after ? <span className={styles.around}>{around.after}</span> : null}
    </>
  )
}
