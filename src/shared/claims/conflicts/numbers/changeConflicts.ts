import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'
import { type Amount, amountIn, isLoose, say, slackOf } from './amounts'
import type { NumberCheck } from './numberCheck'

/** What was first and what it became. */
type Change = { readonly from: Amount; readonly to: Amount }

const nearby = 60
const ups =
  'rose|risen|rise|rises|grew|grown|growth|increased?|increases|jump(?:ed)?|climb(?:ed)?|gain(?:ed)?|up'
const downs = 'fell|fallen|falls?|drop(?:ped)?|decreased?|declined?|shrank|sank|cut|down|loss|reduction'
const upward = new RegExp(`\\b(?:${ups})\\b`)
const downward = new RegExp(`\\b(?:${downs})\\b`)
const either = new RegExp(`\\b(?:${ups}|${downs})\\b`, 'g')
// A place in a list goes down by rising, and what comes back or is feared did not happen.
const otherThings =
  /\b(?:rank|place|position|seed|table|league|odds|return|could|would|may|might|if|not)\w*\b/
const again = new Set(['number', 'figure', 'total', 'amount', 'numbers', 'figures'])
const times = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['trebled', 3],
  ['quadrupled', 4],
  ['halved', 0.5],
])

type ChangeCheck = (reading: Reading, amounts: readonly Amount[], change: Change) => readonly Conflict[]

