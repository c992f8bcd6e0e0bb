import { memo } from 'react'
import type { Row, Segment } from '../../../shared/drafts/comparison'
import type { Claim } from '../../../shared/records/claim'
import type { Draft } from '../../../shared/records/draft'
import type { Span } from '../../../shared/records/place'
import { compareText } from '../../messages/drafts'
import { cutAtClaims } from './cutAtClaims'
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

type Props = {
  readonly row: Row
  readonly before: Draft
  readonly after: Draft
  readonly claims: readonly Claim[]
  readonly look: Look
  /** The number of the change in hand, 0 when it is not in this row. */
  readonly current: number
}

/** One row of a comparison: side by side or in line, with the numbers of the claims that begin in it. */
export const CompareRow = memo(function CompareRow({ row, before, after, claims, look, current }: Props) {
  const piece = (segment: Segment, side: Side, at: number) => {
    const span = segment[side]
    return span ? (
      <Piece
        key={at}
        segment={segment}
        span={span}
        draft={side === 'before' ? before : after}
        claims={claims}
        isCurrent={segment.change === current && current > 0}
      />
    ) : null
  }
  if (look === 'inline')
    return (
      <li className={styles.row} dir="auto">
        {row.segments.map((segment, at) => piece(segment, inlineSide(segment.kind), at))}
      </li>
    )
  const column = (side: Side) => (
    <div dir="auto">
      {row.segments.map((segment, at) =>
        sides[segment.kind].includes(side) ? piece(segment, side, at) : null,
      )}
    </div>
  )
  return (
    <li className={`${styles.row} ${styles.side}`}>
      {column('before')}
      {column('after')}
    </li>
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
  claims,
  isCurrent,
}: {
  readonly segment: Segment
  readonly span: Span
  readonly draft: Draft
  readonly claims: readonly Claim[]
  readonly isCurrent: boolean
}) {
  const words = cutAtClaims(draft, span, claims).map(({ number, text, start }) => (
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
