import type { Claim, Correction, ReasonKind } from '../records/claim'
import type { ConflictKind } from '../records/dismissal'
import type { Evidence } from '../records/evidence'
import type { Query } from '../records/query'
import type { Contact, Source } from '../records/source'
import type { Status, Work } from '../records/status'
import type { Waiver } from '../records/waiver'
import type { Audience } from './choices'
import type { ClaimReviewRefusal, RatedStatus } from './ratings'
import { nameLanguage } from './nameLanguage'
import type { ReportLabel } from './reportLabel'
import { sayConflict } from './sayConflict'

type Labels<Code extends string> = Readonly<Record<Code, string>>

/** Every string of a report that people read, so that a newsroom may rename its labels; the codes stay what they are. */
export type ReportWords = {
  /** BCP 47 tag of the language of these words. */
  readonly language: string
  readonly statuses: Labels<Status>
  readonly works: Labels<Work>
  readonly claimKinds: Labels<Claim['kind']>
  readonly reasons: Labels<ReasonKind>
  readonly made: Labels<Correction['made']>
  readonly stances: Labels<Evidence['stance']>
  readonly locators: Readonly<Record<Evidence['locator']['kind'], (value: string) => string>>
  readonly sourceKinds: Labels<Source['kind']>
  readonly ways: Labels<Contact['how']>
  readonly outcomes: Labels<Contact['outcome']>
  readonly addressees: Labels<Query['to']>
  readonly waiverReasons: Labels<Waiver['reason']>
  readonly audiences: Labels<Audience>
  readonly labels: Labels<ReportLabel>
  /** What a ClaimReview says of a claim with this status: the meaning first, since it may be cut. */
  readonly ratings: Labels<RatedStatus>
  readonly claimReviewRefusals: Labels<ClaimReviewRefusal>
  /** A moment in ISO 8601 (UTC) as people read it, with its time zone. */
  readonly moment: (at: string) => string
  /** A BCP 47 tag as people name the language; the tag itself where it names none. */
  readonly languageName: (tag: string) => string
  readonly count: (value: number) => string
  /** A share of a hundred. */
  readonly percent: (value: number) => string
  /** What stands before, between and after the number of a page and the number of all pages. */
  readonly pageOf: readonly [before: string, between: string, after: string]
  readonly claimNumber: (value: number) => string
  readonly sourceNumber: (value: number) => string
  readonly draftNumber: (value: number) => string
  readonly claimsShown: (shown: number, all: number) => string
  readonly sourcesHeldBack: (count: number) => string
  readonly gaveStatus: (by: string, at: string) => string
  /** The status that words had before they changed. */
  readonly pastStatus: (status: string, by: string, at: string) => string
  /** What does not fit, in one sentence. */
  readonly conflict: (
    conflict: { readonly kind: ConflictKind; readonly values: readonly string[] },
    language: string,
  ) => string
  readonly dismissedBecause: (reason: string, by: string, at: string) => string
  readonly asked: (addressee: string, by: string, at: string) => string
}

/** Who and when, where somebody has said who they are. */
const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ')
const figures = new Intl.NumberFormat('en')

