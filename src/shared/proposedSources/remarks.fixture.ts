import type { Claim } from '../records/claim'
import type { Remark } from '../records/remark'
import type { ProposingFrom } from './proposeSources'

// Ids are checked where records come in; here they only have to differ.
const id = (kind: number, number: number) =>
  `00000000-0000-7000-8000-${String(kind * 1e9 + number).padStart(12, '0')}` as never

/** The draft of the tests. */
export const draftId = id(1, 1)

/** A remark that says nothing on no words, or what is given. */
export const aRemark = (patch: Partial<Remark>): Remark => ({
  kind: 'comment',
  start: 0,
  end: 0,
  text: '',
  links: [],
  author: '',
  at: null,
  resolved: false,
  answers: null,
  ...patch,
})

/** A claim by number on a stretch of the draft. */
export const claimOn = (number: number, start: number, end: number): ProposingFrom['claims'][number] => ({
  id: id(2, number),
  places: [{ draftId, start, end, quote: { exact: '', prefix: '', suffix: '' } }],
})

/** The id of a claim by number. */
export const claimId = (number: number): Claim['id'] => id(2, number)

/** A case of one paragraph, in which claims are marked by brackets, numbered from 1 as they open. */
export function caseOf(marked: string, remarks: (text: string) => readonly Remark[]): ProposingFrom {
  const open: { number: number; start: number }[] = []
  const claims: ProposingFrom['claims'][number][] = []
  let text = ''
  let number = 0
  for (const char of marked) {
    if (char === '[') open.push({ number: ++number, start: text.length })
    else if (char === ']') {
      const one = open.pop()
      if (one) claims.push(claimOn(one.number, one.start, text.length))
    } else text += char
  }
  const parts = [...text.matchAll(/[^\n]+/g)].map((part) => ({ start: part.index, length: part[0].length }))
  return {
    draft: {
      id: draftId,
      text,
      blocks: parts.map(({ start, length }) => ({
        kind: 'paragraph' as const,
        level: 0,
        start,
        end: start + length,
      })),
      remarks: [...remarks(text)],
    },
    language: 'en',
    claims,
    evidence: [],
    sources: [],
  }
}
