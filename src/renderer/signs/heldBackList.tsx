import type { HeldBack } from '../../shared/report/holdBack'
import { reportText, sayHeldBack } from '../messages/reportDialog'
import styles from './heldBackList.module.css'

/** What is left out of what is handed over, said before it is saved. */
export function HeldBackList({ heldBack }: { readonly heldBack: HeldBack }) {
  const held = sayHeldBack(heldBack)
  return (
    <>
      <h3>{reportText.heldBack}</h3>
      {held.length === 0 ? <p>{reportText.nothingHeldBack}</p> : null}
      <ul className={styles.held}>
        {held.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}
