import { tableText } from '../../messages/claimsTable'
import { Button } from '../../ui/button'
import styles from './tools.module.css'

/** Says that the table does not show the claim in hand, and why, and offers to show it. */
export const HiddenLine = (props: {
  readonly number: number
  readonly isFolded: boolean
  readonly onShow: () => void
}) => (
  <div className={styles.line} role="status">
    <span>{(props.isFolded ? tableText.foldedAway : tableText.hidden)(props.number)}</span>
    <Button onPress={props.onShow}>{tableText.showIt}</Button>
  </div>
)
