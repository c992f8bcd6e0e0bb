import { useReadAgain } from '../../acts/useReadAgain'
import { openingText } from '../../messages/opening'
import type { ReadDraft } from '../../read/readDraft'
import { Choice } from '../../ui/field'

const options = [
  { value: 'accepted', label: openingText.changesMade },
  { value: 'rejected', label: openingText.changesNotMade },
] as const

/** Where an original holds tracked changes: whether they are read as made or as not made. */
export function ChangesChoice({
  read,
  again,
}: {
  readonly read: ReadDraft
  readonly again: ReadDraft['changes'] | null
}) {
  const { readAgain, failure } = useReadAgain()
  const { changes, notices } = read
  if (changes === undefined || !notices.some(({ kind }) => kind === 'trackedChanges')) return null
  return (
    <>
      <Choice
        label={openingText.changes}
        value={again ?? changes}
        options={options}
        onChange={(wanted) => {
          if (wanted !== (again ?? changes)) readAgain(wanted)
        }}
      />
      {again ? <p role="status">{openingText.readingAgain}</p> : null}
      {failure ? <p role="alert">{failure}</p> : null}
    </>
  )
}
