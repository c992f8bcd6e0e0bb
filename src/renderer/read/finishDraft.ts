import type { OriginalKind } from '../../shared/records/draft'
import { failed, ok, type Result } from '../../shared/result'
import { findStatements } from './about/findStatements'
import { findSuspects } from './about/suspects'
import { assemble } from './assemble'
import { limits } from './limits'
import type { ReadDraft, ReadFailure } from './readDraft'
import type { Reading } from './reading'
import { openTally } from './tally'

/** Kinds whose metadata the outlet itself writes; in the others a program fills it in. */
const believed: ReadonlySet<OriginalKind> = new Set(['html', 'markdown'])

/** Language tags as BCP 47 writes them, or nothing. */
function languageTag(stated: string): string {
  try {
    return Intl.getCanonicalLocales(stated.trim().replaceAll('_', '-'))[0] ?? ''
  } catch {
    return ''
  }
}

/** Makes a read draft of what a reader took down. Fails as `tooLong`, or as `noText` when no words are left. */
export function finishDraft(kind: OriginalKind, reading: Reading): Result<ReadDraft, ReadFailure> {
  if (reading.raw.length > limits.characters) {
    return failed({ kind: 'tooLong', detail: String(limits.characters) })
  }
  const { text, blocks, remarks, suspects, replaced } = assemble(reading)
  if (!/[\p{L}\p{N}]/u.test(text)) return failed({ kind: 'noText', detail: kind })
  const states = findStatements(text, blocks, reading.states, believed.has(kind))
  const tally = openTally()
  for (const { kind, count, detail } of reading.notices) tally.add(kind, count, detail)
  const unreadable = text.match(/\uFFFD/g)?.length ?? 0
  tally.add('unreadableCharacters', Math.max(unreadable, replaced))
  return ok({
    kind,
    text,
    blocks,
    remarks,
    ...states,
    language: languageTag(reading.states.language),
    suspects: findSuspects(text, blocks, suspects),
    notices: tally.notices(),
  })
}