/** The two amounts of a sentence that say what changed into what: "from A to B", "to B from A", "B, up from A". */
function changeIn({ text, span, facts }: Reading, amounts: readonly Amount[]): Change | null {
  for (const fact of facts) {
    if (!fact.value?.includes('–')) continue
    const ends = /^([\d.]+)–([\d.]+)(.*)$/.exec(fact.value)
    if (!ends || !/\bfrom $/.test(text.slice(Math.max(span.start, fact.start - 8), fact.start))) continue
    const words = text.slice(fact.start, fact.end)
    const [first = '', second = ''] = words.split(/ to /)
    const from = amountIn({ ...fact, value: `${ends[1] ?? ''}${ends[3] ?? ''}` }, first)
    const to = amountIn({ ...fact, value: `${ends[2] ?? ''}${ends[3] ?? ''}` }, second)
    const areYears = [first, second].every((word) => /^(?:1[5-9]|20)\d\d$/.test(word.trim()))
    if (from && to && !areYears) return { from, to }
  }
  for (const [at, one] of amounts.entries()) {
    const next = amounts[at + 1]
    if (!next || one.kind !== next.kind || next.start - one.end > nearby) continue
    const isOne = one.unit === next.unit || one.unit === '' || next.unit === ''
    const before = text.slice(Math.max(span.start, one.start - 8), one.start)
    const between = text.slice(one.end, next.start)
    if (!isOne || /[;:.!?"“”]/.test(between)) continue
    if (/\bfrom $/.test(before) && /^[^,]{0,30}\bto $/.test(between)) return { from: one, to: next }
    if (/\bto $/.test(before) && /\bfrom $/.test(between)) return { from: next, to: one }
    if (/\b(?:up|down) from (?:only |just )?$/.test(between)) return { from: next, to: one }
    if (/,? compared (?:with|to) $/.test(between)) return { from: next, to: one }
    if (
      /^[^,]{0,40} in (?:19|20)\d\d (?:and|to) $/.test(between) &&
      /^ in (?:19|20)\d\d\b/.test(text.slice(next.end, next.end + 8))
    )
      return { from: one, to: next }
  }
  return null
}

const conflictOf = (
  { from, to }: Change,
  said: { start: number; end: number },
  words: string,
  real: string,
): Conflict => ({
  kind: 'percentage',
  places: [said, { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) }],
  values: [words, real],
})

/** Says whether a share of change can be right for two numbers, both rounded as they are written. */
function isRight({ from, to }: Change, said: Amount): boolean {
  const least = (to.count - slackOf(to)) / (from.count + slackOf(from)) - 1
  const most = (to.count + slackOf(to)) / Math.max(1e-9, from.count - slackOf(from)) - 1
  const [low, high] = [
    Math.min(Math.abs(least), Math.abs(most)) * 100,
    Math.max(Math.abs(least), Math.abs(most)) * 100,
  ]
  const slack = isLoose(said) ? Math.max(5, said.count * 0.25) : 1
  return said.count >= low - slack && said.count <= high + slack
}

/** "up from $30 million, an increase of 35 percent": the share of a change that its two numbers do not give. */
const shareOfChange: ChangeCheck = (reading, amounts, change) => {
  if (change.from.kind === 'percentage' || isLoose(change.from) || isLoose(change.to)) return []
  const { text, span } = reading
  const said = amounts.filter(({ kind, value }) => kind === 'percentage' && value?.endsWith('%'))
  const [only] = said
  if (!only || said.length > 1) return []
  const before = text.slice(Math.max(span.start, only.start - 40), only.start)
  const behind = text.slice(only.end, only.end + 16)
  const names =
    new RegExp(`\\b(?:${ups}|${downs}) (?:of|by) (?:about |around |nearly |almost |more than )?$`).test(
      before,
    ) ||
    new RegExp(`\\b(?:${ups}|${downs}) $`).test(before) ||
    new RegExp(`^ (?:${ups}|${downs}|more|less)\\b`).test(behind)
  if (!names || isRight(change, only)) return []
  const real = Math.round(Math.abs(change.to.count / change.from.count - 1) * 1000) / 10
  return [conflictOf(change, only, only.words, `${String(real)}%`)]
}

/** "fell from 4 to 5 percent", "fell to 4.2 percent from 4.5, a rise of 0.3 points": a change the wrong way. */
const wayOfChange: ChangeCheck = (reading, _amounts, change) => {
  const { text, span } = reading
  const words = text.slice(span.start, span.end)
  if (change.from.count === change.to.count || otherThings.test(words)) return []
  const isRise = change.to.count > change.from.count
  const first = Math.min(change.from.start, change.to.start)
  const last = Math.max(change.from.end, change.to.end)
  // The word that governs the two numbers stands close before them, or names the change behind them.
  const before = [...text.slice(Math.max(span.start, first - 40), last).matchAll(either)].at(-1)
  const behind =
    /^[^.;]{0,24}?, (?:an? |the )?(?:[a-z-]+ )?(rise|increase|jump|gain|fall|drop|decrease|decline|cut|loss) of\b/.exec(
      text.slice(last, span.end),
    )
  const wrong = isRise ? downward : upward
  const word = [behind?.[1], before?.[0]].find((one) => one !== undefined && wrong.test(one))
  const rightToo = before && (isRise ? upward : downward).test(before[0]) && !behind
  if (!word || rightToo) return []
  const at =
    word === behind?.[1] ? text.indexOf(word, last) : Math.max(span.start, first - 40) + (before?.index ?? 0)
  return [
    {
      kind: 'number',
      places: [
        { start: at, end: at + word.length },
        { start: first, end: last },
      ],
      values: [word, `${say(change.from)} → ${say(change.to)}`],
    },
  ]
}

/** "doubled from 1,200 to 1,900": times that the two numbers do not give. */
const timesOfChange: ChangeCheck = ({ tokens }, _amounts, change) => {
  const at = tokens.findIndex(({ low }) => times.has(low))
  const token = tokens[at]
  if (!token || isLoose(change.from) || isLoose(change.to)) return []
  const said = times.get(token.low) ?? 1
  const real = change.to.count / change.from.count
  const before = tokens.slice(Math.max(0, at - 2), at).map(({ low }) => low)
  const isMore = before.includes('than')
  const isLess = before.some((low) => low === 'nearly' || low === 'almost')
  const [low, high] = isMore
    ? [said * 0.97, said * 2]
    : isLess
      ? [said * 0.75, said * 1.03]
      : [said * 0.87, said * 1.15]
  if (real >= low && real <= high) return []
  return [conflictOf(change, token, token.low, `× ${String(Math.round(real * 100) / 100)}`)]
}

/**
 * Makes a check of what a sentence says of a change beside its two numbers: its share, its way, how many times; the last also
 * where the next sentence says it ("The number has doubled").
 */
export function makeChangeCheck(): NumberCheck {
  let last: Change | null = null
  return (reading, amounts) => {
    const own = amounts.length > 0 || reading.facts.length > 0 ? changeIn(reading, amounts) : null
    const opens = reading.tokens[0]?.low === 'the' && again.has(reading.tokens[1]?.low ?? '')
    const earlier = own === null && opens ? last : null
    last = own
    if (earlier) return timesOfChange(reading, amounts, earlier)
    if (!own) return []
    return [shareOfChange, wayOfChange, timesOfChange].flatMap((check) => check(reading, amounts, own))
  }
}
