import { scan, slip, wordsOf, type TextCheck } from './textCheck'

// By sound, not by letter.
const silentH = /^(?:hour|honest|honor|honour|heir|herb)/
const consonantSound = /^(?:eu|ew|uni(?!n|m)|use|usu|usa|uti|ut[oi]p|ura|ubi|uk|one|once|u-|o-)/
const numbersWithVowel = /^(?:8|8\d|8\d\d|11|18|8\d{3}|80|11[,.]\d{3}|18[,.]\d{3}|8[,.]\d{3})(?:$|[-.,])/

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
        ? numbersWithVowel.test(low)
        : (/^[aeiou]/.test(low) && !consonantSound.test(low)) || silentH.test(low)
    if (next.kind === 'word' && (!/^[a-z-]{3,}$/.test(low) || /[A-Z]/.test(wordsOf(text, next)))) return null
    if (next.kind === 'number' && token.low === 'an' && /^1\b|^8/.test(low)) return null
    // "an historic", "an hotel" are old but right.
    if (token.low === 'an' && /^h[aeiou]/.test(low)) return null
    if (vowel === (token.low === 'an')) return null
    const right = vowel ? 'an' : 'a'
    return slip(tokens, at, at + 1, [`${token.low} ${low}`, `${right} ${low}`])
  })
}
