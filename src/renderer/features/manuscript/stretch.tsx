import { memo, useEffect, useRef, useState } from 'react'
import type { Block } from '../../../shared/records/block'
import { ManuscriptBlock } from './manuscriptBlock'
import styles from './manuscript.module.css'
import type { TextNodes } from './offsets'
import { useStretchMarks } from './useStretchMarks'

const blocksInStretch = 20

/** Parts the blocks of a draft into stretches, in order. */
export function stretchesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: (readonly Block[])[] = []
  for (let at = 0; at < blocks.length; at += blocksInStretch)
    stretches.push(blocks.slice(at, at + blocksInStretch))
  return stretches
}

/**
 * A stretch of the manuscript. The browser lays out and paints only the stretches near the window (their style says
 * so), and only those have marks, and numbers in the margin: a book of blocks costs no more than the page that is looked
 * at.
 */
export const Stretch = memo(function Stretch(props: {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly nodes: TextNodes
  /** It is being printed: all of it is near. */
  readonly isOnPaper: boolean
  readonly width: number
}) {
  const { text, blocks, nodes, width } = props
  const holder = useRef<HTMLDivElement>(null)
  const [isSeen, setIsNear] = useState(false)
  const isNear = isSeen || props.isOnPaper
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
          nodes={nodes}
          isNear={isNear}
          width={width}
        />
      ))}
      {isNear ? <Marks blocks={blocks} nodes={nodes} /> : null}
    </div>
  )
})

function Marks({ blocks, nodes }: { readonly blocks: readonly Block[]; readonly nodes: TextNodes }) {
  useStretchMarks(blocks, nodes)
  return null
}
