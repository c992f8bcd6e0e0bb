import type { PlanProgress } from '../../engine/planTelling'
import { nextDraftText } from '../../messages/drafts'
import { FateList } from './fateList'
import styles from './opening.module.css'
import type { Planning } from './usePlan'

/** What is told of the next draft before it is stored: how far the answer has come, or what it is. */
export function NextDraftOutlook({
  planning: { outlook, progress },
  isOther,
}: {
  readonly planning: Planning
  readonly isOther: boolean
}) {
  if (outlook === 'caseGone') return <p role="alert">{nextDraftText.gone}</p>
  const isSame = outlook?.isSameAgain === true
  return (
    <>
      {outlook && isSame ? (
        <p role="alert" className={styles.loud}>
          {nextDraftText.same}
        </p>
      ) : null}
      {outlook?.sameness === 'exact' && !isSame ? <p role="status">{nextDraftText.sameText}</p> : null}
      {outlook?.sameness === 'words' ? <p role="status">{nextDraftText.sameWords}</p> : null}
      {outlook && outlook.again !== null ? <p role="status">{nextDraftText.again(outlook.again)}</p> : null}
      {outlook && isOther ? (
        <p role="alert" className={styles.loud}>
          {nextDraftText.other(outlook.sameShare)}
        </p>
      ) : null}
      {outlook && !isSame ? (
        // The answer for other blocks stays until the new one comes, dimmed: nothing jumps.
        <div className={progress ? styles.stale : ''}>
          <FateList fates={outlook.fates} />
        </div>
      ) : null}
      {progress ? <Working progress={progress} /> : null}
    </>
  )
}

const Working = ({ progress }: { readonly progress: PlanProgress }) => (
  <div className={styles.proposing}>
    <p role="status">{progress.kind === 'comparing' ? nextDraftText.comparing : nextDraftText.reading}</p>
    <progress
      max={1}
      {...(progress.kind === 'reading' ? { value: progress.share } : {})}
      aria-label={nextDraftText.working}
    />
  </div>
)
