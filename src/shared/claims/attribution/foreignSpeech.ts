import type { Draft } from './draft'
import { isMark, spanOfRun, spanOfTokens, speechAt, type Run, type Sentence } from './sentence'
import type { SpeechWords } from './speechWords'
import type { Token } from './tokens'

const longestName = 16
const longestContent = 200
const longestWhen = 5
const nameJoints = new Set(['von', 'der', 'des', 'zu', 'vom', 'für', 'de'])
const inversion = /^(.+?)-(?:t-)?(?:il|elle|ils|elles|on)$/

/** A verb of saying with its helper, and the pronoun that hangs on it in French: "a-t-il déclaré", "dit-elle". */
type Saying = { readonly run: Run; readonly pronoun: { readonly start: number; readonly end: number } | null }

function sayingAt(tokens: readonly Token[], at: number, words: SpeechWords): Saying | null {
  const token = tokens[at]
  if (!token) return null
  const inverted = inversion.exec(token.low)
  const low = inverted?.[1] ?? token.low
  const pronoun = inverted ? { start: token.start + token.low.lastIndexOf('-') + 1, end: token.end } : null
  if (words.helpers.has(low) && words.participles.has(tokens[at + 1]?.low ?? '')) {
    return { run: { start: at, end: at + 2 }, pronoun }
  }
  return words.verbs.has(low) ? { run: { start: at, end: at + 1 }, pronoun } : null
}

/** Where the words end that only say when: "sagte am Dienstag Anna Klein", "dijo el lunes por la mañana Ana Gómez". */
function afterWhen(tokens: readonly Token[], from: number, { when, days }: SpeechWords): number {
  let end = from
  let has = false
  while (end < from + longestWhen && when.has(tokens[end]?.low ?? '')) {
    has ||= days.has(tokens[end]?.low ?? '')
    // The article after a day is the speaker's: "dijo el lunes el alcalde".
    if (has && /^(?:el|la)$/.test(tokens[end]?.low ?? '') && tokens[end - 1]?.low !== 'por') break
    end++
  }
  return has ? end : from
}

// "der Zeitung": to whom it was said, behind a speaker's own name; "der Sprecher der Polizei" goes on.
function isDative(tokens: readonly Token[], from: number, at: number, { capitals }: SpeechWords): boolean {
  return (
    capitals &&
    tokens[from]?.capital === true &&
    at > from &&
    /^(?:der|dem|den)$/.test(tokens[at]?.low ?? '') &&
    !/^(?:von|van|zu|zur|auf)$/.test(tokens[at - 1]?.low ?? '')
  )
}

function nameAfter(sentence: Sentence, start: number, words: SpeechWords): Run | null {
  const { tokens } = sentence
  const from = afterWhen(tokens, start, words)
  let end = from
  for (; end < Math.min(tokens.length, from + longestName); end++) {
    if (isMark(tokens[end]) || speechAt(sentence, end)) break
    if (end > from && words.stops.has(tokens[end]?.low ?? '')) break
    if (isDative(tokens, from, end, words)) break
    const isSmall = words.capitals && !tokens[end]?.capital && !nameJoints.has(tokens[end]?.low ?? '')
    if (isSmall && tokens[end - 1]?.capital && end > from) break
  }
  return end > from ? { start: from, end } : null
}

function nameBefore(sentence: Sentence, end: number): Run | null {
  const { tokens } = sentence
  let start = end
  while (
    start > Math.max(0, end - longestName) &&
    !isMark(tokens[start - 1]) &&
    !speechAt(sentence, start - 1)
  )
    start--
  return start < end ? { start, end } : null
}

/** « … », a dit Anne Petit. */
function afterQuotation(sentence: Sentence, at: number, words: SpeechWords): Draft | null {
  const { tokens } = sentence
  const quotation = speechAt(sentence, at - 1)
  if (!quotation || speechAt(sentence, at) === quotation) return null
  const from = isMark(tokens[at], ',') ? at + 1 : at
  const saying = sayingAt(tokens, from, words)
  if (!saying) return null
  const cue = spanOfRun(sentence, saying.run)
  const source = saying.pronoun ?? spanOfRun(sentence, nameAfter(sentence, saying.run.end, words))
  return (
    source && {
      content: { start: quotation.start, end: quotation.end },
      cue,
      source,
      spoken: true,
      says: true,
    }
  )
}

