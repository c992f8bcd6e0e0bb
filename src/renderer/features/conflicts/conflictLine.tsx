import type { Claim } from '../../../shared/records/claim'
import type { Span } from '../../../shared/records/place'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { sayConflict } from '../../../shared/report/sayConflict'
import { conflictText } from '../../messages/conflicts'
import { Button } from '../../ui/button'
import { useView } from '../../view/view'
import { aroundOf, trimmed } from './around'
import styles from './conflicts.module.css'
import { DismissButton } from './dismissButton'
import type { KeyedConflict } from './useConflicts'

const mostPlaces = 6
const mostClaims = 3

/** One conflict: what does not fit, the places where it stands, and what can be done about it. */
export function ConflictLine(props: {
  readonly conflict: KeyedConflict
  readonly language: string
  /** The claims that hold words of it. */
  readonly claims: readonly Claim[]
  readonly onGo: (place: Span, all: readonly Span[]) => void
  readonly onMake: (place: Span) => void
  readonly onDismiss: (reason: string) => void
}) {
  const { conflict, claims } = props
  const { draft } = useCaseInHand()
  const show = useView((view) => view.show)
  const sentence = sayConflict(conflict, props.language)
  const places = conflict.places.map((place) => trimmed(place, draft.text))
  const [first] = places
  return (
    <li className={styles.conflict} aria-label={sentence}>
      <div className={styles.said}>
        <span className={styles.kind}>{conflictText.kinds[conflict.kind]}</span>
        <span className={styles.sentence}>{sentence}</span>
        <span className={styles.acts}>
          {claims.slice(0, mostClaims).map((claim) => (
            <Button key={claim.id} look="quiet" onPress={() => show(claim.id, 'claim')}>
              {conflictText.claim(claim.number)}
            </Button>
          ))}
          {claims.length === 0 && first ? (
            <Button look="quiet" onPress={() => props.onMake(first)}>
              {conflictText.makeClaim}
            </Button>
          ) : null}
          <DismissButton sentence={sentence} onDismiss={props.onDismiss} />
        </span>
      </div>
      <ul className={styles.places}>
        {places.slice(0, mostPlaces).map((place) => (
          <li key={place.start}>
            <PlaceButton place={place} onGo={() => props.onGo(place, places)} />
          </li>
        ))}
        {places.length > mostPlaces ? (
          <li className={styles.more}>{conflictText.morePlaces(places.length - mostPlaces)}</li>
        ) : null}
      </ul>
    </li>
  )
}

const PlaceButton = ({ place, onGo }: { readonly place: Span; readonly onGo: () => void }) => {
  const { draft } = useCaseInHand()
  const around = aroundOf(place, draft.text, draft.blocks)
  return (
    <button type="button" className={styles.place} title={conflictText.goTo} dir="auto" onClick={onGo}>
      {around.before}
      <strong>{around.words}</strong>
      {around.after}
    </button>
  )
}
