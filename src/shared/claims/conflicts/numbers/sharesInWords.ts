import type { Conflict } from '../../analysis'
import { fractions } from './fractions'
import type { NumberCheck } from './numberCheck'

const counts = 'two three four five six seven eight nine ten'.split(' ')
const ordinals = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
const share = new RegExp(
  String.raw`\b(?:(${[...fractions.keys()].join('|').replaceAll(' ', '[ -]')}) of|one (?:in|out of) (${counts.join('|')}|\d{1,2})|every (${ordinals.join('|')})) (?:[\p{L}’'-]{1,40} ){0,4}[\p{L}’'-]{1,40}(?:,| \(|, or|,? that is,?) ?(?:or )?(about |around |nearly |almost |roughly |just |over )?(\d{1,3}(?:\.\d+)?)(?:%| per ?cent)(?=[,)])`,
  'giu',
)
const slack = 5
const looseSlack = 8
const vague = /\b(?:about|around|nearly|almost|over|roughly|more than|less than|under|some|at least)[ -]$/i

function percentOf(words: string | undefined, oneIn: string | undefined, every: string | undefined): number {
  if (words) return (fractions.get(words.toLowerCase().replace('-', ' ')) ?? 0) * 100
  if (oneIn) return 100 / (/^\d/.test(oneIn) ? Number(oneIn) : counts.indexOf(oneIn.toLowerCase()) + 2)
  return 100 / (ordinals.indexOf((every ?? '').toLowerCase()) + 2)
}

/** "Two thirds of the voters, 56 percent, said yes", "one in five, or 30 percent,": a share in words and in figures. */
export const sharesInWords: NumberCheck = ({ text, span }, amounts) => {
  if (!amounts.some(({ kind }) => kind === 'percentage')) return []
  const sentence = text.slice(span.start, span.end)
  return [...sentence.matchAll(share)].flatMap((match): readonly Conflict[] => {
    const [whole, words, oneIn, every, loose, figure] = match
    const [said, given] = [percentOf(words, oneIn, every), Number(figure)]
    const isLoose = loose !== undefined || vague.test(sentence.slice(0, match.index))
    if (said === 0 || Math.abs(said - given) <= (isLoose ? looseSlack : slack)) return []
    const start = span.start + match.index
    const named = words ?? (oneIn ? `one in ${oneIn}` : `every ${every ?? ''}`)
    return [
      {
        kind: 'measure',
        places: [{ start, end: start + whole.length }],
        values: [named.toLowerCase(), `${String(given)} percent`],
      },
    ]
  })
}
