/** The double quotation marks of a paragraph: where those stand that have no other half. */
export type Marks = {
  /** The last mark that opens and is not closed; -1 for none. */
  readonly open: number
  /** The first mark that closes what nothing opened; -1 for none. */
  readonly loose: number
  /** The paragraph's first words open a quotation. */
  readonly opensFirst: boolean
  readonly count: number
}

const isGap = (unit: string): boolean => unit === '' || /[\s([{—–/=-]/.test(unit)
const endsWords = (unit: string): boolean => unit === '' || /[\s.,;:!?)\]}—–…<>'’”*-]/.test(unit)

type Part = 'opens' | 'closes' | 'either'

/** What a mark does, by its shape and by what stands beside it. */
function partOf(unit: string, before: string, after: string): Part {
  const opens = isGap(before) && after !== '' && !/[\s.,;:!?)]/.test(after)
  const closes = !isGap(before) && endsWords(after)
  if (opens !== closes) return opens ? 'opens' : 'closes'
  if (unit === '“') return 'opens'
  return unit === '”' ? 'closes' : 'either'
}

/**
 * Pairs the double marks of a paragraph, curly and straight alike, by whether words begin or end beside them. A straight
 * mark behind a figure where nothing is open means inches or seconds. German marks („so“) and guillemets are not looked at.
 */
export function marksIn(words: string): Marks {
  const open: number[] = []
  let loose = -1
  let count = 0
  let opensFirst = false
  if (words.includes('„')) return { open: -1, loose, opensFirst, count }
  for (const { 0: unit, index: at } of words.matchAll(/["“”]/g)) {
    const before = words.charAt(at - 1)
    if (open.length === 0 && unit === '"' && /[\d½¼¾]/.test(before)) continue
    if (count === 0) opensFirst = words.slice(0, at).trim() === ''
    count++
    const part = partOf(unit, before, words.charAt(at + 1))
    if (part === 'opens' || (part === 'either' && open.length === 0)) open.push(at)
    else if (open.pop() === undefined && loose < 0) loose = at
  }
  return { open: open.at(-1) ?? -1, loose, opensFirst, count }
}
