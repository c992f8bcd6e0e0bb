import type { Claim } from '../../../shared/records/claim'
import type { Span } from '../../../shared/records/place'
import { placeOf } from '../../acts/placeOf'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { changedText } from '../../messages/drafts'
import { Button } from '../../ui/button'
import styles from './drafts.module.css'

/** How much of the text is shown on each side of a candidate, in UTF-16 units. */
const context = 60

/** The places where a claim may stand, each with the words around it; choosing one puts the claim there. */
export function CandidateList({ claim, spans }: { readonly claim: Claim; readonly spans: readonly Span[] }) {
  const { draft, apply } = useCaseInHand()
  return (
    <ul className={styles.candidates}>
      {spans.map((span) => {
        const words = draft.text.slice(span.start, span.end)
        return (
          <li key={span.start}>
            <Button
              aria-label={changedText.choose(claim.number, words)}
              onPress={() =>
                void apply({ kind: 'resolveAmbiguous', claimId: claim.id, place: placeOf(draft, span) })
              }
            >
              <span className={styles.candidate} dir="auto">
                …{draft.text.slice(Math.max(0, span.start - context), span.start)}
                <mark>{words}</mark>
                {draft.text.slice(span.end, span.end + context)}…
              </span>
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
