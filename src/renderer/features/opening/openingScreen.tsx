import type { Opened } from '../../../shared/ipc/failures'
import type { Origin } from '../../../shared/records/draft'
import type { Details } from '../../acts/useCreateCase'
import { nextDraftText } from '../../messages/drafts'
import { openingText } from '../../messages/opening'
import type { ReadDraft } from '../../read/readDraft'
import { Button } from '../../ui/button'
import { useOpening } from '../../view/opening'
import { Proposing } from './proposing'
import { ReviewDraft } from './reviewDraft'
import { ReviewNextDraft } from './reviewNextDraft'
import styles from './opening.module.css'

/** The ways in which a draft comes as a file that somebody gave a name. */
const fileKinds: ReadonlySet<Origin['kind']> = new Set(['file', 'drop', 'commandLine'])

/** The screen on which a draft is opened: what is being done, what went wrong, or what was read. */
export function OpeningScreen({
  onConfirm,
  onFetchAnyway,
  onLeave,
}: {
  readonly onConfirm: (
    opened: Opened,
    read: ReadDraft,
    dropped: ReadonlySet<number>,
    details: Details,
  ) => Promise<void>
  readonly onFetchAnyway: (address: string) => void
  readonly onLeave: () => void
}) {
  const { opening, backTo } = useOpening()
  switch (opening.kind) {
    case 'idle':
      return null
    case 'fetching':
      return <Busy text={openingText.fetching(opening.address)} onLeave={onLeave} />
    case 'reading':
      return <Busy text={openingText.reading(opening.name)} onLeave={onLeave} />
    case 'proposing':
      return <Proposing text={openingText.proposing} progress={opening.progress} onLeave={onLeave} />
    case 'storing':
      return <Proposing text={openingText.storing} progress={opening.progress} />
    case 'failed': {
      const { privateAddress } = opening
      return (
        <main className={styles.message}>
          <div role="alert">
            <h1>{openingText.failedTitle}</h1>
            <p>{opening.sentence}</p>
          </div>
          <div className={styles.buttons}>
            <Button look="main" autoFocus onPress={onLeave}>
              {backTo ? nextDraftText.back : openingText.back}
            </Button>
            {privateAddress ? (
              <Button onPress={() => onFetchAnyway(privateAddress)}>{openingText.fetchAnyway}</Button>
            ) : null}
          </div>
        </main>
      )
    }
    case 'read':
      if (opening.becomes.kind === 'nextDraft')
        return (
          <ReviewNextDraft
            caseId={opening.becomes.caseId}
            opened={opening.opened}
            read={opening.read}
            again={opening.again}
            onLeave={onLeave}
          />
        )
      return (
        <ReviewDraft
          read={opening.read}
          again={opening.again}
          name={fileKinds.has(opening.opened.origin.kind) ? opening.opened.name : ''}
          onLeave={onLeave}
          onConfirm={(dropped, details) => void onConfirm(opening.opened, opening.read, dropped, details)}
        />
      )
  }
}

const Busy = ({ text, onLeave }: { readonly text: string; readonly onLeave: () => void }) => (
  <main className={styles.message}>
    <p role="status">{text}</p>
    <div className={styles.buttons}>
      <Button onPress={onLeave}>{openingText.cancel}</Button>
    </div>
  </main>
)
