import type { Id } from '../records/id'
import type { TakenRemark } from '../workflow/change'
import { sourceFields } from '../workflow/sourceFields'
import type { ProposedSource } from './proposeSources'

/**
 * What taking a proposed source attaches to its claim. What was written in the margin goes into the note on the
 * evidence, for the desk; a source that is known from a margin comment alone is for editors only until a person says
 * otherwise, because it was not written for readers.
 */
export function takeOf(claimId: Id<'claim'>, proposed: ProposedSource): TakenRemark {
  const { kind, url, title, of, more, key, locator } = proposed
  return {
    claimId,
    key,
    source: sourceFields(kind, {
      title,
      url,
      confidentiality: kind === 'document' && of === 'comment' ? 'editors' : 'public',
    }),
    evidence: { stance: 'supports', locator, words: '', note: more },
  }
}
