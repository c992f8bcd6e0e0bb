import { scan, slip, type TextCheck } from './textCheck'

const degrees = new Set(
  'mild moderate severe slight heavy light high low serious gentle weak strong'.split(' '),
)
const negations =
  /^(?:not|never|n't|can't|won't|don't|doesn't|didn't|isn't|wasn't|shouldn't|wouldn't|couldn't|cannot|hasn't|haven't|hadn't)$/
const nothing = /^(?:nobody|nothing|nowhere|none)$/
const reach = 3

/** "mild to moderately": an adjective and an adverb for one thing. "not surprise no one": two negations for one. */
export const modifiers: TextCheck = ({ tokens, text, language }) => {
  if (language !== 'en') return []
  return scan(tokens, (token, at) => {
    const third = tokens[at + 2]
    if (
      degrees.has(token.low) &&
      tokens[at + 1]?.low === 'to' &&
      third &&
      third.low.endsWith('ly') &&
      degrees.has(third.low.replace(/(?:ly)$/, ''))
    )
      return slip(tokens, at, at + 2, [`${token.low} to ${third.low}`, `${token.low}ly to ${third.low}`])
    if (!negations.test(token.low)) return null
    for (let index = at + 1; index <= at + reach; index++) {
      const next = tokens[index]
      if (!next || next.kind === 'mark' || /^(?:and|but|or|only|because|that|if)$/.test(next.low)) return null
      const isNothing = nothing.test(next.low) || (next.low === 'no' && tokens[index + 1]?.low === 'one')
      // "not for nothing", "nothing but": idioms.
      if (
        isNothing &&
        index > at + 1 &&
        tokens[index - 1]?.low !== 'for' &&
        tokens[index + 1]?.low !== 'but'
      ) {
        const last = next.low === 'no' ? index + 1 : index
        return slip(tokens, at, last, [text.slice(token.start, tokens[last]?.end)])
      }
    }
    return null
  })
}
