import type { Reason } from '../../shared/records/claim'
import { reasonWords } from '../messages/claim'
import styles from './reasonList.module.css'

/** Why a claim calls for a check: each trigger by its kind, with the words of the draft that triggered it. */
export const ReasonList = ({ reasons }: { readonly reasons: readonly Reason[] }) =>
  reasons.map(({ kind, words }) => (
    <span key={`${kind} ${words}`} className={styles.reason}>
      {reasonWords[kind]}
      {words ? <q dir="auto">{words}</q> : null}
    </span>
  ))
