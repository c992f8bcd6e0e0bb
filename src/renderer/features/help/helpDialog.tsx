import { commands, type Command } from '../../../shared/commands/commands'
import { sayKeys } from '../../commands/keys'
import { isMac } from '../../commands/useKeys'
import { helpText } from '../../messages/help'
import { Dialog } from '../../ui/dialog'
import styles from './help.module.css'

/** In the order of the work; what holds everywhere comes last, so that the columns end at one height. */
const groups = ['status', 'move', 'claim', 'coverage'] as const

const linesOf = (group: Command['group']) =>
  commands
    .filter((one) => one.group === group && one.keys !== null)
    .map(({ keys, label }) => [sayKeys(keys ?? '', isMac), label.replace('…', '')])

/** All keys, made from the list of commands. */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={helpText.title} onClose={onClose} wide>
    <p>{helpText.hint}</p>
    <div className={styles.columns}>
      {groups.map((group) => (
        <Keys key={group} title={helpText.groups[group]} lines={linesOf(group)} />
      ))}
      <Keys title={helpText.inManuscript} lines={helpText.manuscriptKeys} />
      <Keys title={helpText.inTable} lines={helpText.tableKeys} />
      <Keys title={helpText.groups.app} lines={linesOf('app')} />
    </div>
  </Dialog>
)

const Keys = ({
  title,
  lines,
}: {
  readonly title: string
  readonly lines: readonly (readonly string[])[]
}) => (
  <section className={styles.group}>
    <h3>{title}</h3>
    <dl>
      {lines.map(([keys, label]) => (
        <div key={label} className={styles.line}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{label}</dd>
        </div>
      ))}
    </dl>
  </section>
)
