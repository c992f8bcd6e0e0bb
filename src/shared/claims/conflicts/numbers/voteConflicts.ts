import { tablesOf } from '../../facts/tables'
import { type Amount, isLoose } from './amounts'
import type { NumberCheck } from './numberCheck'
import { sumConflict } from './sumConflicts'

const opening = /^(?:of|out of) (?:the|its|their|all)\b/i
const ballot =
  /^ (?:(?:[a-z]+ )?(?:voted|votes?|were|was|are|did|cast) ?|[a-z]+ )?(?:for|in favou?r|yes|against|no|abstained|abstentions?|absent|not vote)\b/
const fewest = 2

/** "Of the 120 members, 60 voted for, 50 against and 15 abstained": votes of one ballot, and more of them than could vote. */
export const votesOfWhole: NumberCheck = ({ text, span }, amounts) => {
  const [whole, ...rest] = amounts
  if (!whole || isLoose(whole) || !opening.test(text.slice(span.start, span.start + 12))) return []
  if (whole.start - span.start > 12 || whole.unit === '') return []
  const votes: readonly Amount[] = rest.filter((one) =>
    ballot.test(text.slice(endOfFigure(text, one), span.end)),
  )
  if (votes.length < fewest || votes.length !== rest.length || votes.some(isLoose)) return []
  const sum = votes.reduce((all, { count }) => all + count, 0)
  return sum > whole.count && sum < whole.count * 1.5 ? [sumConflict(whole, votes, sum)] : []
}

const chamber =
  /\b(\d{1,4}|five|six|seven|eight|nine|ten|eleven|twelve|fifteen)-(?:member|judge|seat|strong|person|justice)\b[^.;]{0,60}?\b(?:voted|ruled|decided|split) (\d{1,4})[-–](\d{1,4})\b/

/** "The 12-member jury voted 10-3": more votes than there are members. */
export const votesOfChamber: NumberCheck = ({ text, span }, amounts) => {
  if (amounts.length === 0) return []
  const words = text.slice(span.start, span.end)
  const match = /\d[-–]\d/.test(words) ? chamber.exec(words) : null
  if (!match) return []
  const [whole, members = '', yes, no] = match
  const most = tablesOf('en')?.small.get(members) ?? Number(members)
  const votes = Number(yes) + Number(no)
  if (votes <= most) return []
  const start = span.start + match.index
  return [
    {
      kind: 'sum',
      places: [{ start, end: start + whole.length }],
      values: [String(most), String(votes)],
    },
  ]
}

/** Where the figure of an amount ends: what is counted behind it may be the vote itself. */
const endOfFigure = (text: string, { start, end }: Amount): number => {
  const space = text.slice(start, end).indexOf(' ')
  return space < 0 ? end : start + space
}
