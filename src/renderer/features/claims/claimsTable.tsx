import { useEffect } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useView } from '../../view/view'

/** Stand-in until the table stands. */
export function ClaimsTable(_props: { readonly onPropose?: () => void }) {
  const { claims } = useCaseInHand()
  const { show, setOrder, claimId } = useView()
  useEffect(() => setOrder(claims.map((claim) => claim.id)), [claims, setOrder])
  return (
    <ul style={{ overflow: 'auto', height: '100%' }}>
      {claims.map((claim) => (
        <li key={claim.id}>
          <button type="button" aria-pressed={claim.id === claimId} onClick={() => show(claim.id, 'table')}>
            {claim.number} {claim.status} {claim.places[0]?.quote.exact}
          </button>
        </li>
      ))}
    </ul>
  )
}
