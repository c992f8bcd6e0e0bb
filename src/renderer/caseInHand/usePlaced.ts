import { useState } from 'react'
import type { Claim } from '../../shared/records/claim'
import { samePlaces } from './samePlaces'

/**
 * The claims as they were when last one was made, moved or deleted: the very same list until the next time. What follows
 * from ids and places alone is worked out from them, and stays while statuses and the like change.
 */
export function usePlaced(claims: readonly Claim[]): readonly Claim[] {
  const [placed, setPlaced] = useState(claims)
  if (samePlaces(placed, claims)) return placed
  setPlaced(claims)
  return claims
}
