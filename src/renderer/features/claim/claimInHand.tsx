import { useEffect, useRef, type ReactNode } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useCommand } from '../../commands/commandRegistry'
import { claimText } from '../../messages/claimInHand'
import { useView } from '../../view/view'
import styles from './claim.module.css'
import { ClaimDetails } from './claimDetails'
import { ClaimHistory } from './claimHistory'
import { ClaimSources } from './claimSources'
import { CorrectionPart } from './correctionPart'
import { NotePart } from './notePart'
import { QueriesPart } from './queriesPart'
import { StatusButtons } from './statusButtons'

/** The claim in hand: its words, status, what changed in them, sources, correction, queries, note and history. */
export function ClaimInHand(props: { readonly words: ReactNode; readonly whatChanged: ReactNode }) {
  const claimId = useView((view) => view.claimId)
  const { claimsById } = useCaseInHand()
  const claim = claimId ? claimsById.get(claimId) : undefined
  const root = useRef<HTMLElement>(null)
  useCommand('toClaim', claim ? () => root.current?.focus() : null)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => scroller.current?.scrollTo(0, 0), [claimId])

  if (!claim)
    return (
      <section className={styles.none} aria-label={claimText.label}>
        <h2>{claimText.none}</h2>
        <p>{claimText.noneHint}</p>
      </section>
    )
  return (
    <section className={styles.claim} aria-label={claimText.label} ref={root} tabIndex={-1}>
      <StatusButtons claim={claim} words={props.words} />
      <div className={styles.scroll} ref={scroller}>
        {props.whatChanged}
        <ClaimDetails claim={claim} />
        <div className={styles.parts}>
          <ClaimSources claim={claim} />
          <div className={styles.column}>
            <CorrectionPart claim={claim} />
            <NotePart claim={claim} />
            <QueriesPart claim={claim} />
          </div>
        </div>
        <ClaimHistory claim={claim} />
      </div>
    </section>
  )
}
