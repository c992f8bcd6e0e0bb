import { useState } from 'react'
import { useCaseActs } from '../../acts/useCaseActs'
import type { CaseLine } from '../../db/caseList'
import { casesText } from '../../messages/cases'
import { Moment } from '../../signs/moment'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field } from '../../ui/field'
import { MenuButton } from '../../ui/menuButton'
import { useView } from '../../view/view'
import styles from './cases.module.css'

const line = (id: string, name: string) => ({ id, name, label: name })

/** One case on the start screen. */
export function CaseRow({ line: { case: one, claims, settled, changedAt } }: { readonly line: CaseLine }) {
  const go = useView((view) => view.go)
  const acts = useCaseActs(one.id)
  const [asking, setAsking] = useState<'rename' | 'destroy' | null>(null)
  const lines = one.deletedAt
    ? [line('restore', casesText.restore), line('destroy', casesText.destroy)]
    : [
        line('rename', casesText.rename),
        one.archivedAt ? line('unarchive', casesText.unarchive) : line('archive', casesText.archive),
        line('remove', casesText.remove),
      ]
  const onChoose = (id: string) => {
    if (id === 'rename' || id === 'destroy') setAsking(id)
    if (id === 'archive') void acts.archive(true)
    if (id === 'unarchive') void acts.archive(false)
    if (id === 'remove') void acts.remove(true)
    if (id === 'restore') void acts.remove(false)
  }
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.open}
        disabled={one.deletedAt !== null}
        aria-label={casesText.openCase(one.title)}
        onClick={() => go({ kind: 'desk', caseId: one.id })}
      >
        <span className={styles.title}>{one.title}</span>
        <span className={styles.soft}>{[one.byline, one.publication].filter(Boolean).join(', ')}</span>
        <span className={styles.progress}>
          <progress max={Math.max(1, claims)} value={settled} aria-hidden="true" />
          {casesText.progress(settled, claims)}
        </span>
        <span className={styles.soft}>
          {casesText.changed} <Moment at={changedAt} />
        </span>
      </button>
      <MenuButton look="quiet" label="⋯" name={casesText.more(one.title)} lines={lines} onChoose={onChoose} />
      {asking === 'rename' ? (
        <Rename
          title={one.title}
          onClose={() => setAsking(null)}
          onRename={(title) => void acts.rename(title)}
        />
      ) : null}
      {asking === 'destroy' ? (
        <Dialog title={casesText.destroyTitle} onClose={() => setAsking(null)}>
          <p>{casesText.destroyText(one.title)}</p>
          <DialogFoot>
            <Button autoFocus onPress={() => setAsking(null)}>
              {casesText.cancel}
            </Button>
            <Button look="danger" onPress={() => void acts.destroy()}>
              {casesText.destroyIt}
            </Button>
          </DialogFoot>
        </Dialog>
      ) : null}
    </li>
  )
}

const Rename = (props: {
  readonly title: string
  readonly onClose: () => void
  readonly onRename: (title: string) => void
}) => {
  const [title, setTitle] = useState(props.title)
  const rename = () => {
    if (title.trim() === '') return
    props.onRename(title.trim())
    props.onClose()
  }
  return (
    <Dialog title={casesText.rename} onClose={props.onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          rename()
        }}
      >
        <Field label={casesText.newTitle} value={title} onChange={setTitle} autoFocus />
      </form>
      <DialogFoot>
        <Button onPress={props.onClose}>{casesText.cancel}</Button>
        <Button look="main" isDisabled={title.trim() === ''} onPress={rename}>
          {casesText.save}
        </Button>
      </DialogFoot>
    </Dialog>
  )
}
