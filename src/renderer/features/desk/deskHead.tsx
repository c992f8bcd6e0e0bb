import { ChevronLeft } from 'lucide-react'
import { useMemo } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { runCommand, useCommandRegistry } from '../../commands/commandRegistry'
import { commands, type CommandId } from '../../../shared/commands/commands'
import { isSettled } from '../../../shared/workflow/settled'
import { deskText } from '../../messages/desk'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menuButton'
import styles from './desk.module.css'

const more: readonly CommandId[] = [
  'editCase',
  'showCoverage',
  'showHistory',
  'loadDraft',
  'editDraft',
  'compareDrafts',
  'showChanged',
  'bringIn',
  'returnCopy',
  'print',
  'saveCase',
  'settings',
  'help',
]

/** The head of the desk: the case, its draft, and how far the check is. */
export function DeskHead() {
  const { case: theCase, draft, claims, coverage } = useCaseInHand()
  const handlers = useCommandRegistry((registry) => registry.handlers)
  const { words, done, waived } = coverage.totals
  const percent = words === 0 ? 0 : Math.floor(((done + waived) / words) * 100)
  const { unsettled, recheck, toCorrect } = useMemo(() => {
    const counts = { unsettled: 0, recheck: 0, toCorrect: 0 }
    for (const claim of claims) {
      if (!isSettled(claim)) counts.unsettled++
      if (claim.status === 'recheck') counts.recheck++
      if (claim.status === 'needsCorrection') counts.toCorrect++
    }
    return counts
  }, [claims])
  const lines = more
    .filter((id) => (handlers.get(id)?.length ?? 0) > 0)
    .map((id) => {
      const label = commands.find((one) => one.id === id)?.label ?? id
      return { id, label, name: label }
    })
  return (
    <header className={styles.head}>
      <Button look="quiet" onPress={() => runCommand('showCases')}>
        <ChevronLeft size={16} aria-hidden="true" /> {deskText.cases}
      </Button>
      <h1 className={styles.title} title={theCase.title}>
        {theCase.title}
      </h1>
      <span className={styles.soft}>{deskText.draft(draft.number)}</span>
      <span className={styles.gap} />
      <span className={styles.counts}>
        <b>{deskText.done(percent)}</b>
        <span>{deskText.open(unsettled)}</span>
        {recheck > 0 ? <span>{deskText.recheck(recheck)}</span> : null}
        <span>{deskText.toCorrect(toCorrect)}</span>
      </span>
      <Button look="quiet" onPress={() => runCommand('find')}>
        {deskText.find}
      </Button>
      <Button look="main" onPress={() => runCommand('report')}>
        {deskText.report}
      </Button>
      <MenuButton
        look="quiet"
        label="⋯"
        name={deskText.more}
        lines={lines}
        onChoose={(id) => {
          const command = commands.find((one) => one.id === id)
          if (command) runCommand(command.id)
        }}
      />
    </header>
  )
}
