import { useLayoutEffect, useState } from 'react'
import type { Block } from '../../../shared/records/block'
import type { Claim } from '../../../shared/records/claim'
import { manuscriptText } from '../../messages/manuscript'
import { statusWords } from '../../messages/status'
import { StatusGlyph } from '../../signs/statusGlyph'
import { useView } from '../../view/view'
import styles from './manuscript.module.css'
import type { TextNodes } from './offsets'

type Line = { readonly top: number; readonly claims: readonly Claim[] }

function linesOf(block: Block, claims: readonly Claim[], nodes: TextNodes): readonly Line[] {
  const node = nodes.get(block.start)
  const holder = node?.parentElement?.parentElement
  if (!node || !holder) return []
  const origin = holder.getBoundingClientRect().top
  const range = document.createRange()
  const lines = new Map<number, Claim[]>()
  for (const claim of claims) {
    const start = Math.min((claim.places[0]?.start ?? block.start) - block.start, node.length)
    range.setStart(node, start)
    range.setEnd(node, Math.min(start + 1, node.length))
    const top = Math.round(range.getBoundingClientRect().top - origin)
    lines.set(top, [...(lines.get(top) ?? []), claim])
  }
  return [...lines].map(([top, on]) => ({ top, claims: on }))
}

/** The numbers and glyphs of the claims that begin in a block, each beside its line, as on paper. */
export function MarginNumbers({
  block,
  claims,
  nodes,
  width,
}: {
  readonly block: Block
  readonly claims: readonly Claim[]
  readonly nodes: TextNodes
  readonly width: number
}) {
  const [lines, setLines] = useState<readonly Line[]>([])
  // Measured before the page is painted, when the text of the block stands in it. The width is no part of the measuring,
  // but asks for it: at another width the lines break elsewhere.
  // oxlint-disable-next-line react/exhaustive-deps
  useLayoutEffect(() => setLines(linesOf(block, claims, nodes)), [block, claims, nodes, width])
  return (
    <div className={styles.margin}>
      {lines.map((line) => (
        <span key={line.top} className={styles.marginLine} style={{ top: line.top }}>
          {line.claims.map((claim) => (
            <MarginNumber key={claim.id} claim={claims.find((one) => one.id === claim.id) ?? claim} />
          ))}
        </span>
      ))}
    </div>
  )
}

const MarginNumber = ({ claim }: { readonly claim: Claim }) => {
  const isInHand = useView((view) => view.claimId === claim.id)
  const show = useView((view) => view.show)
  const words = claim.places[0]?.quote.exact ?? ''
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.number} ${claim.status === 'recheck' ? styles.bar : ''}`}
      aria-current={isInHand}
      aria-label={manuscriptText.claimNumber(claim.number, statusWords[claim.status], words)}
      title={`${claim.number} ${statusWords[claim.status]}: ${words}`}
      onClick={() => show(claim.id, 'manuscript')}
    >
      {claim.number}
      <StatusGlyph status={claim.status} size={11} />
    </button>
  )
}
