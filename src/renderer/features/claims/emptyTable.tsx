import { tableText } from '../../messages/claimsTable'
import { Button } from '../../ui/button'
import styles from './claimsTable.module.css'

/** The table of a case that has no claims: the two ways to the first one. */
export const EmptyTable = ({ onPropose }: { readonly onPropose?: () => void }) => (
  <div className={styles.empty}>
    <h2>{tableText.none}</h2>
    <p>{tableText.noneHint}</p>
    {onPropose ? (
      <Button look="main" onPress={onPropose}>
        {tableText.propose}
      </Button>
    ) : null}
  </div>
)

/** The table when no claim fits its filter. */
export const NothingFits = ({ onClear }: { readonly onClear: () => void }) => (
  <div className={styles.empty}>
    <p>{tableText.noneFits}</p>
    <Button onPress={onClear}>{tableText.clearFilter}</Button>
  </div>
)
