import { nameChanges } from '../../../shared/drafts/nameChanges'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { changedText, changeSentences, correctionMade, statusPhrases } from '../../messages/drafts'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { GrowingList } from '../../ui/growingList'
import { useView } from '../../view/view'
import { CandidateList } from './candidateList'
import styles from './drafts.module.css'
import { isInsideQuotation } from './isInsideQuotation'
import { useChangedClaims, type ToRecheck } from './useChangedClaims'
import { WordDiff } from './wordDiff'

/** Lists the claims whose words changed, whose place a person has to say, and those that are gone from the text. */
export function ChangedClaimsDialog({ onClose }: { readonly onClose: () => void }) {
  const { toRecheck, missing, candidates } = useChangedClaims()
  const lay = useView((view) => view.lay)
  const show = useView((view) => view.show)
  const goTo = (claim: Claim) => {
    onClose()
    show(claim.id, 'key')
  }
  const hasCandidates = ({ id }: Claim) => (candidates?.get(id)?.length ?? 0) > 0
  const toPlace = missing.filter(hasCandidates)
  const gone = missing.filter((claim) => !hasCandidates(claim))
  return (
    <Dialog title={changedText.title} onClose={onClose} wide>
      <p>{toRecheck.length + missing.length > 0 ? changedText.hint : changedText.none}</p>
      {toRecheck.length > 0 ? (
        <section aria-label={changedText.toRecheck}>
          <h3>{changedText.counted(changedText.toRecheck, toRecheck.length)}</h3>
          <GrowingList
            items={toRecheck}
            keyOf={({ claim }) => claim.id}
            className={styles.claims}
            more={changedText.more}
          >
            {(one, at) => <RecheckLine one={one} isFirst={at === 0} onGo={() => goTo(one.claim)} />}
          </GrowingList>
        </section>
      ) : null}
      {toPlace.length > 0 ? (
        <section aria-label={changedText.toPlace}>
          <h3>{changedText.counted(changedText.toPlace, toPlace.length)}</h3>
          <p>{changedText.candidates}</p>
          <GrowingList
            items={toPlace}
            keyOf={({ id }) => id}
            className={styles.claims}
            more={changedText.more}
          >
            {(claim) => (
              <>
                <MissingLine claim={claim} onGo={() => goTo(claim)} />
                <CandidateList claim={claim} spans={candidates?.get(claim.id) ?? []} />
              </>
            )}
          </GrowingList>
        </section>
      ) : null}
      {gone.length > 0 && candidates ? (
        <section aria-label={changedText.gone}>
          <h3>{changedText.counted(changedText.gone, gone.length)}</h3>
          <p>{changedText.goneHint}</p>
          <GrowingList items={gone} keyOf={({ id }) => id} className={styles.claims} more={changedText.more}>
            {(claim) => <MissingLine claim={claim} onGo={() => goTo(claim)} />}
          </GrowingList>
        </section>
      ) : null}
      <DialogFoot>
        <Button onPress={() => lay('compareDrafts')}>{changedText.compare}</Button>
        <Button look="main" autoFocus={toRecheck.length === 0} onPress={onClose}>
          {changedText.close}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}

function RecheckLine({
  one: { claim, place, isSlip },
  isFirst,
  onGo,
}: {
  readonly one: ToRecheck
  readonly isFirst: boolean
  readonly onGo: () => void
}) {
  const { draft } = useCaseInHand()
  const after = place.quote.exact
  const before = claim.past?.words ?? after
  const names = nameChanges(before, after, isInsideQuotation(draft, place))
  const made = claim.correction ? correctionMade[claim.correction.made] : ''
  const others = names.filter((name) => !(isSlip && name === 'quotation'))
  return (
    <div className={styles.line}>
      <Button look="quiet" autoFocus={isFirst} onPress={onGo}>
        {`Claim ${claim.number}`}
      </Button>
      <WordDiff before={before} after={after} />
      <span className={styles.names}>
        {isSlip ? <b className={styles.loud}>{changedText.slip}</b> : null}
        {isSlip && others.length > 0 ? ', ' : ''}
        {names.length > 0 ? others.map((name) => changeSentences[name]).join(', ') : changedText.beside}
        {made ? `; ${made}` : ''}
        {claim.past ? `; ${changedText.wasStatus(statusPhrases[claim.past.status])}` : ''}
      </span>
    </div>
  )
}

const MissingLine = ({ claim, onGo }: { readonly claim: Claim; readonly onGo: () => void }) => (
  <div className={styles.line}>
    <Button look="quiet" onPress={onGo}>
      {`Claim ${claim.number}`}
    </Button>
    <span className={styles.diff} dir="auto">
      {claim.places[0]?.quote.exact ?? claim.past?.words ?? ''}
    </span>
    <span className={styles.names}>
      {claim.past ? changedText.wasStatus(statusPhrases[claim.past.status]) : statusPhrases[claim.status]}
    </span>
  </div>
)
