const english = 'en'
const partly = new Set(['de', 'fr', 'es'])

/**
 * The parts of the engine that do not know a language (BCP 47 tag; empty: nobody could tell), by name: what they would
 * have found is missing, not wrong.
 */
export function unsureParts(language: string): readonly string[] {
  const primary = language.split('-', 1)[0]?.toLowerCase() ?? ''
  if (primary === english) return []
  // Numbers, dates and quotations are known in a few more languages, and reading for the rest is English alone.
  const unknown = ['names', 'events', 'opinions', 'attributions', 'conflicts', 'worthiness']
  if (partly.has(primary)) return unknown
  return primary === '' ? ['language', ...unknown] : ['numbers', 'dates', 'quotations', ...unknown]
}
