import { statuses } from '../../../shared/records/status'
import { bringInText } from '../../messages/bringIn'
import { statusWords as words } from '../../messages/status'
import { Choice } from '../../ui/field'
import styles from './bringIn.module.css'
import type { StatusMeanings } from './useStatusWords'

const options = statuses.map((value) => ({ value, label: words[value] }))

/** What each word for a status in the spreadsheet means. */
export const StatusChoices = ({
  statusWords,
  setStatus,
}: Pick<StatusMeanings, 'statusWords' | 'setStatus'>) => (
  <section aria-label={bringInText.statuses} className={styles.part}>
    <h3>{bringInText.statuses}</h3>
    <p className={styles.soft}>{bringInText.statusesHint}</p>
    <ul className={styles.statuses}>
      {statusWords.map(({ word, count, status }) => (
        <li key={word}>
          <Choice
            label={`${bringInText.statusOf(word)} (${bringInText.times(count)})`}
            value={status}
            options={options}
            onChange={(meant) => setStatus(word, meant)}
          />
        </li>
      ))}
    </ul>
  </section>
)
