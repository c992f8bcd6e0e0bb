import { memo } from 'react'
import type { Row, Segment } from '../../../shared/drafts/comparison'
import type { Span } from '../../../shared/records/place'
import { compareText } from '../../messages/drafts'
import { cutAtClaims, type ClaimStart } from './cutAtClaims'
import styles from './drafts.module.css'

/** How two drafts are shown. */
export type Look = 'side' | 'inline'

type Side = 'before' | 'after'

const sides: Readonly<Record<Segment['kind'], readonly Side[]>> = {
  kept: ['before', 'after'],
  removed: ['before'],
  movedAway: ['before'],
  added: ['after'],
  movedHere: ['after'],
}

/** In line, kept words are those of the next draft. */
const inlineSide = (kind: Segment['kind']): Side =>
  kind === 'removed' || kind === 'movedAway' ? 'before' : 'after'

/** A draft's text, and where claims begin in it. */
export type ComparedText = { readonly text: string; readonly starts: readonly ClaimStart[] }

type Props = {
  readonly row: Row
  readonly before: ComparedText
  readonly after: ComparedText
  readonly look: Look
  /** The number of the change in hand, 0 when it is not in this row. */
  readonly current: number
}

/** One row of a comparison: side by side or in line, with the numbers of the claims that begin in it. */
export const CompareRow = memo(function CompareRow({ row, before, after, look, current }: Props) {
  const piece = (segment: Segment, side: Side, at: number) => {
    const span = segment[side]
    return span ? (
      <Piece
        key={at}
        segment={segment}
        span={span}
        draft={side === 'before' ? before : after}
        isCurrent={segment.change === current && current > 0}
      />
    ) : null
  }
  if (look === 'inline')
    return (
      <div className={styles.row} dir="auto">
        {row.segments.map((segment, at) => piece(segment, inlineSide(segment.kind), at))}
      </div>
    )
  const column = (side: Side) => (
    <div dir="auto">
      {row.segments.map((segment, at) =>
        sides[segment.kind].includes(side) ? piece(segment, side, at) : null,
      )}
    </div>
  )
  return (
    <div className={`${styles.row} ${styles.side}`}>
      {column('before')}
      {column('after')}
    </div>
  )
})

const lookOf: Readonly<Record<Segment['kind'], string>> = {
  kept: '',
  removed: styles.removed ?? '',
  added: styles.added ?? '',
  movedAway: styles.movedAway ?? '',
  movedHere: styles.movedHere ?? '',
}

function Piece({
  segment,
  span,
  draft,
  isCurrent,
}: {
  readonly segment: Segment
  readonly span: Span
  readonly draft: ComparedText
  readonly isCurrent: boolean
}) {
  const words = cutAtClaims(draft.text, span, draft.starts).map(({ number, text, start }) => (
    <span key={start}>
      {number.map((one) => (
        <sup key={one} title={compareText.claim(one)}>
          {one}
        </sup>
      ))}
      {text}
    </span>
  ))
  const { kind, change } = segment
  if (kind === 'kept') return <span>{words}</span>
  const name = `${lookOf[kind]} ${isCurrent ? styles.current : ''}`
  const title = compareText.segmentKinds[kind]
  return kind === 'removed' || kind === 'movedAway' ? (
    <del className={name} title={title} data-change={change}>
      {words}
    </del>
  ) : (
    <ins className={name} title={title} data-change={change}>
      {words}
    </ins>
  )
}
