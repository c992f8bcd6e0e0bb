/** Says whether words are a well-formed language tag (BCP 47) with a primary subtag of two or three letters. */
export function isLanguageTag(words: string): boolean {
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(words) && Intl.getCanonicalLocales(words).length === 1
  } catch {
    return false
  }
}
