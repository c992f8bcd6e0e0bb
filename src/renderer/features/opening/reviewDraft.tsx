import { useId, useState } from 'react'
import { isArticleDate } from '../../../shared/records/case'
import type { Details } from '../../acts/useCreateCase'
import { sayNotice } from '../../messages/failures'
import { openingText } from '../../messages/opening'
import type { ReadDraft } from '../../read/readDraft'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { BlockList } from './blockList'
import { ChangesChoice } from './changesChoice'
import styles from './opening.module.css'
import { titleOfFile } from './titleOfFile'
import { useBlockWords } from './useBlockWords'
import { useDropped } from './useDropped'

/** Shows what was read before anything is stored: the blocks to keep or drop, and the article's details. */
export function ReviewDraft({
  read,
  again,
  name,
  onConfirm,
  onLeave,
}: {
  readonly read: ReadDraft
  /** How its tracked changes are to be read while it is read once more; null: it is not. */
  readonly again: ReadDraft['changes'] | null
  /** What the original is called; it stands in for a title that was not found. */
  readonly name: string
  readonly onConfirm: (dropped: ReadonlySet<number>, details: Details) => void
  readonly onLeave: () => void
}) {
  const [dropped, toggle] = useDropped(read)
  const keys = useId()
  const titleIn = ({ title }: ReadDraft) => title || titleOfFile(name)
  const [title, setTitle] = useState(() => titleIn(read))
  const [byline, setByline] = useState(read.byline)
  const [publication, setPublication] = useState(read.publication)
  const [date, setDate] = useState(read.date ?? '')
  const [shown, setShown] = useState(read)
  if (shown !== read) {
    // Read once more: what was found follows, but for the lines that the person has written.
    setShown(read)
    if (title === titleIn(shown)) setTitle(titleIn(read))
    if (byline === shown.byline) setByline(read.byline)
    if (publication === shown.publication) setPublication(read.publication)
    if (date === (shown.date ?? '')) setDate(read.date ?? '')
  }
  const words = useBlockWords(read)
  const kept = read.blocks.length - dropped.size
  const keptWords = words?.reduce((sum, count, at) => (dropped.has(at) ? sum : sum + count), 0)
  const isDateRight = date === '' || isArticleDate(date)
  const canStart = kept > 0 && isDateRight && !again

  const start = () => {
    if (!canStart) return
    onConfirm(dropped, {
      title: title.trim() || openingText.untitled,
      byline: byline.trim(),
      publication: publication.trim(),
      date: date === '' ? null : date,
    })
  }

  return (
    <main className={styles.review}>
      <form
        className={styles.details}
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <h1>{openingText.check}</h1>
        <p className={styles.hint}>{openingText.checkHint}</p>
        <Field label={openingText.title} value={title} onChange={setTitle} />
        <Field label={openingText.byline} value={byline} onChange={setByline} />
        <Field label={openingText.publication} value={publication} onChange={setPublication} />
        <Field
          label={openingText.date}
          hint={openingText.dateHint}
          error={isDateRight ? undefined : openingText.badDate}
          value={date}
          onChange={setDate}
        />
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
        <p role="status">{openingText.kept(kept, read.blocks.length, keptWords)}</p>
        <p className={styles.hint} id={keys}>
          {openingText.blockKeys}
        </p>
        {kept === 0 ? <p role="alert">{openingText.nothingKept}</p> : null}
        <div className={styles.buttons}>
          <Button look="main" autoFocus isDisabled={!canStart} onPress={start}>
            {openingText.start}
          </Button>
          <Button onPress={onLeave}>{openingText.cancel}</Button>
        </div>
      </form>
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
