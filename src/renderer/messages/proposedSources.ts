import type { Remark } from '../../shared/records/remark'

const sources = (count: number) => (count === 1 ? '1 proposed source' : `${count} proposed sources`)

/** The words for what the writer left on words. */
export const remarkKindWords: Readonly<Record<Remark['kind'], string>> = {
  comment: 'Comment',
  footnote: 'Footnote',
  endnote: 'Endnote',
  link: 'Link',
}

/** Words about the sources that the writer's comments, notes and links propose. */
export const proposedText = {
  onClaim: (count: number) => `Proposed by the writer ${count}`,
  take: 'Take',
  takeThis: (name: string) => `Take: ${name}`,
  dismiss: 'Dismiss',
  dismissThis: (name: string) => `Dismiss: ${name}`,
  takeAll: 'Take all',
  dismissAll: 'Dismiss all',
  resolved: 'resolved',
  locators: {
    none: () => '',
    page: (value: string) => `${value.includes('–') ? 'pages' : 'page'} ${value}`,
    paragraph: (value: string) => `${value.includes('–') ? 'paragraphs' : 'paragraph'} ${value}`,
    timecode: (value: string) => `at ${value}`,
  },
  onWords: (words: string) => `on “${words}”`,
  count: (count: number) => `+${count}`,
  countMeaning: (count: number) => `${sources(count)} to take or dismiss`,
  filter: 'Proposed by the writer',
  button: (count: number) => `Proposed sources ${count}`,
  title: 'Proposed sources',
  hint: 'The writer’s comments, notes and links, on the claims that hold their words. Nothing was fetched.',
  none: 'Every proposed source was taken or dismissed.',
  onClaims: 'On claims',
  homeless: 'On words without a claim',
  homelessHint: 'Make a claim of the words, and the source is proposed on it. Or dismiss it.',
  more: (count: number) => `${count.toLocaleString('en')} more`,
  show: 'Show the words',
  claim: (number: number) => `Claim ${number}`,
  taken: (count: number) => (count === 1 ? '1 source taken.' : `${count} sources taken.`),
  close: 'Close',
} as const
