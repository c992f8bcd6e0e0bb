import type { ReportLabel } from '../report/reportLabel'
import type { ReportWords } from '../report/words'
import { withRole, type ColumnRole } from './roles'

/** How Stet's own CSV report names the columns that can be brought in again. */
const ownColumns = {
  section: 'section',
  words: 'words',
  statusCode: 'status',
  claimant: 'claimant',
  newWording: 'correction',
  why: 'correctionReason',
  whetherMade: 'correctionMade',
  note: 'note',
  sources: 'sources',
  places: 'places',
} as const satisfies Partial<Record<ReportLabel, ColumnRole>>

/** Says whether the names of columns are those of Stet's own CSV report. */
export const isOwnReport = (names: readonly string[], { labels }: ReportWords): boolean =>
  Object.keys(ownColumns).every((label) => names.includes(labels[label as keyof typeof ownColumns]))

/** How newsrooms usually name their columns, the plainest names first; in English and German. */
const usual: readonly (readonly [ColumnRole | 'linkOrTitle', RegExp])[] = [
  ['words', /^(?:claims?|claim text|claim words|words|statements?|facts?|assertion|aussage|behauptung)$/],
  [
    'status',
    /^(?:status|verdict|rating|result|finding|conclusion|verification|verified|checked|confirmed|ergebnis|bewertung)$/,
  ],
  ['link', /\b(?:url|urls|link|links|web address|webadresse)\b/],
  ['sourceTitle', /^(?:source title|source name|title of source|publication|outlet|document)$/],
  ['linkOrTitle', /^(?:source|sources|evidence|references?|proof|backup|quellen?|beleg|belege)\b/],
  [
    'claimant',
    /^(?:claimant|speaker|who|said by|who said it|attributed to|attribution|claimed by|sprecher)$/,
  ],
  [
    'correction',
    /^(?:corrections?|corrected|corrected (?:text|wording)|new wording|(?:suggested|proposed) (?:wording|change|fix|text|correction)|fix|should (?:be|say|read)|korrektur)$/,
  ],
  ['correctionReason', /^(?:why|reason|reason for (?:the )?correction)$/],
  [
    'note',
    /\b(?:notes?|comments?|remarks?|explanation|details?|notiz|notizen|anmerkung|anmerkungen|kommentare?)$/,
  ],
  ['status', /\b(?:status|verdict|rating)\b/],
  [
    'words',
    /^(?:sentence|quote|text|wording|zitat|satz)$|^(?:claim|statement|fact)\b(?!.*\b(?:id|no|number|date|type|by)\b)/,
  ],
]

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const isLinks = (values: readonly string[]) => {
  const said = values.filter((value) => value.trim() !== '')
  return said.filter((value) => /https?:\/\/|\bwww\./i.test(value)).length * 2 >= said.length
}

/**
 * Guesses what each column means from its name, and for a column of sources from its values whether they are links; a
 * column with no usual name is left out. `names`: of the columns, in order; `rows`: some rows below, cell by cell.
 */
export function guessColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  words: ReportWords,
): readonly ColumnRole[] {
  const none: readonly ColumnRole[] = names.map(() => 'leaveOut')
  if (isOwnReport(names, words))
    return names.map((name) => {
      const own = Object.entries(ownColumns).find(
        ([label]) => words.labels[label as keyof typeof ownColumns] === name,
      )
      return own?.[1] ?? 'leaveOut'
    })
  return usual.reduce((roles, [meant, pattern]) => {
    let next = roles
    for (const [at, name] of names.entries()) {
      if (next[at] !== 'leaveOut' || !pattern.test(plain(name))) continue
      const linkOrTitle = isLinks(rows.map((row) => row[at] ?? '')) ? 'link' : 'sourceTitle'
      const role = meant === 'linkOrTitle' ? linkOrTitle : meant
      // The first column of a name is the one that is meant.
      if (withRole(next, at, role).every((one, column) => column === at || one === next[column]))
        next = withRole(next, at, role)
    }
    return next
  }, none)
}
