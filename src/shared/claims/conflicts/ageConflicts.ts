import type { Span } from '../../records/place'
import type { ArticleText, Conflict } from '../analysis'

const ages = /,\s(\d{1,3}),|\baged (\d{1,3})\b|\b(\d{1,3})-year-old\b|\b(\d{1,3}) years old\b/
const births = /\b(?:was )?born (?:in|on [^,.;]{0,20}?)\s?(\d{4})\b/

/** An age and a year of birth in one sentence that cannot both be right on the article's date. */
export function ageConflicts(article: ArticleText, sentences: readonly Span[]): readonly Conflict[] {
  const year = article.date ? Number(article.date.slice(0, 4)) : null
  if (year === null) return []
  return sentences.flatMap(({ start, end }): readonly Conflict[] => {
    const words = article.text.slice(start, end)
    const age = ages.exec(words)
    const birth = births.exec(words)
    const died = /\b(?:died|dead|killed|then|at the time)\b/.test(words)
    const written = age && (age[1] ?? age[2] ?? age[3] ?? age[4])
    if (!age || !birth?.[1] || !written || died) return []
    const years = year - Number(birth[1])
    // Before or after the birthday: one year either way is right.
    if (Number(written) === years || Number(written) === years - 1) return []
    const spanOf = (match: RegExpExecArray): Span => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })
    return [{ kind: 'age', places: [spanOf(age), spanOf(birth)], values: [written, String(years)] }]
  })
}
