import { tableText } from '../../messages/claimsTable'
import styles from './tools.module.css'

/** The text filter; Escape empties it. */
export const SearchField = (props: { readonly text: string; readonly onChange: (text: string) => void }) => (
  <input
    type="search"
    className={styles.search}
    aria-label={tableText.search}
    placeholder={tableText.search}
    title={tableText.searchHint}
    value={props.text}
    onChange={(event) => props.onChange(event.target.value)}
    onKeyDown={(event) => {
      if (event.key === 'Escape' && props.text !== '') {
        event.preventDefault()
        props.onChange('')
      }
    }}
  />
)
