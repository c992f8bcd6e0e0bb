import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { readingText } from '../../messages/reading'
import { Button } from '../../ui/button'
import { useView } from '../../view/view'
import styles from './reading.module.css'

const mostNamed = 5

/** Offers to check a claim and those that state the same fact elsewhere as one; nothing is joined unasked. */
export function SaidAgain({ claim, others }: { readonly claim: Claim; readonly others: readonly Claim[] }) {
  const { draft, apply } = useCaseInHand()
  const show = useView((view) => view.show)
  const startOf = (one: Claim) => one.places.find(({ draftId }) => draftId === draft.id)?.start ?? 0
  const join = async () => {
    // The one that stands first keeps its number, as when a person chooses them in the table.
    const claimIds = [claim, ...others].toSorted((a, b) => startOf(a) - startOf(b)).map(({ id }) => id)
    const done = await apply({ kind: 'linkClaims', claimIds })
    if (done.ok) show(claimIds[0] ?? claim.id, 'claim')
  }
  return (
    <p className={styles.line}>
      <span>{readingText.again(others.length)}:</span>
      {others.slice(0, mostNamed).map((one) => (
        <Button key={one.id} look="quiet" onPress={() => show(one.id, 'claim')}>
          {readingText.claim(one.number)}
        </Button>
      ))}
      <Button onPress={() => void join()}>{readingText.checkAsOne}</Button>
    </p>
  )
}
