import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Claim } from '../../../shared/records/claim'
import type { Stand } from '../../../shared/workflow/standing'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { manuscriptText } from '../../messages/manuscript'
import { statusPhrases, statusWords } from '../../messages/status'
import { ReasonList } from '../../signs/reasonList'
import { StatusGlyph } from '../../signs/statusGlyph'
import styles from './manuscript.module.css'
import type { TextNodes } from './offsets'
import { usePointed } from './usePointed'

/** Says of the claims under a resting pointer what their status is, why they call for a check, and who says so. */
export function PointedClaims({
  root,
  nodes,
  claimsUnder,
}: {
  readonly root: RefObject<HTMLElement | null>
  readonly nodes: TextNodes
  readonly claimsUnder: (offset: number) => readonly Stand[]
}) {
  const { claimsById } = useCaseInHand()
  const pointed = usePointed(root, nodes, claimsUnder)
  const card = useRef<HTMLDivElement>(null)
  const claims = (pointed?.stands ?? []).flatMap(({ claimId }) => claimsById.get(claimId) ?? [])

  useLayoutEffect(() => {
    if (!card.current || !pointed) return
    const { line, x } = pointed
    const { offsetWidth: width, offsetHeight: height } = card.current
    // It touches the line, so that the pointer can go from one to the other.
    const isRoomBelow = line.bottom + height <= window.innerHeight
    card.current.style.top = `${Math.max(8, isRoomBelow ? line.bottom : line.top - height)}px`
    card.current.style.left = `${Math.max(8, Math.min(x - 24, window.innerWidth - width - 8))}px`
  }, [pointed])

  if (claims.length === 0) return null
  return (
    <div className={styles.pointed} ref={card} role="tooltip">
      {claims.map((claim) => (
        <PointedClaim key={claim.id} claim={claim} />
      ))}
    </div>
  )
}

const PointedClaim = ({ claim }: { readonly claim: Claim }) => (
  <div>
    <p>
      <b>{manuscriptText.claim(claim.number)}</b>
      <StatusGlyph status={claim.status} />
      {statusWords[claim.status]}
      {claim.past ? <s>{statusPhrases[claim.past.status]}</s> : null}
    </p>
    {claim.claimant ? <p dir="auto">{manuscriptText.saidBy(claim.claimant)}</p> : null}
    <p>
      <ReasonList reasons={claim.reasons} />
    </p>
  </div>
)