/** The English words of a report. */
export const englishReport: ReportWords = {
  language: 'en',
  statuses: {
    unchecked: 'Unchecked',
    verified: 'Verified',
    disputed: 'Disputed',
    needsCorrection: 'Needs correction',
    needsContext: 'Needs context',
    notVerifiable: 'Not verifiable',
    onAuthor: 'On author',
    opinion: 'Opinion',
    recheck: 'Re-check',
  },
  works: { toDo: 'To do', checking: 'Checking', waiting: 'Waiting', done: 'Done' },
  claimKinds: { statement: 'Statement', opinion: 'Opinion', prediction: 'Prediction' },
  reasons: {
    number: 'number',
    money: 'money',
    percentage: 'percentage',
    age: 'age',
    date: 'date',
    duration: 'duration',
    name: 'name',
    role: 'role',
    organisation: 'organisation',
    place: 'place',
    quotation: 'quotation',
    attribution: 'attribution',
    superlative: 'superlative',
    comparison: 'comparison',
    cause: 'cause',
    legal: 'legal',
    event: 'event',
    opinion: 'opinion',
    prediction: 'prediction',
    person: 'marked by hand',
  },
  made: {
    no: 'Not made yet',
    asProposed: 'Made as proposed',
    otherwise: 'Made in other words',
    declined: 'Declined',
  },
  stances: { supports: 'Supports', contradicts: 'Contradicts', context: 'Context' },
  locators: {
    none: () => '',
    page: (value) => `page ${value}`,
    paragraph: (value) => `paragraph ${value}`,
    timecode: (value) => `at ${value}`,
  },
  sourceKinds: { link: 'Link', document: 'Document', person: 'Person', ownReporting: 'Own reporting' },
  ways: { call: 'Call', email: 'E-mail', message: 'Message', meeting: 'Meeting', letter: 'Letter' },
  outcomes: {
    reached: 'reached',
    noReply: 'no reply',
    declined: 'declined to comment',
    willAnswer: 'will answer',
  },
  addressees: { writer: 'the writer', editor: 'the editor' },
  waiverReasons: { opinion: 'Opinion', commonKnowledge: 'Common knowledge', noClaim: 'No claim' },
  audiences: { editor: 'Editor', lawyer: 'Lawyer', reader: 'Reader' },
  labels: {
    report: 'Fact-check report',
    correctionSheet: 'Corrections',
    contents: 'Contents',
    article: 'Article',
    untitled: 'Untitled',
    byline: 'Byline',
    publication: 'Publication',
    articleDate: 'Date of the article',
    language: 'Language',
    draft: 'Draft',
    draftOpened: 'Draft opened',
    draftDigest: 'SHA-256 of the text',
    checker: 'Checked by',
    reportMade: 'Report made',
    madeFor: 'Made for',
    summary: 'Summary',
    claim: 'Claim',
    claims: 'Claims',
    claimWords: 'Words',
    status: 'Status',
    work: 'Work',
    number: 'Number',
    coverage: 'Coverage',
    words: 'Words',
    inSentence: 'In its sentence',
    done: 'Done',
    open: 'Open',
    waived: 'Waived',
    untouched: 'Untouched',
    corrections: 'Corrections',
    noCorrections: 'No correction is proposed.',
    oldWording: 'Old wording',
    newWording: 'New wording',
    noWording: 'No wording is proposed yet.',
    why: 'Why',
    whetherMade: 'Made',
    source: 'Source',
    sources: 'Sources',
    noSources: 'No source.',
    noClaims: 'No claim is in this selection.',
    claimant: 'Claimant',
    reasons: 'Calls for a check because of',
    kind: 'Kind',
    flags: 'Flags',
    legal: 'Legal',
    sensitive: 'Sensitive',
    gone: 'These words are not in the draft.',
    note: 'Note',
    past: 'Before',
    queries: 'Queries',
    answer: 'Answer',
    noAnswer: 'No answer yet.',
    contacts: 'Contacts',
    address: 'Address',
    file: 'File',
    digest: 'SHA-256',
    author: 'Author',
    publisher: 'Publisher',
    published: 'Published',
    editorsOnly: 'Editors only',
    untouchedWords: 'Sentences with untouched words',
    nothingUntouched: 'Every word is held by a claim or waived.',
    waivedWords: 'Waived words',
    conflicts: 'Conflicts in the copy',
    conflictsOpen: 'Conflicts that stand',
    conflictsDismissed: 'Dismissed conflicts',
    heldBack: '[held back]',
    section: 'Section',
    places: 'Places (UTF-16 units)',
    statusCode: 'Status code',
    statusBy: 'Status set by',
    statusAt: 'Status set at',
  },
  ratings: {
    verified: 'True',
    needsContext: 'Misleading: true, but context is missing',
    needsCorrection: 'False as stated',
    disputed: 'Disputed: good sources conflict',
    notVerifiable: 'Not verifiable',
    onAuthor: 'Rests on the reporter’s own notes',
    opinion: 'Opinion: not a matter of fact',
  },
  claimReviewRefusals: {
    ownCopy:
      'A ClaimReview is for a claim made by somebody else. This one is the article’s own: it names no claimant.',
    notChecked:
      'A ClaimReview says what was found. This claim has not been checked, or its words have changed since.',
    heldBack: 'The claimant or the words of this claim are held back as confidential.',
    namesHeldBack: 'What was added to this claim names a source that is held back.',
    badAddress: 'A ClaimReview needs the web address (http or https) of the page with the full check.',
    badAppearance: 'Where the claim was made must be a web address (http or https).',
    badDate: 'The day on which the claim was made must be a day of the calendar, written as 2026-11-24.',
    noPublisher: 'A ClaimReview names who checked: the case has no publication, and no name was given.',
  },
  moment: (at) => at.replace(/T(\d\d:\d\d).*$/, ' $1 UTC'),
  languageName: nameLanguage,
  count: (value) => figures.format(value),
  // Rounded down, so that nothing is called 100 % done while a word is open.
  percent: (value) => `${Math.floor(value)} %`,
  pageOf: ['Page ', ' of ', ''],
  claimNumber: (value) => `Claim ${value}`,
  sourceNumber: (value) => `Source ${value}`,
  draftNumber: (value) => `Draft ${value}`,
  claimsShown: (shown, all) =>
    shown === all
      ? `${figures.format(all)} ${all === 1 ? 'claim' : 'claims'}.`
      : `${figures.format(shown)} of ${figures.format(all)} claims are shown.`,
  sourcesHeldBack: (count) => `Held back: ${count} ${count === 1 ? 'source' : 'sources'}`,
  gaveStatus: (by, at) => listed(by || 'no name given', at),
  pastStatus: (status, by, at) => `${status} (${listed(by, at)}), before the words changed`,
  conflict: sayConflict,
  dismissedBecause: (reason, by, at) => `Dismissed: “${reason}” (${listed(by, at)})`,
  asked: (addressee, by, at) => `Asked of ${addressee}${by === '' ? '' : ` by ${by}`}, ${at}`,
}
