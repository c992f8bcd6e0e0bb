import type { ChangeName } from '../../shared/drafts/outcome'
import type { Change, SegmentKind } from '../../shared/drafts/comparison'
import type { Correction } from '../../shared/records/claim'

const claims = (count: number) => (count === 1 ? '1 claim' : `${count.toLocaleString('en')} claims`)
const words = (count: number) => (count === 1 ? '1 word' : `${count.toLocaleString('en')} words`)

/** Words of the screens on which the next draft is loaded. */
export const nextDraftText = {
  title: (number: number) => `Is this draft ${number}?`,
  titleBusy: 'Is this the next draft?',
  hint: 'Nothing is stored yet. Untick what is no part of the article.',
  working: 'Working out what becomes of the claims',
  comparing: 'Comparing with the draft before …',
  reading: 'Reading the new words for claims …',
  gone: 'The case is no longer there. Go back to the cases.',
  fates: 'What becomes of the claims',
  unchanged: (count: number) => `${claims(count)} unchanged`,
  moved: (count: number) => `${claims(count)} moved, the words the same`,
  cameBack: (count: number) => `${claims(count)} with the earlier words again: the status comes back`,
  recheck: (count: number) => `${claims(count)} to re-check: the words changed`,
  reworded: (count: number) => `${claims(count)} reworded, not checked yet`,
  around: (count: number) =>
    `${claims(count)} to look at again: ${count === 1 ? 'its' : 'their'} words stayed, the sentence around them changed`,
  goneClaims: (count: number) => `${claims(count)} gone from the text, kept in the list`,
  ambiguous: (count: number) =>
    `${claims(count)} ambiguous: you say where ${count === 1 ? 'it stands' : 'they stand'}`,
  fresh: (count: number, proposed: number) => `${words(count)} new, ${claims(proposed)} proposed on them`,
  waivers: (count: number) =>
    count === 1
      ? '1 waiver dropped: its words changed'
      : `${count.toLocaleString('en')} waivers dropped: their words changed`,
  same: 'This is the same draft again, to the letter, with the same comments. There is nothing to load.',
  sameText:
    'The text is the same, to the letter; its comments are not. Load it, so that the answers are at hand and the copy that goes back next keeps them.',
  sameWords: 'Every word is the same; only spaces, marks or paragraphs differ.',
  again: (number: number) => `This is draft ${number} again, to the letter.`,
  other: (share: number) =>
    `${share < 0.01 ? 'Hardly any word is' : `Only ${Math.floor(share * 100)} percent of the words are`} the same. Is it the right article?`,
  load: (number: number) => `Load as draft ${number}`,
  loadOther: 'Yes, load it',
  loadBusy: 'Load',
  cancel: 'Cancel',
  back: 'Back to the desk',
  editTitle: 'Edit the text',
  editLabel: 'The whole text, paragraphs parted by blank lines',
  editPart: 'Part',
  part: (number: number, all: number, words: string) => `${number} of ${all}: ${words} …`,
  editPartLabel: 'The text of this part, paragraphs parted by blank lines',
  editHint: 'What you write becomes the next draft. You see what becomes of the claims before it is stored.',
  editNext: 'See what changes',
  editedName: (number: number) => `Edited from draft ${number}.txt`,
} as const

/** The sentences for what changed in a claim's words. */
export const changeSentences: Readonly<Record<ChangeName, string>> = {
  quotation: 'a quotation changed',
  number: 'a number changed',
  name: 'a name changed',
  date: 'a date changed',
  unit: 'a unit changed',
  negation: 'a “not” came or went',
  modal: 'how sure it is changed',
  attribution: 'who says so, or “alleged”, changed',
  wording: 'the wording changed',
}

/** What is said of a correction that the next draft brought. */
export const correctionMade: Readonly<Record<Correction['made'], string>> = {
  no: '',
  asProposed: 'the correction was made as proposed',
  otherwise: 'the correction was made in other words',
  declined: '',
}

/** Words for claims whose words changed from one draft to the next. */
export const changedText = {
  title: 'Claims whose words changed',
  hint: 'Nobody’s finding was deleted: each claim keeps its sources, notes and history. Enter goes to the claim.',
  none: 'No claim waits for a re-check or a look, and none is missing from the text.',
  toRecheck: 'To re-check',
  counted: (name: string, count: number) => `${name} ${count.toLocaleString('en')}`,
  slip: 'one word of a quotation changed',
  toLook: 'To look at again',
  toLookHint:
    'Their words and their status stayed, but the sentence around the words changed since the draft before.',
  toPlace: 'Say where they stand',
  candidates: 'The same words, or words like them, stand here. Choose the place; or leave it.',
  gone: 'Gone from the text',
  goneHint:
    'Their words stand nowhere in this draft. They stay in the table until you delete them, or select words and move the claim there (Shift+M).',
  choose: (number: number, words: string) => `Claim ${number} stands here: ${words}`,
  wasStatus: (status: string) => `was ${status}`,
  now: 'now',
  whatChanged: 'What changed',
  beside: 'the words are the same, but a value right beside them changed, or their place was not sure',
  around: 'The words around it changed.',
  accept: 'Accept as still verified…',
  acceptAs: (status: string) => `Accept as still ${status}…`,
  acceptTitle: 'Accept the changed words',
  acceptHint: 'The status comes back under your name. The reason stands in the history.',
  reason: 'Reason',
  acceptIt: 'Accept',
  cancel: 'Cancel',
  more: (count: number) => `${count.toLocaleString('en')} more`,
  list: 'All changed claims…',
  close: 'Close',
  compare: 'Compare drafts',
} as const

/** Words of the comparison of two drafts. */
export const compareText = {
  title: 'Compare drafts',
  from: 'From',
  to: 'To',
  draft: (number: number, name: string) => `Draft ${number} · ${name}`,
  one: 'There is one draft so far. Load the next one to compare.',
  working: 'Comparing …',
  side: 'Side by side',
  inline: 'In line',
  view: 'View',
  next: 'Next change',
  previous: 'Previous change',
  at: (at: number, all: number) =>
    at > 0
      ? `Change ${at.toLocaleString('en')} of ${all.toLocaleString('en')}`
      : all === 1
        ? '1 change'
        : `${all.toLocaleString('en')} changes`,
  noChanges: 'No word changed.',
  rows: 'The drafts, compared',
  claim: (number: number, status: string) => `Claim ${number}, ${status}`,
  changeKinds: {
    replaced: 'exchanged',
    removed: 'removed',
    added: 'added',
    moved: 'moved',
  } satisfies Record<Change['kind'], string>,
  segmentKinds: {
    kept: '',
    removed: 'removed',
    added: 'added',
    movedAway: 'moved away',
    movedHere: 'moved here',
  } satisfies Record<SegmentKind, string>,
} as const
