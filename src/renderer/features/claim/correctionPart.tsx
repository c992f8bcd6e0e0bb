import { useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Claim, Correction } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useCommand } from '../../commands/commandRegistry'
import { claimText } from '../../messages/claimInHand'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/field'
import styles from './claim.module.css'
import { LateField } from './lateField'
import { useClaimState } from './useClaimState'

const made = ['no', 'asProposed', 'otherwise', 'declined'] as const

/** The correction of the claim: the wording proposed instead, why, and whether it was made. */
export function CorrectionPart({ claim }: { readonly claim: Claim }) {
  const { apply } = useCaseInHand()
  const [isBegun, setIsBegun] = useClaimState(claim.id, false)
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { correction } = claim
  const words = claim.places[0]?.quote.exact ?? ''
  const begin = () => {
    flushSync(() => setIsBegun(true))
    field.current?.focus()
    // The old wording stands there to be written over, or to be changed in one place.
    if (!isBegun) field.current?.select()
  }
  useCommand('writeCorrection', begin)

  const set = (patch: Partial<Correction>) =>
    void apply({ kind: 'proposeCorrection', claimId: claim.id, patch })
  if (!correction && !isBegun)
    return (
      <div className={styles.part}>
        <h3>{claimText.correction}</h3>
        <Button keys="C" onPress={begin}>
          {claimText.proposeCorrection}
        </Button>
      </div>
    )
  return (
    <div className={styles.part}>
      <h3>{claimText.correction}</h3>
      <p className={styles.old}>
        <span className={styles.label}>{claimText.oldWording}</span>
        <del dir="auto">{words}</del>
      </p>
      <LateField
        key={`wording ${claim.id}`}
        label={claimText.wording}
        rows={2}
        inputRef={field}
        value={correction?.wording ?? words}
        onSet={(wording) => set({ wording })}
      />
      <LateField
        key={`why ${claim.id}`}
        label={claimText.correctionWhy}
        rows={2}
        value={correction?.why ?? ''}
        onSet={(why) => set({ why })}
      />
      {correction ? (
        <div className={styles.inline}>
          <Choice
            label={claimText.made}
            value={correction.made}
            options={made.map((value) => ({ value, label: claimText.madeWords[value] }))}
            onChange={(value) => set({ made: value })}
          />
          <Button
            look="quiet"
            onPress={() => {
              setIsBegun(false)
              void apply({ kind: 'proposeCorrection', claimId: claim.id, patch: null })
            }}
          >
            {claimText.withdraw}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
