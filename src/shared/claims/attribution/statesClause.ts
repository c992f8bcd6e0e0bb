import { isRelative, isSubjectPronoun } from './english'
import { isFiniteVerb } from './finiteVerb'
import { isMark } from './sentence'
import type { Token } from './tokens'
import type { VerbGroup } from './verbGroup'

/** Words that open a clause after a cue: "that", "whether". */
export const clauseOpeners: ReadonlySet<string> = new Set(
  'that whether if how why what who where when which'.split(' '),
)

const evidence = new Set(
  'poll polls polling survey surveys study studies data results figures findings records research video'.split(
    ' ',
  ),
)

/** "A poll showed", "the data that show": what it shows may be a thing. */
const isEvidence = (tokens: readonly Token[], at: number): boolean =>
  evidence.has(tokens[at - 1]?.low ?? '') ||
  (isRelative(tokens[at - 1]) && evidence.has(tokens[at - 2]?.low ?? ''))

function isClause(tokens: readonly Token[], start: number, end: number): boolean {
  const first = tokens[start]
  if (
    clauseOpeners.has(first?.low ?? '') ||
    first?.low === 'to' ||
    first?.low === 'not' ||
    isMark(first) ||
    isSubjectPronoun(first)
  )
    return true
  for (let index = start + 1; index < end; index++) if (isFiniteVerb(tokens, index)) return true
  return false
}

/**
 * Says whether what follows a cue, the tokens from `start` to `end` (exclusive), is what the cue asks for: of verbs that
 * give clauses alone a clause, so "showed he was late", not "showed no remorse".
 */
export function statesClause(
  tokens: readonly Token[],
  group: VerbGroup,
  start: number,
  end: number,
): boolean {
  const { frames, base } = group.cue
  const needsClause = frames.clause && !frames.object && !frames.told && base !== 'say'
  return !needsClause || isEvidence(tokens, group.start) || isClause(tokens, start, end)
}
