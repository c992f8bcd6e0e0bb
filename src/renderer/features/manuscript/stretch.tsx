import { useEffect, useRef, useState } from 'react'
import type { Block } from '../../../shared/records/block'
import type { Claim } from '../../../shared/records/claim'
import { ManuscriptBlock } from './manuscriptBlock'
import styles from './manuscript.module.css'
import type { TextNodes } from './offsets'

const blocksInStretch = 20
const noClaims: readonly Claim[] = []

/** Parts the blocks of a draft into stretches, in order. */
export function stretchesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: (readonly Block[])[] = []
  for (let at = 0; at < blocks.length; at += blocksInStretch)
    stretches.push(blocks.slice(at, at + blocksInStretch))
  return stretches
}

/**
 * A stretch of the manuscript. The browser lays out and paints only the stretches near the window (their style says
 * so), and only those have numbers in the margin: a book of blocks costs no more than the page that is looked at.
 */
export function Stretch({
  text,
  blocks,
  groups,
  nodes,
  width,
}: {
  readonly text: string
  readonly blocks: readonly Block[]
  /** Claims by the start of the block in which they begin. */
  readonly groups: ReadonlyMap<number, readonly Claim[]>
  readonly nodes: TextNodes
  readonly width: number
}) {
  const holder = useRef<HTMLDivElement>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    const element = holder.current
    if (!element) return undefined
    const observer = new IntersectionObserver(([seen]) => setIsNear(seen?.isIntersecting === true), {
      rootMargin: '400px',
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div className={styles.stretch} ref={holder}>
      {blocks.map((block) => (
        <ManuscriptBlock
          key={block.start}
          block={block}
          text={text.slice(block.start, block.end)}
          claims={isNear ? (groups.get(block.start) ?? noClaims) : noClaims}
          nodes={nodes}
          width={width}
        />
      ))}
    </div>
  )
}
