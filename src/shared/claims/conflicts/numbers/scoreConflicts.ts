import type { NumberCheck } from './numberCheck'

type Score = { readonly key: string; readonly start: number; readonly end: number; readonly words: string }

const back = /\b[Tt]he (\d{1,3})[-–](\d{1,3}) (?:win|victory|defeat|loss|draw|vote)\b/
const scores = /(?<![\d-–$£€])\b(\d{1,3})(?:[-–]| to )(\d{1,3})\b(?![-–\d%])/g
const most = 6

const keyOf = (a: string | undefined, b: string | undefined): string =>
  [Number(a), Number(b)].toSorted((one, other) => one - other).join('-')

/** Makes a check of "the 3–1 win" where the only result that the copy gave before is 3–2. */
export function makeScoreCheck(): NumberCheck {
  const before: Score[] = []
  return ({ text, span }) => {
    const words = text.slice(span.start, span.end)
    if (!/\d(?:[-–]| to )\d/.test(words)) return []
    const match = back.exec(words)
    const [first] = before
    const key = keyOf(match?.[1], match?.[2])
    const isOther = match && first && before.every((one) => one.key === first.key) && first.key !== key
    const start = span.start + (match?.index ?? 0) + 'the '.length
    const end = span.start + (match?.index ?? 0) + (match?.[0].length ?? 0)
    if (before.length < most)
      for (const one of words.matchAll(scores)) {
        const at = span.start + one.index
        before.push({ key: keyOf(one[1], one[2]), start: at, end: at + one[0].length, words: one[0] })
      }
    if (!isOther) return []
    return [
      {
        kind: 'number',
        places: [
          { start: first.start, end: first.end },
          { start, end },
        ],
        values: [first.words, text.slice(start, end)],
      },
    ]
  }
}
