import { scan, slip, wordsOf, type TextCheck } from './textCheck'

// By sound, not by letter.
const silentH = /^(?:hour|honest|honor|honour|heir)/
const consonantSound =
  /^(?:eu|ew|uni(?:[cfloqstv]|di)|unanim|use|usu|usa|uti|ut[oi]p|ura|ubi|uk|one|once|u-|o-)/
// "8", "11th" and "18F" open with a vowel; of "1,800" and "1100" nobody can say how they are read.
const numberWithVowel = /^(?:8|1[18](?!\d))/
const numberOfTwoSounds = /^1,?[18]\d\d(?!\d)/
// "an nginx server", "an x-ray": what does not open as an English word does is spelt out.
const readAsWord =
  /^(?:[aeiou][a-z]|(?:sch|scr|shr|spl|spr|squ|str|thr|phr|chr|[bcfgkps]l|[bcdfgkptw]r|s[ckmnpqtw]|[dt]w|[cgkpstw]h|kn|gn|ps|qu|[b-df-hj-np-tv-z])[aeiouy])/

/** "an voluntary", "a hour": the article does not go with the sound behind it. Names and abbreviations are left alone. */
export const articleForms: TextCheck = ({ tokens, text, language }) => {
  if (language !== 'en') return []
  return scan(tokens, (token, at) => {
    if (token.low !== 'a' && token.low !== 'an') return null
    const next = tokens[at + 1]
    const gap = next && text.slice(token.end, next.start)
    if (!next || next.capital || next.kind === 'mark' || !gap || !/^[ \u{a0}]+$/u.test(gap)) return null
    // "A" as a letter or grade, "a" in other languages.
    if (token.capital && at > 0 && tokens[at - 1]?.kind !== 'mark') return null
    const { low } = next
    const vowel =
      next.kind === 'number'
        ? numberWithVowel.test(low)
        : (/^[aeiou]/.test(low) && !consonantSound.test(low)) || silentH.test(low)
    if (next.kind === 'word' && (!/^[a-z-]{3,}$/.test(low) || /[A-Z]/.test(wordsOf(text, next)))) return null
    if (next.kind === 'number' && numberOfTwoSounds.test(low)) return null
    if (next.kind === 'word' && !readAsWord.test(low)) return null
    // "an historic", "an hotel" are old but right.
    if (token.low === 'an' && /^h[aeiou]/.test(low)) return null
    if (vowel === (token.low === 'an')) return null
    const right = vowel ? 'an' : 'a'
    return slip(tokens, at, at + 1, [`${token.low} ${low}`, `${right} ${low}`])
  })
}
