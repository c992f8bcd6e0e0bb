import { digestOf } from '../records/chain'
import { embeddableJson } from './embeddable'
import { isLink } from './page/escape'
import type { Report, ReportClaim, ReportPlace, ReportSource } from './report'
import type { ReportWords } from './words'

type Json = Readonly<Record<string, unknown>>

/**
 * The claims of a report as W3C Web Annotations (Web Annotation Data Model, 2017): one annotation a claim that assesses
 * its words, with the status, its code as a tag, and the links that are evidence; one that comments where there is a
 * note; one that edits where there is a correction. Each target is the draft, named by the digest of its text (RFC
 * 6920), in the state of the day it was opened, at a quote that is unique in it and at a position in code points. A
 * claim that is gone from the draft has no target and is left out.
 */
export function reportJsonLd(report: Report, words: ReportWords): string {
  const sources = new Map(report.sources.map((source) => [source.number, source]))
  const draftId = namedInformation(report.draft.digest)
  const items = report.claims
    .filter((claim) => claim.places.length > 0)
    .flatMap((claim) => annotationsOf(claim, draftId, report, sources, words))
  const id = namedInformation(digestOf(JSON.stringify(items)))
  return embeddableJson({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${words.labels.report}: ${report.article.title || words.labels.untitled}`,
    created: report.madeAt,
    generator: { type: 'Software', name: 'Stet' },
    total: items.length,
    first: {
      id: `${id}#page-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  })
}

function annotationsOf(
  claim: ReportClaim,
  draftId: string,
  report: Report,
  sources: ReadonlyMap<number, ReportSource>,
  words: ReportWords,
): readonly Json[] {
  const id = `urn:uuid:${claim.id}`
  const target = claim.places.map((place) => targetOf(place, draftId, report))
  const text = (purpose: string, value: string, language = words.language): Json => ({
    type: 'TextualBody',
    purpose,
    value,
    format: 'text/plain',
    ...(language === '' ? {} : { language }),
  })
  const { correction } = claim
  return [
    {
      id,
      type: 'Annotation',
      motivation: 'assessing',
      ...(claim.statusAt === null ? {} : { created: claim.statusAt }),
      ...(claim.statusBy === null ? {} : { creator: { type: 'Person', name: claim.statusBy } }),
      body: [
        text('assessing', words.statuses[claim.status]),
        { type: 'TextualBody', purpose: 'tagging', value: claim.status },
        ...claim.evidence.flatMap((one) => linkOf(sources.get(one.source), one.words)),
      ],
      target,
    },
    ...(claim.note === ''
      ? []
      : [
          {
            id: `${id}#note`,
            type: 'Annotation',
            motivation: 'commenting',
            body: text('commenting', claim.note, ''),
            target,
          },
        ]),
    ...(correction === null || correction.wording === ''
      ? []
      : [
          {
            id: `${id}#correction`,
            type: 'Annotation',
            motivation: 'editing',
            body: [
              text('editing', correction.wording, report.article.language),
              ...(correction.why === '' ? [] : [text('commenting', correction.why, '')]),
            ],
            target,
          },
        ]),
  ]
}

function targetOf(place: ReportPlace, draftId: string, { draft, article }: Report): Json {
  return {
    type: 'SpecificResource',
    source: {
      id: draftId,
      type: 'Text',
      format: 'text/plain',
      ...(article.language === '' ? {} : { language: article.language }),
    },
    state: { type: 'TimeState', sourceDate: draft.openedAt },
    selector: [
      ...(place.quote === null ? [] : [{ type: 'TextQuoteSelector', ...place.quote }]),
      { type: 'TextPositionSelector', start: place.startPoint, end: place.endPoint },
    ],
  }
}

function linkOf(source: ReportSource | undefined, passage: string): readonly Json[] {
  if (source === undefined || !isLink(source.url)) return []
  return [
    {
      type: 'SpecificResource',
      purpose: 'linking',
      source: source.url,
      ...(passage === '' ? {} : { selector: { type: 'TextQuoteSelector', exact: passage } }),
    },
  ]
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes with a SHA-256 as an address that names them by it: `ni:///sha-256;` and the digest in base64url (RFC 6920). */
export function namedInformation(digest: string): string {
  let bits = ''
  for (const digit of digest) bits += parseInt(digit, 16).toString(2).padStart(4, '0')
  let name = ''
  for (let at = 0; at < bits.length; at += 6) {
    name += alphabet[parseInt(bits.slice(at, at + 6).padEnd(6, '0'), 2)] ?? ''
  }
  return `ni:///sha-256;${name}`
}
