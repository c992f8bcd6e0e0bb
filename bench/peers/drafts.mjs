import search from 'approx-string-match'

// The way of Hypothesis's client (github.com/hypothesis/client, src/annotator/anchoring/match-quote.ts, BSD-2-Clause), put
// into our own words: exact places first, else those within half the quote's length in edits, 256 at most; weighed by
// the quote 50, the text before it 20, the text behind it 20, and the old position 2.
const [ofQuote, ofBefore, ofBehind, ofPosition] = [50, 20, 20, 2]
const contextLength = 32
const mostEdits = 256

function exactPlaces(text, words) {
  const places = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    places.push({ start: at, end: at + words.length, errors: 0 })
  return places
}

const placesNear = (text, words, edits) => {
  const exact = exactPlaces(text, words)
  return exact.length > 0 ? exact : search(text, words, edits)
}

/** How alike a stretch of text is to some words, 0 to 1. */
function likeness(text, words) {
  if (words === '' || text === '') return 0
  const [best] = placesNear(text, words, words.length)
  return best ? 1 - best.errors / words.length : 0
}

function matchQuote(before, after, [start, end]) {
  const words = before.slice(start, end)
  const [prefix, suffix] = [
    before.slice(Math.max(0, start - contextLength), start),
    before.slice(end, end + contextLength),
  ]
  const scored = placesNear(after, words, Math.min(mostEdits, Math.floor(words.length / 2))).map((place) => {
    const [at, to] = [place.start, place.end]
    const sum =
      ofQuote * (1 - place.errors / words.length) +
      ofBefore * (prefix ? likeness(after.slice(Math.max(0, at - prefix.length), at), prefix) : 1) +
      ofBehind * (suffix ? likeness(after.slice(to, to + suffix.length), suffix) : 1) +
      ofPosition * (1 - Math.abs(at - start) / after.length)
    return { at, to, sum }
  })
  const [best] = scored.toSorted((one, other) => other.sum - one.sum)
  return best ? [best.at, best.to] : null
}

function matchExactly(before, after, [start, end]) {
  const at = after.indexOf(before.slice(start, end))
  return at < 0 ? null : [at, at + end - start]
}

const byMatch = (name, match) => ({
  name,
  *run(lines) {
    for (const { id, before, after, claims } of lines)
      yield {
        id,
        // Whoever finds words again in this way shows the annotation there as if nothing had happened.
        results: claims.map((claim) => {
          const target = match(before, after, claim)
          return { outcome: target ? 'unchanged' : 'gone', target }
        }),
      }
  },
})

/** What else finds a claim's words again in the next draft. */
export const peers = [
  byMatch('exact search', matchExactly),
  byMatch('approx-string-match, as Hypothesis', matchQuote),
]
