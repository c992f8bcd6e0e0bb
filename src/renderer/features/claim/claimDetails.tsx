import type { Claim } from '../../../shared/records/claim'
import { works } from '../../../shared/records/status'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { claimText } from '../../messages/claimInHand'
import { workWords } from '../../messages/status'
import { ReasonList } from '../../signs/reasonList'
import { Choice, Tick } from '../../ui/field'
import styles from './claim.module.css'
import { LateField } from './lateField'

const kinds = ['statement', 'opinion', 'prediction'] as const

/** Work, claimant, kind and flags of the claim, and why it was proposed. */
export function ClaimDetails({ claim }: { readonly claim: Claim }) {
  const { apply } = useCaseInHand()
  const claimIds = [claim.id]
  return (
    <div className={styles.details}>
      <Choice
        label={claimText.work}
        value={claim.work}
        options={works.map((value) => ({ value, label: workWords[value] }))}
        onChange={(work) => void apply({ kind: 'setWork', claimIds, work })}
      />
      <Choice
        label={claimText.kind}
        value={claim.kind}
        options={kinds.map((value) => ({ value, label: claimText.kinds[value] }))}
        onChange={(kind) => void apply({ kind: 'editClaim', claimIds, patch: { kind } })}
      />
      <LateField
        key={claim.id}
        label={claimText.claimant}
        placeholder={claimText.claimantHint}
        value={claim.claimant}
        onSet={(claimant) => void apply({ kind: 'editClaim', claimIds, patch: { claimant } })}
      />
      <div className={styles.flags}>
        <Tick
          label={claimText.legal}
          isOn={claim.legal}
          onChange={(legal) => void apply({ kind: 'editClaim', claimIds, patch: { legal } })}
        />
        <Tick
          label={claimText.sensitive}
          isOn={claim.sensitive}
          onChange={(sensitive) => void apply({ kind: 'editClaim', claimIds, patch: { sensitive } })}
        />
      </div>
      <p className={styles.why}>
        <span className={styles.label}>{claimText.why}</span>
        <ReasonList reasons={claim.reasons} />
      </p>
    </div>
  )
}
