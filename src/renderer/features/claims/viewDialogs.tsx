import { useState } from 'react'
import { tableText } from '../../messages/claimsTable'
import { Button } from '../../ui/button'
import { Dialog, DialogFoot } from '../../ui/dialog'
import { Field } from '../../ui/field'
import styles from './dialogs.module.css'
import { deleteView, isSaved, renameView, saveView } from './savedViews'
import type { SavedViews, TableView } from './tableView'

const longestName = 80

type Props = {
  readonly saved: SavedViews
  readonly onChange: (saved: SavedViews) => void
  readonly onClose: () => void
}

/** Asks for a name and saves the layout under it. */
export function SaveViewDialog({ saved, view, onChange, onClose }: Props & { readonly view: TableView }) {
  const [name, setName] = useState('')
  return (
    <Dialog title={tableText.saveViewTitle} onClose={onClose}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() === '') return
          onChange(saveView(saved, name, view))
          onClose()
        }}
      >
        <Field
          label={tableText.viewName}
          hint={tableText.saveViewHint}
          value={name}
          onChange={setName}
          maxLength={longestName}
          autoFocus
        />
        <DialogFoot>
          <Button onPress={onClose}>{tableText.cancel}</Button>
          <Button look="main" type="submit" isDisabled={name.trim() === ''}>
            {isSaved(saved, name) ? tableText.replace : tableText.save}
          </Button>
        </DialogFoot>
      </form>
    </Dialog>
  )
}

/** The saved views, to be renamed or deleted. */
export const ManageViewsDialog = ({ saved, onChange, onClose }: Props) => (
  <Dialog title={tableText.manageViewsTitle} onClose={onClose}>
    {saved.length === 0 ? <p>{tableText.noViews}</p> : null}
    <ul className={styles.views}>
      {saved.map(({ name }) => (
        <ViewLine
          key={name}
          name={name}
          isTaken={(other) => renameView(saved, name, other) === saved}
          onRename={(other) => onChange(renameView(saved, name, other))}
          onDelete={() => onChange(deleteView(saved, name))}
        />
      ))}
    </ul>
    <DialogFoot>
      <Button look="main" onPress={onClose}>
        {tableText.done}
      </Button>
    </DialogFoot>
  </Dialog>
)

function ViewLine(props: {
  readonly name: string
  readonly isTaken: (name: string) => boolean
  readonly onRename: (name: string) => void
  readonly onDelete: () => void
}) {
  const [name, setName] = useState(props.name)
  const isChanged = name.trim() !== props.name
  const error = isChanged && name.trim() !== '' && props.isTaken(name) ? tableText.nameTaken : undefined
  return (
    <li>
      <form
        className={styles.view}
        onSubmit={(event) => {
          event.preventDefault()
          if (isChanged) props.onRename(name)
        }}
      >
        <Field
          label={tableText.viewName}
          value={name}
          onChange={setName}
          error={error}
          maxLength={longestName}
        />
        <Button type="submit" isDisabled={!isChanged || name.trim() === '' || error !== undefined}>
          {tableText.rename}
        </Button>
        <Button look="danger" aria-label={tableText.deleteView(props.name)} onPress={props.onDelete}>
          {tableText.remove}
        </Button>
      </form>
    </li>
  )
}
