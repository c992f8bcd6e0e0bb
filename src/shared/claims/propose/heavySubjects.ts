import { isAdverb, isPreposition } from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { isFigure } from './gaps'
import type { Reading } from './reading'
import { strength, subordinators } from './strength'

/** Words that make an estimate of the number behind them: "over 900". */
export const estimating: ReadonlySet<string> = new Set(
  'over about around nearly almost approximately roughly than least'.split(' '),
)
const isEstimate = (tokens: readonly Token[], at: number): boolean =>
  estimating.has(tokens[at - 1]?.low ?? '')

// "In a statement, the council": what stands before the comma is not the subject.
const opensSubject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (!isPreposition(token) || estimating.has(token.low)) &&
  !subordinators.has(token.low) &&
  !/(?:ing|ly)$/.test(token.low)

/** Subjects so heavy that they are a claim of their own: "Ann Hart, the mayor of Leeds, | …", "Over 900 people | …". */
export function partSubjects({ tokens, verbs, speech }: Reading, gaps: Uint8Array): void {
  let start = 0
  let heavy = false
  let words = 0
  let named = false
  tokens.forEach((token, at) => {
    if ((gaps[at] ?? 0) >= strength.clause || speech[at]) {
      start = at
      heavy = false
      words = 0
      named = false
    }
    if (verbs[at] === 'finite' && start >= 0) {
      // "it's": no gap inside a word.
      const isTight = tokens[at - 1]?.end === token.start
      const isHeavy = heavy && words > 3 && !isTight && !speech[at] && opensSubject(tokens[start])
      if (isHeavy && at > start) {
        let verb = at
        while (isAdverb(tokens[verb - 1])) verb--
        gaps[verb] = Math.max(gaps[verb] ?? 0, strength.subject)
      }
      start = -1
    }
    if (token.kind !== 'mark') words++
    // An estimate is somebody's, and is checked apart from what they did.
    if (isFigure(token) && isEstimate(tokens, at)) heavy = true
    // What is told of a thing between its commas or brackets ("the ship (75 m)") is no claim without it; of a name it is.
    if (token.capital && at > start) named = true
    if (token.kind === 'mark' && /^[,()]$/.test(token.low) && at > start + 1 && named) heavy = true
  })
}
