import { memo, useLayoutEffect, useState } from 'react'
import type { Block } from '../../../shared/records/block'
import type { Claim } from '../../../shared/records/claim'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import type { Stand } from '../../../shared/workflow/standing'
import { useIsShown } from '../../caseInHand/useShownClaims'
import { manuscriptText } from '../../messages/manuscript'
import { statusWords } from '../../messages/status'
import { StatusGlyph } from '../../signs/statusGlyph'
import { useView } from '../../view/view'
import styles from './manuscript.module.css'
import type { TextNodes } from './offsets'

type Line = { readonly top: number; readonly stands: readonly Stand[] }

function linesOf(block: Block, stands: readonly Stand[], nodes: TextNodes): readonly Line[] {
  const node = nodes.get(block.start)
  const holder = node?.parentElement?.parentElement
  if (!node || !holder || stands.length === 0) return noLines
  const origin = holder.getBoundingClientRect().top
  const range = document.createRange()
  const lines = new Map<number, Stand[]>()
  for (const stand of stands) {
    const start = Math.min(stand.start - block.start, node.length)
    range.setStart(node, start)
    range.setEnd(node, Math.min(start + 1, node.length))
    const top = Math.round(range.getBoundingClientRect().top - origin)
    lines.set(top, [...(lines.get(top) ?? []), stand])
  }
  return [...lines].map(([top, on]) => ({ top, stands: on }))
}

const noLines: readonly Line[] = []

/** The numbers and glyphs of the claims that begin in a block, each beside its line, as on paper. */
export function MarginNumbers({
  block,
  nodes,
  width,
}: {
  readonly block: Block
  readonly nodes: TextNodes
  readonly width: number
}) {
  const { standing, claimsById } = useCaseInHand()
  const isShown = useIsShown()
  const [lines, setLines] = useState(noLines)
  // Measured before the page is painted, when the text of the block stands in it.
  useLayoutEffect(() => {
    const begin = standing.touching(block).filter(({ isFirst, start }) => isFirst && start >= block.start)
    setLines(linesOf(block, begin, nodes))
    // The width is no part of the measuring, but asks for it: at another width the lines break elsewhere.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [block, standing, nodes, width])
  if (lines.length === 0) return null
  return (
    <div className={styles.margin}>
      {lines.map((line) => (
        <span key={line.top} className={styles.marginLine} style={{ top: line.top }}>
          {line.stands.map(({ claimId }) => {
            const claim = isShown(claimId) ? claimsById.get(claimId) : undefined
            return claim ? <MarginNumber key={claimId} claim={claim} /> : null
          })}
        </span>
      ))}
    </div>
  )
}

const MarginNumber = memo(function MarginNumber({ claim }: { readonly claim: Claim }) {
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
})
