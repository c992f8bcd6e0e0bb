import { useCallback, useState } from 'react'

/**
 * State that belongs to a claim, as long as the claim in hand is shown at all: what was typed for one stays with it while
 * others are looked at, and the parts of the page need not be made anew for each.
 */
export function useClaimState<Value>(
  claimId: string,
  first: Value,
): readonly [Value, (value: Value) => void] {
  const [kept, setKept] = useState<ReadonlyMap<string, Value>>(new Map())
  const set = useCallback(
    (value: Value) => setKept((before) => new Map(before).set(claimId, value)),
    [claimId],
  )
  return [kept.get(claimId) ?? first, set]
}
