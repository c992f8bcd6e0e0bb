import { sayConflict } from '../../../shared/report/sayConflict'
import { conflictText } from '../../messages/conflicts'
import { Moment } from '../../signs/moment'
import { Button } from '../../ui/button'
import styles from './conflicts.module.css'
import type { Conflicts } from './useConflicts'

/** The conflicts that were dismissed: why, by whom, when; each can be taken back. */
export const DismissedList = (props: {
  readonly dismissed: Conflicts['dismissed']
  readonly language: string
  readonly onTakeBack: (one: Conflicts['dismissed'][number]) => void
}) => (
  <details className={styles.dismissed}>
    <summary>{conflictText.dismissed(props.dismissed.length)}</summary>
    <ul>
      {props.dismissed.map((one) => {
        const sentence = sayConflict(one, props.language)
        return (
          <li key={one.key} className={styles.past}>
            <span className={styles.kind}>{conflictText.kinds[one.kind]}</span>
            <span className={styles.sentence}>
              {sentence} <q>{one.reason}</q>{' '}
              <span className={styles.soft}>
                {one.by || conflictText.nobody}, <Moment at={one.at} />
                {one.isHere ? '' : `, ${conflictText.notHere}`}
              </span>
            </span>
            <Button
              look="quiet"
              aria-label={conflictText.takeBackNamed(sentence)}
              onPress={() => props.onTakeBack(one)}
            >
              {conflictText.takeBack}
            </Button>
          </li>
        )
      })}
    </ul>
  </details>
)
