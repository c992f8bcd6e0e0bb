import { useEffect, useMemo, useState } from 'react'
import type { Id } from '../../../shared/records/id'
import type { Opened } from '../../../shared/ipc/failures'
import { useNextDraft } from '../../acts/useNextDraft'
import type { Plan } from '../../acts/planNextDraft'
import { nextDraftText } from '../../messages/drafts'
import { sayNotice } from '../../messages/failures'
import type { ReadDraft } from '../../read/readDraft'
import { Button } from '../../ui/button'
import { ChangesChoice } from './changesChoice'
import { FateList } from './fateList'
import styles from './opening.module.css'
import { ReviewBlock } from './reviewBlock'

/** Under this share of same words the person is asked whether it is the right article. */
const fewestSame = 1 / 3

type Planned = { readonly for: ReadonlySet<number>; readonly plan: Plan | null }

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
  const { plan: workOut, load } = useNextDraft()
  const [dropped, setDropped] = useState<ReadonlySet<number>>(() => new Set(read.suspects))
  const [shown, setShown] = useState(read)
  if (shown !== read) {
    setShown(read)
    setDropped(new Set(read.suspects))
  }
  const [planned, setPlanned] = useState<Planned | null>(null)
  const kept = read.blocks.length - dropped.size
  useEffect(() => {
    let isWanted = true
    void workOut(caseId, read, dropped).then((plan) => {
      if (isWanted) setPlanned({ for: dropped, plan })
    })
    return () => {
      isWanted = false
    }
  }, [workOut, caseId, read, dropped])
  // A plan for other blocks than those ticked now is not one to act on.
  const plan = planned?.for === dropped ? planned.plan : undefined
  const isOther = plan ? plan.sameShare < fewestSame : false
  const isSame = plan?.isSameAgain === true
  const areRemarksNew = plan?.sameness === 'exact' && !isSame
  const texts = useMemo(() => read.blocks.map(({ start, end }) => read.text.slice(start, end)), [read])

  const toggle = (at: number) => {
    const next = new Set(dropped)
    if (!next.delete(at)) next.add(at)
    setDropped(next)
  }
  return (
    <main className={styles.review}>
      <div className={styles.details}>
        <h1>{plan ? nextDraftText.title(plan.number) : nextDraftText.titleBusy}</h1>
        <p className={styles.hint}>{nextDraftText.hint}</p>
        {read.notices.length > 0 ? (
          <ul className={styles.notices}>
            {read.notices.map((notice) => (
              <li key={`${notice.kind} ${notice.detail}`}>{sayNotice(notice)}</li>
            ))}
          </ul>
        ) : null}
        <ChangesChoice read={read} again={again} />
        <p>{nextDraftText.kept(kept, read.blocks.length)}</p>
        {plan === undefined ? <p role="status">{nextDraftText.working}</p> : null}
        {plan === null ? <p role="alert">{nextDraftText.gone}</p> : null}
        {plan && isSame ? <p role="alert">{nextDraftText.same}</p> : null}
        {areRemarksNew ? <p role="status">{nextDraftText.sameText}</p> : null}
        {plan?.sameness === 'words' ? <p role="status">{nextDraftText.sameWords}</p> : null}
        {plan && isOther ? <p role="alert">{nextDraftText.other(plan.sameShare)}</p> : null}
        {plan && !isSame ? <FateList fates={plan.fates} /> : null}
        <div className={styles.buttons}>
          {plan && !isSame ? (
            <Button
              look="main"
              autoFocus={!isOther}
              isDisabled={kept === 0 || again !== null}
              onPress={() => void load(caseId, opened, read, plan)}
            >
              {isOther ? nextDraftText.loadOther : nextDraftText.load(plan.number)}
            </Button>
          ) : null}
          <Button autoFocus={isSame} onPress={onLeave}>
            {isSame ? nextDraftText.back : nextDraftText.cancel}
          </Button>
        </div>
      </div>
      <ol className={styles.blocks}>
        {read.blocks.map((block, at) => (
          <ReviewBlock
            key={block.start}
            block={block}
            text={texts[at] ?? ''}
            isKept={!dropped.has(at)}
            onToggle={() => toggle(at)}
          />
        ))}
      </ol>
    </main>
  )
}
