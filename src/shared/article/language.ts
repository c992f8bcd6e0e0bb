import { isLanguageTag } from './isLanguageTag'
import { functionWords, scriptLanguages } from './languageProfiles'

const sampleLength = 12_000
const mostWords = 1_500
const fewestHits = 1.4
// In running text a quarter to a half of all words are function words; a tenth is a chance resemblance.
const leastShare = 0.12
// With few words the lead over the next language must be clear; with many a small one tells enough.
const leastLead = 1.15
const leadOfFew = 0.8

const latinWord = /[\p{sc=Latin}\p{M}]+/gu
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const languagesOfWord = new Map<string, string[]>()
for (const [language, words] of Object.entries(functionWords)) {
  for (const word of new Set(words.split(' '))) {
    languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language])
  }
}

function latinLanguage(sample: string): string {
  const hits = new Map<string, number>()
  let words = 0
  for (const [word] of sample.matchAll(latinWord)) {
    if (++words > mostWords) break
    const languages = languagesOfWord.get(word.toLowerCase()) ?? []
    // A word that many languages share says less for each of them.
    for (const language of languages)
      hits.set(language, (hits.get(language) ?? 0) + 1 / Math.sqrt(languages.length))
  }
  const [best, second] = [...hits].toSorted((a, b) => b[1] - a[1])
  if (!best || best[1] < fewestHits || best[1] < words * leastShare) return ''
  return second && best[1] < second[1] * (leastLead + leadOfFew / best[1]) ? '' : best[0]
}

// Letters that only one of the languages in the script has.
function cyrillicLanguage(sample: string): string {
  if (count(sample, /[ђћ]/giu) > 0) return 'sr'
  if (count(sample, /[ѓќѕ]/giu) > 0) return 'mk'
  if (count(sample, /[ў]/giu) > 0) return 'be'
  if (count(sample, /[іїєґ]/giu) > 0) return 'uk'
  if (count(sample, /[ыэё]/giu) > 0) return 'ru'
  return count(sample, /ъ/giu) > 0 ? 'bg' : ''
}

function arabicLanguage(sample: string): string {
  if (count(sample, /[ٹڈڑںے]/gu) > 0) return 'ur'
  return count(sample, /[پچژگ]/gu) > 0 ? 'fa' : 'ar'
}

/**
 * Says which language a text is in, as a primary BCP 47 subtag; empty when unsure. It looks at the first 12,000 UTF-16
 * units: the script with most letters decides, and in Latin script the share of function words of each language.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength)
  const latin = count(sample, /\p{sc=Latin}/gu)
  const cyrillic = count(sample, /\p{sc=Cyrillic}/gu)
  const arabic = count(sample, /\p{sc=Arabic}/gu)
  const kana = count(sample, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu)
  const han = count(sample, /\p{sc=Han}/gu)
  const most = Math.max(latin, cyrillic, arabic, kana + han)
  for (const [pattern, language] of scriptLanguages) if (count(sample, pattern) > most) return language
  if (most === 0) return ''
  if (most === latin) return latinLanguage(sample)
  if (most === cyrillic) return cyrillicLanguage(sample)
  if (most === arabic) return arabicLanguage(sample)
  return kana * 10 > han ? 'ja' : 'zh'
}

const known = new Set(['en', 'de', 'fr', 'es'])
const primaryOf = (tag: string): string => tag.split('-', 1)[0]?.toLowerCase() ?? ''

/**
 * The language of a text as its file declares it (BCP 47 tag; empty: not at all), or as it is found out. Word processors
 * declare their own language whatever is written: where the text is surely in another than the one declared, and the
 * engine would read it by the wrong words, the text decides.
 */
export function languageOf(declared: string, text: string): string {
  const tag = declared.replaceAll('_', '-')
  if (!isLanguageTag(tag)) return detectLanguage(text)
  const primary = primaryOf(tag)
  if (!known.has(primary)) return tag
  const found = detectLanguage(text)
  return found === '' || found === primary ? tag : found
}
