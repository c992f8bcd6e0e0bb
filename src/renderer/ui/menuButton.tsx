import { Button as TriggerButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { buttonClass, type Look } from './button'
import styles from './menuButton.module.css'

/** One line of a menu. */
export type MenuLine = {
  readonly id: string
  readonly label: React.ReactNode
  /** What it is called when typed; the label where that is plain text. */
  readonly name: string
  readonly isOff?: boolean
}

/** A button that opens a small menu. */
export const MenuButton = ({
  label,
  name,
  lines,
  onChoose,
  look = 'plain',
}: {
  readonly label: React.ReactNode
  /** What a screen reader says where the label is a sign. */
  readonly name?: string
  readonly lines: readonly MenuLine[]
  readonly onChoose: (id: string) => void
  readonly look?: Look
}) => (
  <MenuTrigger>
    <TriggerButton className={buttonClass(look)} {...(name ? { 'aria-label': name } : {})}>
      {label}
    </TriggerButton>
    <Popover className={styles.popover ?? ''}>
      <Menu className={styles.menu ?? ''} onAction={(key) => onChoose(String(key))}>
        {lines.map((line) => (
          <MenuItem
            key={line.id}
            id={line.id}
            textValue={line.name}
            isDisabled={line.isOff === true}
            className={styles.item ?? ''}
          >
            {line.label}
          </MenuItem>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
)
