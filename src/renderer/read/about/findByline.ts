/** "By" in the languages that write it before a reporter's name. */
const lead =
  /^(?:(?:story|text|written|reported|words|reporting)\s+)?(?:by|von|par|por|di|door|av|af)(?:\s*:)?\s+(?=\S)/iu
const labelled = /^(?:text|byline|author|autor|autorin|auteur)\s*:\s*(?=\S)/iu
/** What follows a name on the same line: a date, a role, an outlet. */
const tail =
  /,\s+(?:(?:staff|senior|chief|special|guest|freelance)\s+)*(?:writer|reporter|correspondent|editor|columnist|contributor)\b.*$|\s*(?:[|•·—–]|,?\s*\b(?:published|updated|posted)\b|\s-\s|\s+on\s+\p{L}+day\b).*$/iu
const nameWord =
  /^(?:\p{Lu}[\p{L}'’.-]*|and|und|et|y|e|och|og|en|&|de|da|del|der|van|von|den|la|le|al|bin|ibn)$/u

/** The name or names on a byline, without "By"; empty when the line is no byline. */
export function bylineOf(line: string): string {
  if (line.length > 120 || line.includes('\n')) return ''
  const start = lead.exec(line) ?? labelled.exec(line)
  if (!start) return ''
  const names = line
    .slice(start[0].length)
    .replace(tail, '')
    .replace(/[\s.,;]+$/u, '')
  const words = names.split(/[\s,]+/u).filter(Boolean)
  const isName = words.length > 0 && words.length <= 12 && words.every((word) => nameWord.test(word))
  return isName && /^\p{Lu}/u.test(names) ? names : ''
}