/** Anna Klein sagte: „…“ */
function beforeQuotation(sentence: Sentence, at: number, words: SpeechWords): Draft | null {
  const { tokens } = sentence
  const quotation = speechAt(sentence, at)
  if (!quotation || quotation.start !== tokens[at]?.start || !isMark(tokens[at - 1], ':,')) return null
  for (let index = at - 2; index >= Math.max(0, at - longestName); index--) {
    if (isMark(tokens[index])) return null
    const saying = sayingAt(tokens, index, words)
    if (!saying) continue
    const run = nameBefore(sentence, index) ?? nameAfter(sentence, saying.run.end, words)
    const source = saying.pronoun ?? spanOfRun(sentence, run)
    const content = { start: quotation.start, end: quotation.end }
    return source && { content, cue: spanOfRun(sentence, saying.run), source, spoken: true, says: true }
  }
  return null
}

/** Selon Anne Petit, … */
function byPreposition(sentence: Sentence, at: number, words: SpeechWords): Draft | null {
  const { tokens } = sentence
  const phrase = words.accordingTo.find((row) => row.every((word, index) => tokens[at + index]?.low === word))
  if (!phrase) return null
  // "según anunció la alcaldesa": who follows the verb.
  const from = sayingAt(tokens, at + phrase.length, words)?.run.end ?? at + phrase.length
  const run = nameAfter(sentence, from, words)
  if (!run) return null
  const content =
    at === 0
      ? spanOfTokens(sentence, run.end, Math.min(tokens.length, run.end + longestContent))
      : spanOfTokens(sentence, Math.max(0, at - longestContent), at)
  const cue = spanOfRun(sentence, { start: at, end: from })
  const start =
    content && isMark(tokens[run.end], ',') && at === 0 ? tokens[run.end + 1]?.start : content?.start
  if (!content || start === undefined || start >= content.end) return null
  return {
    content: { start, end: content.end },
    cue,
    source: spanOfRun(sentence, run),
    spoken: true,
    says: true,
  }
}

/** "Der Polizei zufolge …": at the sentence's beginning. */
function byPostposition(sentence: Sentence, at: number, words: SpeechWords): Draft | null {
  const { tokens } = sentence
  if (!words.accordingBehind.has(tokens[at]?.low ?? '')) return null
  const run = nameBefore(sentence, at)
  if (run?.start !== 0) return null
  const content = spanOfTokens(sentence, at + 1, Math.min(tokens.length, at + longestContent))
  return (
    content && {
      content,
      cue: spanOfRun(sentence, { start: at, end: at + 1 }),
      source: spanOfRun(sentence, run),
      spoken: true,
      says: true,
    }
  )
}

/** « Personne ne nous a prévenus, regrette Anne Petit, et cela nous fâche. » */
function withinQuotation(sentence: Sentence, at: number, words: SpeechWords): Draft | null {
  const { tokens } = sentence
  const quotation = speechAt(sentence, at)
  if (
    !words.interrupts ||
    !quotation ||
    !isMark(tokens[at - 1], ',!?') ||
    speechAt(sentence, at - 1) !== quotation
  )
    return null
  const saying = sayingAt(tokens, at, words)
  if (!saying) return null
  let end = saying.run.end
  while (end < Math.min(tokens.length, at + longestName) && !isMark(tokens[end])) end++
  // Only a mark on both sides and a name between tell it from the quotation's own words.
  const isNamed = tokens.slice(saying.run.end, end).some(({ capital }) => capital)
  const source = saying.pronoun ?? (isNamed ? spanOfRun(sentence, { start: saying.run.end, end }) : null)
  const content = { start: quotation.start, end: quotation.end }
  return source && { content, cue: spanOfRun(sentence, saying.run), source, spoken: true, says: true }
}

/** Finds the direct quotations of a sentence in German, French or Spanish, and what "laut", "selon", "según" attribute. */
export function foreignSpeech(sentence: Sentence, words: SpeechWords): Draft[] {
  const found: Draft[] = []
  for (let at = 0; at < sentence.tokens.length; at++) {
    const draft =
      afterQuotation(sentence, at, words) ??
      beforeQuotation(sentence, at, words) ??
      withinQuotation(sentence, at, words) ??
      byPreposition(sentence, at, words) ??
      byPostposition(sentence, at, words)
    if (draft) found.push(draft)
  }
  return found
}
