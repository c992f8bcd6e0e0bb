import type { Span } from '../../records/place'
import type { Conflict } from '../analysis'
import { isParticiple, verbForms } from '../grammar/verbs'
import type { Reading } from '../propose/reading'

type Word = { readonly place: Span; count: number }

const fewestLetters = 6
const often = 3
// Words that are a letter apart and both right. Pairs of verb forms need not stand here.
const bothRight = new Set(
  (
    'affect effect causal casual marital martial formerly formally personal personnel quite quiet whether weather country county principal principle ' +
    'complement compliment desert dessert conscious conscience adverse averse access excess allusion illusion ensure insure council counsel counsel ' +
    'through thorough moral morale statue statute carrier career lightning lightening immigrant emigrant nation notion mission mansion ' +
    'physicist physicians election erection eruption irruption precede proceed prosecute persecute perspective prospective respectful respectively ' +
    'human humane economic economics historic historical politics politic stationary stationery capital capitol cancer dancer ' +
    'western eastern interest internet battle bottle cattle letter latter better bitter butter matter metter later winter winner dinner ' +
    'single signal singer ginger finger former farmer father further feather rather gather police policy polite trainer trailer worker walker ' +
    'mother another brother broader border order older holder golden garden warden burden minister monster master muster member number timber ' +
    'market marker marked basket casket rocket pocket socket bullet ballet ballot pallet wallet valley volley alley' +
    ' conformation confirmation reform perform inform deform confirm conform infirm continue contain contact contract contrast construct conduct content context contest ' +
    'region religion legion reason season treason prison person poison crisis crises bases basis theses thesis analysis analyses'
  ).split(' '),
)

/** Says whether two words differ by one vowel for another, by two neighbours that changed places, or by one letter too few inside. */
function isSlip(rare: string, common: string): boolean {
  let from = 0
  while (from < rare.length && rare.charAt(from) === common.charAt(from)) from++
  // First and last letters are seldom wrong; what differs there is another form or another word.
  if (from < 2) return false
  const [a, b] = [rare.slice(from), common.slice(from)]
  if (rare.length === common.length) {
    if (a.length < 3) return false
    const swapped = a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2)
    // One vowel for another in the first syllable makes another word: "shirts", "shorts".
    const isLater = /[aeiouy][^aeiouy]/.test(rare.slice(0, from))
    const vowel =
      isLater && /[aeiou]/.test(a.charAt(0)) && /[aeiou]/.test(b.charAt(0)) && a.slice(1) === b.slice(1)
    return swapped || vowel
  }
  return rare.length + 1 === common.length && b.length > 3 && a === b.slice(1)
}

/** Words that are one letter apart, by what is left when any one letter is taken out. */
function* skeletons(word: string): Generator<string> {
  yield word
  for (let at = 1; at < word.length - 1; at++) yield word.slice(0, at) + word.slice(at + 1)
}

/** Gathers the words of an article and says which of them, used once, look like a slip of one that is used often. */
export function makeSpellings(): {
  readonly add: (reading: Reading) => void
  readonly find: () => readonly Conflict[]
} {
  const words = new Map<string, Word>()
  const add = ({ tokens, language }: Reading): void => {
    if (language !== 'en') return
    for (const { kind, low, capital, start, end } of tokens) {
      if (kind !== 'word' || capital || low.length < fewestLetters || !/^[a-z]+$/.test(low)) continue
      const known = words.get(low)
      if (known) known.count++
      else words.set(low, { place: { start, end }, count: 1 })
    }
  }
  const find = (): readonly Conflict[] => {
    const common = new Map<string, string>()
    for (const [word, { count }] of words) {
      if (count >= often && !bothRight.has(word))
        for (const skeleton of skeletons(word)) if (!common.has(skeleton)) common.set(skeleton, word)
    }
    if (common.size === 0) return []
    return [...words].flatMap(([word, { count, place }]): readonly Conflict[] => {
      if (count > 1 || bothRight.has(word) || verbForms(word) || isParticiple(word)) return []
      for (const skeleton of skeletons(word)) {
        const meant = common.get(skeleton)
        if (meant && meant !== word && isSlip(word, meant))
          return [{ kind: 'text', places: [place], values: [word, meant] }]
      }
      return []
    })
  }
  return { add, find }
}
