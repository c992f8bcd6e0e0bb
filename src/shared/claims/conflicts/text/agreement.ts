import { isAdverb, isDeterminer, isPreposition, isSubordinator } from '../../attribution/english'
import { verbForms } from '../../grammar/verbs'
import { cueVerbs } from '../../attribution/cueVerbs'
import { scan, slip, wordsOf, type TextCheck } from './textCheck'

// "The band Oasis play" is good British English.
const collective =
  /^(?:band|team|group|club|duo|trio|company|firm|party|police|family|couple|side|squad|crew|government|board|council|committee|staff|public|majority|pair|people|men|women|children)$/
const longestPhrase = 6

const isBase = (low: string): boolean => {
  const forms = verbForms(low) ?? cueVerbs.get(low)?.forms
  return (
    forms !== undefined && forms !== null && forms.has('base') && !forms.has('past') && !low.endsWith('s')
  )
}

/** "The magazine MicroMega describe the …": one thing, named by a singular noun and a name, with a verb for many. */
export const agreement: TextCheck = ({ tokens, text, language, speech }, block) => {
  if (language !== 'en' || block.kind === 'heading') return []
  return scan(tokens, (token, at) => {
    if (!/^(?:the|a|an)$/.test(token.low) || speech[at]) return null
    if (at > 0 && tokens[at - 1]?.kind !== 'mark') return null
    let noun = at + 1
    while (noun < at + longestPhrase && tokens[noun]?.kind === 'word' && !tokens[noun]?.capital) noun++
    const head = tokens[noun - 1]
    if (
      noun === at + 1 ||
      !head ||
      head.low.endsWith('s') ||
      collective.test(head.low) ||
      isDeterminer(head) ||
      isAdverb(head) ||
      // "a week before Republicans hold": the name opens a clause of its own.
      isPreposition(head) ||
      isSubordinator(head)
    )
      return null
    let verb = noun
    while (verb < noun + 4 && tokens[verb]?.capital) verb++
    const found = tokens[verb]
    // "the thing I like the most".
    if (tokens[noun]?.low === 'i') return null
    const next = tokens[verb + 1]
    if (verb === noun || !found || found.kind !== 'word' || found.capital || !isBase(found.low)) return null
    // "the magazine MicroMega report said": a noun, unless an object follows.
    if (
      !isDeterminer(next) ||
      next?.low === 'that' ||
      tokens.slice(at, verb).some(({ low }) => low === 'and' || low === 'of')
    )
      return null
    return slip(tokens, verb - 1, verb, [
      `${wordsOf(text, tokens[verb - 1])} ${found.low}`,
      wordsOf(text, head),
    ])
  })
}
