import { nameChanges } from '../../../shared/drafts/nameChanges'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { changedText, changeSentences, correctionMade } from '../../messages/drafts'
import { statusPhrases } from '../../messages/status'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { GrowingList } from '../../ui/growingList'
import { useView } from '../../view/view'
import { CandidateList } from './candidateList'
import styles from './drafts.module.css'
import { isInsideQuotation } from './isInsideQuotation'
import { useToLook } from './useAroundChanged'
import { useChangedClaims, type ToRecheck } from './useChangedClaims'
import { WordDiff } from './wordDiff'

/** Lists the claims whose words changed, those around whose words the sentence did, and those without a sure place. */
export function ChangedClaimsDialog({ onClose }: { readonly onClose: () => void }) {
  const { toRecheck, missing, candidates } = useChangedClaims()
  const toLook = useToLook()
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
      <p>{toRecheck.length + toLook.length + missing.length > 0 ? changedText.hint : changedText.none}</p>
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
      {toLook.length > 0 ? (
        <section aria-label={changedText.toLook}>
          <h3>{changedText.counted(changedText.toLook, toLook.length)}</h3>
          <p>{changedText.toLookHint}</p>
          <GrowingList
            items={toLook}
            keyOf={({ claim }) => claim.id}
            className={styles.claims}
            more={changedText.more}
          >
            {({ claim, words }) => <ClaimLine claim={claim} words={words} onGo={() => goTo(claim)} />}
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
                <ClaimLine claim={claim} words={lastWords(claim)} onGo={() => goTo(claim)} />
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
            {(claim) => <ClaimLine claim={claim} words={lastWords(claim)} onGo={() => goTo(claim)} />}
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

const ClaimLine = ({
  claim,
  words,
  onGo,
}: {
  readonly claim: Claim
  readonly words: string
  readonly onGo: () => void
}) => (
  <div className={styles.line}>
    <Button look="quiet" onPress={onGo}>
      {`Claim ${claim.number}`}
    </Button>
    <span className={styles.diff} dir="auto">
      {words}
    </span>
    <span className={styles.names}>
      {claim.past ? changedText.wasStatus(statusPhrases[claim.past.status]) : statusPhrases[claim.status]}
    </span>
  </div>
)

/** The words that a claim had last, which stand nowhere in this draft. */
const lastWords = ({ places, past }: Claim): string => places[0]?.quote.exact ?? past?.words ?? ''
