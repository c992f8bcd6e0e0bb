import { useCaseInHand } from '../../caseInHand/caseInHand'
import { runCommand } from '../../commands/commandRegistry'
import { nameChange } from '../../messages/changes'
import { deskText } from '../../messages/desk'
import { sayKeepFailure } from '../../messages/failures'
import { useServices } from '../../services'
import { Button } from '../../ui/button'
import { useSaving } from '../../view/saving'
import styles from './desk.module.css'

/** The foot of the desk: whether all is saved, what can be undone, where to go next, how much is covered. */
export function DeskFoot() {
  const { head, coverage } = useCaseInHand()
  const undoStep = head.undo.at(-1)
  const { words, done, open, waived, untouched } = coverage.totals
  return (
    <footer className={styles.foot}>
      <Saved />
      {undoStep ? (
        <Button look="quiet" onPress={() => runCommand('undo')}>
          {deskText.undo(nameChange(undoStep))}
        </Button>
      ) : null}
      <Button look="quiet" keys="O" onPress={() => runCommand('nextOpen')}>
        {deskText.nextOpen}
      </Button>
      <Button look="quiet" keys="U" isDisabled={untouched === 0} onPress={() => runCommand('nextUntouched')}>
        {deskText.nextUntouched}
      </Button>
      <span className={styles.gap} />
      <span className={styles.totals}>{deskText.totals(words, done, open, waived, untouched)}</span>
    </footer>
  )
}

const Saved = () => {
  const saving = useSaving((store) => store.saving)
  const { journal } = useServices()
  if (saving.kind === 'failed')
    return (
      <span className={styles.alert} role="alert">
        {sayKeepFailure(saving.failure)}
        <Button onPress={journal.retry}>{deskText.tryAgain}</Button>
      </span>
    )
  return (
    <span role="status" className={styles.saved}>
      {saving.kind === 'saved'
        ? deskText.saved(new Date(saving.at).toLocaleTimeString())
        : saving.kind === 'saving'
          ? deskText.saving
          : deskText.nothingToSave}
    </span>
  )
}
