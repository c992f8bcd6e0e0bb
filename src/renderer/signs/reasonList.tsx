import type { Reason } from '../../shared/records/claim'
import { reasonWords } from '../messages/claim'
import styles from './reasonList.module.css'

/** Why a claim calls for a check: each trigger by its kind, with the words of the draft that triggered it. */
export const ReasonList = ({ reasons }: { readonly reasons: readonly Reason[] }) =>
  reasons.map(({ kind, words }) => (
    <span key={`${kind} ${words}`}>
      {reasonWords[kind]}
      {words ? <Words isQuoted={kind === 'quotation'} words={words} /> : null}
    </span>
  ))

// A quotation has its marks.
const Words = ({ isQuoted, words }: { readonly isQuoted: boolean; readonly words: string }) =>
  isQuoted ? (
    <span className={styles.words} dir="auto">
      {words}
    </span>
  ) : (
    <q className={styles.words} dir="auto">
      {words}
    </q>
  )
