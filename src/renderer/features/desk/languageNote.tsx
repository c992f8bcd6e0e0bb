import { useCaseInHand } from '../../caseInHand/caseInHand'
import { runCommand } from '../../commands/commandRegistry'
import { languageText, sayUnsure } from '../../messages/languages'
import { Button } from '../../ui/button'
import styles from './desk.module.css'

/** What the engine does not know of the draft's language, where it is not English; nothing until the draft is read. */
export function LanguageNote() {
  const { reading } = useCaseInHand()
  if (reading.kind !== 'read') return null
  const sentence = sayUnsure(reading.analysis.language, reading.analysis.unsure)
  if (sentence === '') return null
  return (
    <div role="note" aria-label={languageText.label} className={styles.note}>
      <span>{sentence}</span>
      <Button look="quiet" onPress={() => runCommand('editCase')}>
        {languageText.change}
      </Button>
    </div>
  )
}
