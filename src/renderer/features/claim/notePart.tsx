import { useRef } from 'react'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useCommand } from '../../commands/commandRegistry'
import { claimText } from '../../messages/claimInHand'
import { LateField } from './lateField'

/** The note on the claim. */
export function NotePart({ claim }: { readonly claim: Claim }) {
  const { apply } = useCaseInHand()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useCommand('writeNote', () => field.current?.focus())
  return (
    <LateField
      key={claim.id}
      label={claimText.note}
      rows={3}
      inputRef={field}
      value={claim.note}
      onSet={(note) => void apply({ kind: 'editClaim', claimIds: [claim.id], patch: { note } })}
    />
  )
}
