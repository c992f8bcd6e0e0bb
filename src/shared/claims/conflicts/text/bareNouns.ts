import { isAdverb, isPreposition } from '../../attribution/english'
import { demonymOf, isDemonym } from '../../facts/gazetteer'
import { scan, slip, wordsOf, type TextCheck } from './textCheck'

const persons =
  /^(?:fisher|police|fire|gun|business|congress|spokes|crafts|camera|crew|country|states|news|sports|sales|fresh|post|milk|repair|door|frontiers)(?:man|woman|person)$/
const bodies =
  /^(?:navy|army|government|parliament|embassy|coastguard|senate|cabinet|constitution|ministry|presidency|consulate)$/
const ofCountry =
  /^(?:waters|navy|army|government|soldiers|citizens|nationals|authorities|parliament|embassy|airspace|economy|officials|police|coastguard|territory)$/
const opensClause = /^(?:said|says|that|when|after|because|if|while|as)$/

/**
 * Nouns that miss their article or their adjective: "said fisherman first noticed", "by Indonesian navy", "Indonesia
 * waters". Headlines and captions may write so, running text may not.
 */
export const bareNouns: TextCheck = ({ tokens, text, language, verbs, speech }, block) => {
  if (language !== 'en' || block.kind !== 'paragraph') return []
  // Lines without a verb are captions.
  if (!verbs.includes('finite')) return []
  return scan(tokens, (token, at) => {
    if (token.kind !== 'word' || speech[at]) return null
    const before = tokens[at - 1]
    const next = tokens[at + 1]
    const after = tokens[at + 2]
    if (persons.test(token.low) && !token.capital && before && opensClause.test(before.low)) {
      const isVerb = verbs[at + 1] === 'finite' || (isAdverb(next) && verbs[at + 2] === 'finite')
      return isVerb && next ? slip(tokens, at, at + 1, [wordsOf(text, token), `the ${token.low}`]) : null
    }
    if (!token.capital || !next || next.capital) return null
    const ends =
      after === undefined ||
      after.kind === 'mark' ||
      isPreposition(after) ||
      /^(?:and|or|but)$/.test(after.low) ||
      verbs[at + 2] === 'finite'
    if (isDemonym(token.low) && bodies.test(next.low) && before && isPreposition(before) && ends)
      return slip(tokens, at - 1, at + 1, [
        `${before.low} ${wordsOf(text, token)} ${next.low}`,
        `${before.low} the …`,
      ])
    const adjective = demonymOf(token.low)
    if (adjective && ofCountry.test(next.low) && ends && !before?.capital && before?.low !== 'and')
      return slip(tokens, at, at + 1, [`${wordsOf(text, token)} ${next.low}`, `${adjective} ${next.low}`])
    return null
  })
}
