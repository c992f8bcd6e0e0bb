import { isAdverb, isPreposition } from '../attribution/english'
import { cueVerbs } from '../attribution/cueVerbs'
import type { Token } from '../attribution/tokens'
import { isFigure } from './gaps'
import type { Reading } from './reading'
import { takesClause } from './takesClause'
import { setOf } from '../../setOf'

/** Words that open a condition: what holds under a condition only is another statement without it. */
export const conditions = setOf('if unless whether')

const asks = setOf('how what why where who whom whose which when')
// Nouns that a clause fills in: "the fear that the ramp would break".
const filled = setOf(
  'accusation accusations agreement allegation allegations announcement argument assertion assumption assurance ' +
    'assurances belief chance claim claims comment comments complaint complaints concern concerns conclusion ' +
    'confidence decision demand demands doubt doubts evidence expectation expectations fact fear fears feeling ' +
    'finding guarantee hint hints hope hopes hypothesis idea impression indication indications knowledge likelihood ' +
    'message news notion opinion order pledge possibility promise proof proposal prospect remark remarks report ' +
    'reports requirement revelation rumor rumors rumour rumours sense sign signs statement statements suggestion ' +
    'suggestions suspicion suspicions theory thought threat threats view warning warnings way worries worry',
)
const timeNouns = setOf('moment time day night year period stage point')
const restricting = setOf('who whom whose that where')
/** Words that can open a clause which others need. */
export const clauseOpeners: ReadonlySet<string> = new Set([...conditions, ...asks, ...restricting])
// A noun phrase is no longer than this; it bounds the look back.
const longestHead = 6

/** Whether what a relative clause tells of has a name or a number, so that it is known without the clause. */
function isKnown({ tokens, verbs }: Reading, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - longestHead); index--) {
    const token = tokens[index]
    if (!token || token.kind === 'mark' || verbs[index] === 'finite') return false
    if ((token.capital && index > 0) || isFigure(token)) return true
  }
  return false
}

const asksOf = (token: Token | undefined): boolean => cueVerbs.get(token?.low ?? '')?.frames.question === true

/**
 * Says whether a word opens a clause that the words before it need: a condition, a question or a statement that a verb
 * or noun takes ("fears | that …", "decide | how …"), or a clause that says which of many is meant ("people | who …").
 */
export function opensNeeded(reading: Reading, at: number): boolean {
  const { tokens, verbs } = reading
  const low = tokens[at]?.low ?? ''
  if (!clauseOpeners.has(low)) return false
  const before = tokens[at - 1]
  if (conditions.has(low)) return true
  if (!before || before.kind === 'mark') return false
  if (low === 'that') {
    const last = isAdverb(before) ? at - 2 : at - 1
    if ((verbs[last] ?? 'none') !== 'none' || takesClause(tokens[last]) || filled.has(before.low)) return true
  }
  if (low === 'when' && timeNouns.has(before.low)) return true
  if (asks.has(low) && (asksOf(before) || isPreposition(before))) return true
  return restricting.has(low) && !isKnown(reading, at)
}
