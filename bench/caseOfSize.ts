import type { CaseRecords } from '../src/shared/records/caseRecords'
import { aClaim, aDraft, aPlace, aSource, sampleCase, someEvidence } from '../src/shared/records/case.fixture'

const statuses = ['unchecked', 'verified', 'disputed', 'needsCorrection'] as const

/** A case of so many claims, each with words of its own, a note and a source. */
export function caseOfSize(count: number): CaseRecords {
  const sentences = Array.from({ length: count }, (_, at) => `Bridge ${at} cost ${at * 7} million crowns.`)
  const draft = aDraft(sentences.join('\n\n'))
  let from = 0
  const claims = sentences.map((words, at) => {
    const place = aPlace(draft, words, from)
    from = place.end
    return aClaim(at + 1, {
      places: [place],
      status: statuses[at % statuses.length] ?? 'unchecked',
      note: `Note on bridge ${at}`,
      reasons: [{ kind: 'money', words: `${at * 7} million` }],
    })
  })
  const sources = Array.from({ length: Math.ceil(count / 4) }, (_, at) =>
    aSource(at + 1, { title: `Source ${at}`, url: `https://example.org/${at}` }),
  )
  const evidence = claims.map((_claim, at) => someEvidence(at + 1, at + 1, (at % sources.length) + 1))
  return { ...sampleCase(), drafts: [draft], claims, sources, evidence, queries: [], waivers: [] }
}
