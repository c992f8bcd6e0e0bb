import type { Progress } from '../../engine/analyseTelling'
import { openingText } from '../../messages/opening'
import { Button } from '../../ui/button'
import styles from './opening.module.css'

/** What is shown while claims are proposed and stored: how far it has come, and the first of the claims. */
export function Proposing({
  text,
  progress,
  onLeave,
}: {
  readonly text: string
  readonly progress: Progress | null
  /** Left out once it is being stored: that is done in one piece. */
  readonly onLeave?: () => void
}) {
  return (
    <main className={styles.message}>
      <div className={styles.proposing}>
        <p role="status">{text}</p>
        {progress ? (
          <>
            <progress max={1} value={progress.share} aria-label={openingText.proposing} />
            <span>{openingText.found(progress.found)}</span>
          </>
        ) : null}
      </div>
      {onLeave ? (
        <div className={styles.buttons}>
          <Button onPress={onLeave}>{openingText.cancel}</Button>
        </div>
      ) : null}
      {progress && progress.first.length > 0 ? (
        <section aria-label={openingText.firstClaims}>
          <h2 className={styles.subhead}>{openingText.firstClaims}</h2>
          <ol className={styles.firstClaims}>
            {progress.first.map((words, at) => (
              <li key={at} dir="auto">
                {words}
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </main>
  )
}
