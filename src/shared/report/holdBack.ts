import type { Evidence } from '../records/evidence'
import type { Id } from '../records/id'
import type { Span } from '../records/place'
import type { Source } from '../records/source'
import type { Audience } from './choices'
import { findNeedles, type Needle } from './needles'

/** Where a text stands that names what is held back: in what, and on which claim (null: on none). */
export type Where = {
  readonly claim: number | null
  readonly field:
    | 'letterhead'
    | 'title'
    | 'byline'
    | 'publication'
    | 'checker'
    | 'words'
    | 'statusBy'
    | 'claimant'
    | 'reason'
    | 'note'
    | 'newWording'
    | 'why'
    | 'query'
    | 'answer'
    | 'locator'
    | 'evidenceWords'
    | 'evidenceNote'
    | 'source'
    | 'contact'
    | 'untouched'
    | 'waived'
    | 'conflict'
}

/** A source as a person is shown it before a report is saved. */
export type SourceName = Pick<Source, 'id' | 'title' | 'confidentiality'> & {
  /** Numbers of the claims it is evidence on. */
  readonly claims: readonly number[]
}

/** A text that names a source that is held back; it is left out of the report, whole or in part. */
export type Mention = {
  readonly where: Where
  /** The words that name it, as they stand on the source. */
  readonly words: string
  readonly sourceId: Id<'source'>
  /** Whether the whole text is left out, or only these words. */
  readonly leftOut: 'text' | 'words'
}

/** What a report leaves out. For the person's eyes before saving: it is no part of the report. */
export type HeldBack = {
  readonly sources: readonly SourceName[]
  readonly mentions: readonly Mention[]
  /** Sources for editors only that the report does show, because its audience may see them. */
  readonly editorsOnlyShown: readonly SourceName[]
}

/** What decides, source by source and text by text, what a report may show. */
export type Guard = {
  /** A source that is not among the records is not shown either. */
  readonly shows: (sourceId: string) => boolean
  readonly hides: (sourceId: string) => boolean
  /** Words meant for print: only the name of what is held back is replaced. */
  readonly copy: (text: string, where: Where) => string
  /** The desk's own text: left out whole, since what stands around a name gives it away as well. */
  readonly desk: (text: string, where: Where) => string
  /** Says whether `copy` would leave the text as it is; nothing is listed as a mention. */
  readonly isClean: (text: string) => boolean
  /** Says whether a span of a text has no part of such a name, not even half of one that begins or ends beside it. */
  readonly isCleanAt: (text: string, span: Span) => boolean
  readonly mentions: () => readonly Mention[]
}

/**
 * Says whether an audience may see a source. `never` is shown to nobody. `editors` is shown to the editor and to the
 * lawyer, who reads before publication on the desk's behalf and under privilege; a reader sees what is public.
 */
export const maySee = (audience: Audience, confidentiality: Source['confidentiality']): boolean =>
  confidentiality === 'public' || (confidentiality === 'editors' && audience !== 'reader')

/**
 * Makes the guard of one report. A text names a held-back source when it quotes, in any case, spacing and kind of
 * apostrophe or hyphen, its title, address, author or file name (4 characters and up); a desk's own text also when it quotes the passage or note kept
 * on it (12 and up). `placeholder` stands for what is left out.
 */
export function holdBack(input: {
  readonly sources: readonly Source[]
  readonly evidence: readonly Evidence[]
  readonly audience: Audience
  readonly placeholder: string
  /** The draft's text: a passage that stands in it is no secret. */
  readonly printed: string
}): Guard {
  const hidden = input.sources.filter((source) => !maySee(input.audience, source.confidentiality))
  const hiddenIds = new Set<string>(hidden.map((source) => source.id))
  const shownIds = new Set<string>(
    input.sources.filter((source) => !hiddenIds.has(source.id)).map((source) => source.id),
  )
  const names: Needle[] = hidden.flatMap((source) =>
    [source.title, ...bareAddresses(source.url), source.author, source.file?.name ?? ''].map((words) => ({
      words,
      sourceId: source.id,
      least: 4,
    })),
  )
  const passages: Needle[] = [
    ...hidden.flatMap((source) =>
      [source.note, ...source.contacts.map((contact) => contact.note)].map(
        (words) => [source.id, words] as const,
      ),
    ),
    ...input.evidence
      .filter((one) => hiddenIds.has(one.sourceId))
      .flatMap((one) => [one.words, one.note].map((words) => [one.sourceId, words] as const)),
  ].map(([sourceId, words]) => ({ words, sourceId, least: 12 }))
  const inCopy = findNeedles(names)
  const inPrint = findNeedles(passages).find(input.printed)
  const inDesk = findNeedles(
    [...names, ...passages],
    inPrint.map((one) => one.words),
  )
  const mentions: Mention[] = []
  return {
    shows: (sourceId) => shownIds.has(sourceId),
    hides: (sourceId) => hiddenIds.has(sourceId),
    copy: (text, where) => {
      const found = inCopy.find(text)
      if (found.length === 0) return text
      for (const one of found) mentions.push({ where, ...one, leftOut: 'words' })
      return inCopy.replace(text, found, input.placeholder)
    },
    desk: (text, where) => {
      const found = inDesk.find(text)
      if (found.length === 0) return text
      for (const one of found) mentions.push({ where, ...one, leftOut: 'text' })
      return input.placeholder
    },
    isClean: (text) => inCopy.find(text).length === 0,
    isCleanAt: (text, span) => !inCopy.touches(text, span),
    mentions: () => mentions,
  }
}

/** An address without what people leave out when they write it down: scheme, `www.`, the last slash, percent signs. */
function bareAddresses(url: string): readonly string[] {
  const bare = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '')
  try {
    return [bare, decodeURI(bare)]
  } catch {
    // Percent signs that encode nothing.
    return [bare]
  }
}
