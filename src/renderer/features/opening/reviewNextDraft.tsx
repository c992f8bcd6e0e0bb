import { useEffect, useId, useRef } from 'react'
import type { Id } from '../../../shared/records/id'
import type { Opened } from '../../../shared/ipc/failures'
import { useNextDraft } from '../../acts/useNextDraft'
import { nextDraftText } from '../../messages/drafts'
import { sayNotice } from '../../messages/failures'
import { openingText } from '../../messages/opening'
import type { ReadDraft } from '../../read/readDraft'
import { Button } from '../../ui/button'
import { BlockList } from './blockList'
import { ChangesChoice } from './changesChoice'
import { NextDraftOutlook } from './nextDraftOutlook'
import styles from './opening.module.css'
import { useDropped } from './useDropped'
import { usePlan } from './usePlan'

/** Under this share of same words the person is asked whether it is the right article. */
const fewestSame = 1 / 3

/** Shows what was read as the next draft and what would become of the claims; nothing is stored before the button. */
export function ReviewNextDraft({
  caseId,
  opened,
  read,
  again,
  onLeave,
}: {
  readonly caseId: Id<'case'>
  readonly opened: Opened
  readonly read: ReadDraft
  /** How its tracked changes are to be read while it is read once more; null: it is not. */
  readonly again: ReadDraft['changes'] | null
  readonly onLeave: () => void
}) {
  const { load } = useNextDraft()
  const [dropped, toggle] = useDropped(read)
  const planning = usePlan(caseId, read, dropped)
  const keys = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const kept = read.blocks.length - dropped.size
  const outlook = planning.outlook === 'caseGone' ? null : planning.outlook
  const isSame = outlook?.isSameAgain === true
  // Of nothing one cannot say that it is another article.
  const isOther = kept > 0 && outlook !== null && outlook.sameShare < fewestSame
  const canLoad = outlook !== null && planning.progress === null && kept > 0 && again === null

  // The focus waits on the title for the first answer; who has gone on to the blocks meanwhile stays there.
  useEffect(() => title.current?.focus(), [])
  const isAnswered = planning.outlook !== null
  useEffect(() => {
    if (!isAnswered || document.activeElement !== title.current) return
    const all = [...(buttons.current?.querySelectorAll('button') ?? [])]
    all.at(isOther ? -1 : 0)?.focus()
  }, [isAnswered, isOther])

  return (
    <main className={styles.review}>
      <div className={styles.details}>
        <h1 ref={title} tabIndex={-1}>
          {outlook ? nextDraftText.title(outlook.number) : nextDraftText.titleBusy}
        </h1>
        <p className={styles.hint}>{nextDraftText.hint}</p>
        {read.notices.length > 0 ? (
          <ul className={styles.notices}>
            {read.notices.map((notice) => (
              <li key={`${notice.kind} ${notice.detail}`}>{sayNotice(notice)}</li>
            ))}
          </ul>
        ) : null}
        <ChangesChoice read={read} again={again} />
        {read.suspects.length > 0 ? (
          <p className={styles.hint}>{openingText.dropSuspects(read.suspects.length)}</p>
        ) : null}
        <p>{openingText.kept(kept, read.blocks.length, undefined)}</p>
        <p className={styles.hint} id={keys}>
          {openingText.blockKeys}
        </p>
        {kept === 0 ? (
          <p role="alert">{openingText.nothingKept}</p>
        ) : (
          <NextDraftOutlook planning={planning} isOther={isOther} />
        )}
        <div className={styles.buttons} ref={buttons}>
          {isSame || planning.outlook === 'caseGone' ? null : (
            <Button
              look="main"
              isDisabled={!canLoad}
              onPress={() => (outlook ? void load(caseId, opened, read, outlook) : undefined)}
            >
              {outlook === null
                ? nextDraftText.loadBusy
                : isOther
                  ? nextDraftText.loadOther
                  : nextDraftText.load(outlook.number)}
            </Button>
          )}
          <Button onPress={onLeave}>{isSame ? nextDraftText.back : nextDraftText.cancel}</Button>
        </div>
      </div>
      <BlockList
        text={read.text}
        blocks={read.blocks}
        dropped={dropped}
        onToggle={toggle}
        describedBy={keys}
      />
    </main>
  )
}
