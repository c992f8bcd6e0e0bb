/** A field that is open: its instruction as far as read, and the raw offset where its result begins. */
export type Field = { instruction: string; inResult: boolean; start: number }

/** The address that a HYPERLINK field points to (ECMA-376 17.16.5.25); null for other fields and for bookmarks. */
export function fieldAddress(instruction: string): string | null {
  const [, rest] = /^\s*HYPERLINK\s+([\s\S]*)$/i.exec(instruction) ?? []
  if (rest === undefined) return null
  const words = rest.match(/\\[a-z]|"(?:[^"\\]|\\.)*"|\S+/gi) ?? []
  let address = ''
  let fragment = ''
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (/^\\[a-z]$/i.test(word)) {
      // \l, \o and \t take a value, \n and \m do not.
      if (/^\\l$/i.test(word)) fragment = unquote(words[at + 1] ?? '')
      if (/^\\[lot]$/i.test(word)) at += 1
    } else if (address === '') address = unquote(word)
  }
  if (address === '') return null
  return fragment === '' ? address : `${address}#${fragment}`
}

const unquote = (word: string) => word.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1')

/** Fields that would fetch something when updated; their last result is text like any other. */
const fetching = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE)\b/i

/** The name of a field that points outside the document, and whose target is dropped; null for other fields. */
export const fetchingField = (instruction: string): string | null =>
  fetching.exec(instruction)?.[1]?.toUpperCase() ?? null
