import { memo } from 'react'
import type { Row, Segment } from '../../../shared/drafts/comparison'
import type { Span } from '../../../shared/records/place'
import { compareText } from '../../messages/drafts'
import { statusWords } from '../../messages/status'
import { StatusGlyph } from '../../signs/statusGlyph'
import { cutAtClaims, type ClaimSign, type ClaimStart } from './cutAtClaims'
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

/** One row of a comparison: side by side or in line, with the claims that begin in it. */
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
  // Where a block left and where it arrived is told apart in words too.
  const move =
    row.kind === 'movedHere' || row.kind === 'movedAway' ? compareText.segmentKinds[row.kind] : null
  const label = move ? <span className={styles.move}>{move}</span> : null
  if (look === 'inline')
    return (
      <div className={styles.row} dir="auto">
        {label}
        {row.segments.map((segment, at) => piece(segment, inlineSide(segment.kind), at))}
      </div>
    )
  const column = (side: Side) => (
    <div dir="auto">
      {row.kind === (side === 'before' ? 'movedAway' : 'movedHere') ? label : null}
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
  // The space behind the last word belongs to the stretch, but is not struck or underlined with it.
  const end = span.start + draft.text.slice(span.start, span.end).trimEnd().length
  const space = draft.text.slice(end, span.end)
  const words = cutAtClaims(draft.text, { start: span.start, end }, draft.starts).map(
    ({ claims, text, start }) => (
      <span key={start}>
        {claims.map((claim) => (
          <ClaimChip key={claim.number} claim={claim} />
        ))}
        {text}
      </span>
    ),
  )
  const { kind, change } = segment
  if (kind === 'kept')
    return (
      <span>
        {words}
        {space}
      </span>
    )
  const name = `${lookOf[kind]} ${isCurrent ? styles.current : ''} ${space === '' ? styles.close : ''}`
  const title = compareText.segmentKinds[kind]
  const Element = kind === 'removed' || kind === 'movedAway' ? 'del' : 'ins'
  return (
    <>
      <Element className={name} title={title} data-change={change}>
        {words}
      </Element>
      {space}
    </>
  )
}

/** The number and status of a claim, before its first word. */
function ClaimChip({ claim: { number, status } }: { readonly claim: ClaimSign }) {
  const name = compareText.claim(number, statusWords[status].toLowerCase())
  return (
    <sup role="img" aria-label={name} title={name}>
      {number}
      <StatusGlyph status={status} size={10} />
    </sup>
  )
}
