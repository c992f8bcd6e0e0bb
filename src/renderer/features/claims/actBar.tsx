import { commands, type CommandId } from '../../../shared/commands/commands'
import { works, type Work } from '../../../shared/records/status'
import { runCommand, useCommandRegistry } from '../../commands/commandRegistry'
import { sayKeys } from '../../commands/keys'
import { isMac } from '../../commands/useKeys'
import { flagFilterWords, tableText } from '../../messages/claimsTable'
import { statusVerbs, workWords } from '../../messages/status'
import { StatusGlyph } from '../../signs/statusGlyph'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menuButton'
import styles from './tools.module.css'

const statusCommands = [
  ['setVerified', 'verified'],
  ['setDisputed', 'disputed'],
  ['setNeedsCorrection', 'needsCorrection'],
  ['setNeedsContext', 'needsContext'],
  ['setNotVerifiable', 'notVerifiable'],
  ['setOnAuthor', 'onAuthor'],
  ['setOpinion', 'opinion'],
  ['setUnchecked', 'unchecked'],
] as const

const keysOf = (id: CommandId): string => {
  const keys = commands.find((one) => one.id === id)?.keys
  return keys ? sayKeys(keys, isMac) : ''
}

/** A button that runs a command; off while nobody hears it. */
const CommandButton = (props: {
  readonly id: CommandId
  readonly word: string
  readonly isDanger?: boolean
}) => {
  const isHeard = useCommandRegistry(({ handlers }) => (handlers.get(props.id)?.length ?? 0) > 0)
  return (
    <Button
      look={props.isDanger === true ? 'danger' : 'plain'}
      keys={keysOf(props.id)}
      isDisabled={!isHeard}
      onPress={() => void runCommand(props.id)}
    >
      {props.word}
    </Button>
  )
}

/** What can be done to all chosen claims at once; the desk's commands act on what is chosen. */
export const ActBar = (props: {
  readonly count: number
  readonly onWork: (work: Work) => void
  readonly onNone: () => void
}) => (
  <div role="toolbar" aria-label={tableText.chosenLabel} className={`${styles.line} ${styles.act}`}>
    <strong>{tableText.chosen(props.count)}</strong>
    <MenuButton
      label={tableText.status}
      lines={statusCommands.map(([id, status]) => ({
        id,
        name: statusVerbs[status],
        label: (
          <>
            <StatusGlyph status={status} />
            <span className={styles.grow}>{statusVerbs[status]}</span>
            <span className={styles.count}>{keysOf(id)}</span>
          </>
        ),
      }))}
      onChoose={(id) => {
        const found = statusCommands.find(([one]) => one === id)
        if (found) runCommand(found[0])
      }}
    />
    <MenuButton
      label={tableText.work}
      lines={works.map((work) => ({ id: work, name: workWords[work], label: workWords[work] }))}
      onChoose={(id) => {
        const work = works.find((one) => one === id)
        if (work) props.onWork(work)
      }}
    />
    <MenuButton
      label={tableText.flag}
      lines={[
        { id: 'markLegal', name: flagFilterWords.legal, label: flagFilterWords.legal },
        { id: 'markSensitive', name: flagFilterWords.sensitive, label: flagFilterWords.sensitive },
      ]}
      onChoose={(id) => runCommand(id === 'markLegal' ? 'markLegal' : 'markSensitive')}
    />
    <CommandButton id="linkClaims" word={tableText.link} />
    <CommandButton id="joinClaims" word={tableText.join} />
    <CommandButton id="removeClaim" word={tableText.remove} isDanger />
    <Button look="quiet" keys="Esc" onPress={props.onNone}>
      {tableText.letGo}
    </Button>
  </div>
)
