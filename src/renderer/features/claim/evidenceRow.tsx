import { stances, locatorKinds, type Evidence } from '../../../shared/records/evidence'
import type { Source } from '../../../shared/records/source'
import type { EvidencePatch } from '../../../shared/workflow/change'
import { useSourceActs } from '../../acts/useSourceActs'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { sourceKindWords, stanceWords } from '../../messages/claim'
import { claimText } from '../../messages/claimInHand'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/field'
import styles from './claim.module.css'
import { LateField } from './lateField'

/** One source of the claim: what it is, its stance, where in it, and the words that bear on the claim. */
export function EvidenceRow({
  evidence,
  source,
  onEdit,
}: {
  readonly evidence: Evidence
  readonly source: Source
  readonly onEdit: () => void
}) {
  const { apply } = useCaseInHand()
  const acts = useSourceActs(source)
  const edit = (patch: EvidencePatch) => void apply({ kind: 'editEvidence', evidenceId: evidence.id, patch })
  return (
    <li className={styles.evidence}>
      <div className={styles.source}>
        <span className={styles.soft}>{sourceKindWords[source.kind]}</span>
        <b className={styles.sourceTitle} title={source.url || source.title} dir="auto">
          {source.title || source.url}
        </b>
        {source.confidentiality === 'public' ? null : (
          <span className={styles.held}>{claimText.heldBack[source.confidentiality]}</span>
        )}
        {source.url ? (
          <Button look="quiet" onPress={acts.open}>
            {claimText.openLink}
          </Button>
        ) : null}
        {source.file ? (
          <Button look="quiet" onPress={acts.saveFile}>
            {claimText.saveCopy}
          </Button>
        ) : null}
        <Button look="quiet" onPress={onEdit}>
          {claimText.edit}
        </Button>
        <Button look="quiet" onPress={() => void apply({ kind: 'detachSource', evidenceId: evidence.id })}>
          {claimText.detach}
        </Button>
      </div>
      <div className={styles.bearing}>
        <Choice
          label={claimText.stance}
          value={evidence.stance}
          options={stances.map((value) => ({ value, label: stanceWords[value] }))}
          onChange={(stance) => edit({ stance })}
        />
        <Choice
          label={claimText.locator}
          value={evidence.locator.kind}
          options={locatorKinds.map((value) => ({ value, label: claimText.locators[value] }))}
          onChange={(kind) => edit({ locator: { kind } })}
        />
        {evidence.locator.kind === 'none' ? null : (
          <LateField
            label={claimText.locatorValue}
            value={evidence.locator.value}
            onSet={(value) => edit({ locator: { value } })}
          />
        )}
        <LateField label={claimText.passage} value={evidence.words} onSet={(words) => edit({ words })} />
        <LateField label={claimText.evidenceNote} value={evidence.note} onSet={(note) => edit({ note })} />
      </div>
    </li>
  )
}
