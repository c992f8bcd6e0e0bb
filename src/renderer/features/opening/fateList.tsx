import type { Fates } from '../../../shared/workflow/nextDraft/countFates'
import { nextDraftText } from '../../messages/drafts'
import styles from './opening.module.css'

/** What becomes of the claims, counted; what is none is not said, but for those unchanged and those to re-check. */
export const FateList = ({ fates }: { readonly fates: Fates }) => (
  <section aria-label={nextDraftText.fates}>
    <h2 className={styles.subhead}>{nextDraftText.fates}</h2>
    <ul className={styles.fates}>
      <li>{nextDraftText.unchanged(fates.unchanged)}</li>
      {fates.moved > 0 ? <li>{nextDraftText.moved(fates.moved)}</li> : null}
      {fates.back > 0 ? <li>{nextDraftText.cameBack(fates.back)}</li> : null}
      <li className={fates.recheck > 0 ? styles.loud : ''}>{nextDraftText.recheck(fates.recheck)}</li>
      {fates.reworded > 0 ? <li>{nextDraftText.reworded(fates.reworded)}</li> : null}
      {fates.around > 0 ? <li>{nextDraftText.around(fates.around)}</li> : null}
      {fates.gone > 0 ? <li>{nextDraftText.goneClaims(fates.gone)}</li> : null}
      {fates.ambiguous > 0 ? (
        <li className={styles.loud}>{nextDraftText.ambiguous(fates.ambiguous)}</li>
      ) : null}
      <li>{nextDraftText.fresh(fates.freshWords, fates.proposed)}</li>
      {fates.droppedWaivers > 0 ? <li>{nextDraftText.waivers(fates.droppedWaivers)}</li> : null}
    </ul>
  </section>
)
