import type { ReasonKind } from '../../shared/records/claim'
import type { Evidence } from '../../shared/records/evidence'
import { englishReport } from '../../shared/report/words'
import type { Source } from '../../shared/records/source'

/** The words for what triggered a check. */
export const reasonWords: Readonly<Record<ReasonKind, string>> = englishReport.reasons

/** The words for a stance of evidence. */
export const stanceWords: Readonly<Record<Evidence['stance'], string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  context: 'context',
}

/** The words for a kind of source. */
export const sourceKindWords: Readonly<Record<Source['kind'], string>> = {
  link: 'Link',
  document: 'Document',
  person: 'Person',
  ownReporting: 'Own reporting',
}

/** The words for who may see a source. */
export const confidentialityWords: Readonly<Record<Source['confidentiality'], string>> = {
  public: 'Public',
  editors: 'Editors only',
  never: 'Never leaves',
}
