import { memo } from 'react'
import type { Block } from '../../../shared/records/block'
import type { Claim } from '../../../shared/records/claim'
import { MarginNumbers } from './marginNumbers'
import styles from './manuscript.module.css'
import type { TextNodes } from './offsets'

const tags = {
  heading: 'h2',
  paragraph: 'p',
  listItem: 'p',
  quotation: 'blockquote',
  caption: 'p',
  tableCell: 'p',
  note: 'p',
} as const

/** One block of the manuscript: its text as a single text node, and the numbers of its claims in the margin. */
export const ManuscriptBlock = memo(function ManuscriptBlock({
  block,
  text,
  claims,
  nodes,
  width,
}: {
  readonly block: Block
  readonly text: string
  /** The claims that begin here. */
  readonly claims: readonly Claim[]
  readonly nodes: TextNodes
  /** The measure in pixels; when it changes, lines break elsewhere. */
  readonly width: number
}) {
  const Tag = tags[block.kind]
  return (
    <div className={styles.block} data-block={block.start}>
      {claims.length > 0 ? <MarginNumbers block={block} claims={claims} nodes={nodes} width={width} /> : null}
      <Tag
        className={`${styles.text} ${styles[block.kind] ?? ''}`}
        data-start={block.start}
        dir="auto"
        ref={(element: HTMLElement | null) => {
          const node = element?.firstChild
          if (node instanceof Text) nodes.set(block.start, node)
        }}
      >
        {text}
      </Tag>
    </div>
  )
})
