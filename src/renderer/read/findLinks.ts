import { webAddress } from './webAddress'

const candidate = /\b(?:https?:\/\/|www\.)[^\s<>"“”«»{}|\\^`]+/gi

/** A bracket at the end belongs to the address only if it was opened inside it. */
function withoutTail(found: string): string {
  let kept = found
  for (;;) {
    const trimmed = kept.replace(/[.,;:!?'’…*_]+$/u, '')
    const opens = (trimmed.match(/[([]/g) ?? []).length
    const closes = (trimmed.match(/[)\]]/g) ?? []).length
    const next = closes > opens ? trimmed.replace(/[)\]]$/, '') : trimmed
    if (next === kept) return kept
    kept = next
  }
}

/** The http(s) addresses that stand in a text, each once, in order; `www.` counts as https. */
export function linksIn(text: string): readonly string[] {
  const found = new Set<string>()
  for (const [match] of text.matchAll(candidate)) {
    const bare = withoutTail(match)
    const address = webAddress(/^www\./i.test(bare) ? `https://${bare}` : bare)
    if (address !== null) found.add(address)
  }
  return [...found]
}
