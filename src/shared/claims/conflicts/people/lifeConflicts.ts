import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'

const life =
  /\bborn (?:in|on) [^.;]{0,30}?((?:1[5-9]|20)\d\d)\b[^.;]{0,60}\bdied (?:in|on) [^.;]{0,30}?((?:1[5-9]|20)\d\d),? (?:at the age of|aged|at) (\d{1,3})\b/

/** "born in 1950 … died in 2010 at the age of 70": an age at death that does not fit the two years. */
export function lifeConflicts({ text, span, language, facts }: Reading): readonly Conflict[] {
  if (language !== 'en' || !facts.some(({ kind }) => kind === 'age' || kind === 'date')) return []
  const words = text.slice(span.start, span.end)
  const match = words.includes('born') ? life.exec(words) : null
  if (!match) return []
  const [whole, born, died, age] = match
  const years = Number(died) - Number(born)
  // Before or after the birthday: one year less is right too.
  if (Number(age) === years || Number(age) === years - 1) return []
  const start = span.start + match.index
  return [{ kind: 'age', places: [{ start, end: start + whole.length }], values: [age ?? '', String(years)] }]
}
