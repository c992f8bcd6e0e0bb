const names = new Intl.DisplayNames('en', { type: 'language' })

/** A language as English names it, by its BCP 47 tag; the tag itself where it names none: it may come out of a draft. */
export function nameLanguage(tag: string): string {
  try {
    return tag === '' ? '' : (names.of(tag) ?? tag)
  } catch {
    return tag
  }
}
