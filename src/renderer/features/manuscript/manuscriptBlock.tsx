import { memo } from 'react'
import type { Block } from '../../../shared/records/block'
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
  nodes,
  isNear,
  width,
}: {
  readonly block: Block
  readonly text: string
  readonly nodes: TextNodes
  /** Near the window, where the margin can be seen. */
  readonly isNear: boolean
  /** The measure in pixels; when it changes, lines break elsewhere. */
  readonly width: number
}) {
  const Tag = tags[block.kind]
  return (
    <div className={styles.block} data-block={block.start}>
      {isNear ? <MarginNumbers block={block} nodes={nodes} width={width} /> : null}
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
