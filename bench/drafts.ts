import { diffWords } from 'diff'
import { alignDrafts } from '../src/shared/drafts/alignDrafts'
import { carryAcross } from '../src/shared/drafts/carryOver'
import { compareAcross } from '../src/shared/drafts/compareDrafts'
import type { DraftText } from '../src/shared/drafts/draftWords'
import type { Span } from '../src/shared/records/place'
import { median, type Row } from './measure'
import { makeArticle } from './quality/article'
import { asDraft } from './quality/draftQuality'
import { makeChance, type Chance } from './quality/random'

/** Short texts are timed oftener, for their times are short and the code must be warm on both sides. */
const roundsAt = (size: number): number => (size <= 1_000 ? 41 : 7)
/** After so long a plain word diff gives up; it then has no answer. */
const peerTimeout = 3_000
const bar = 2
/** Once the peer has given up, two more rounds say all there is to say. */
const roundsAfterTimeout = 3

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0))

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Exchanges one word in `every`, and moves one paragraph. */
function revise(text: string, every: number, chance: Chance): string {
  const words = text
    .split(' ')
    .map((word) => (chance.below(every) === 0 && !word.includes('\n') ? 'altogether' : word))
  const paragraphs = words.join(' ').split('\n\n')
  const [moved = ''] = paragraphs.splice(paragraphs.length >> 1, 1)
  return [moved, ...paragraphs].join('\n\n')
}

/** A claim of about ten words in every twenty. */
function claimsIn(text: string): readonly Span[] {
  const starts = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  return starts.flatMap(({ start }, at) =>
    at % 20 === 0 ? [{ start, end: starts[at + 9]?.end ?? start + 1 }] : [],
  )
}

/** Everything that opening the next draft costs: laying it against the last, carrying claims over, the comparison. */
function carryAndCompare(before: DraftText, after: DraftText, claims: readonly Span[]): unknown {
  const alignment = alignDrafts(before, after)
  return [carryAcross(alignment, claims), compareAcross(alignment, before, after)]
}

async function measureDrafts(what: string, size: number, before: string, after: string): Promise<Row> {
  const [one, other, claims] = [asDraft(before), asDraft(after), claimsIn(before)]
  const ours: number[] = []
  const peers: number[] = []
  const rounds = roundsAt(size)
  for (let round = -rounds >> 1; round < rounds; round++) {
    const mine = time(() => carryAndCompare(one, other, claims))
    const theirs = time(() => diffWords(before, after, { timeout: peerTimeout }))
    if (round >= 0) {
      ours.push(mine)
      peers.push(theirs)
    }
    if (theirs >= peerTimeout) round = Math.max(round, rounds - roundsAfterTimeout)
    await pause()
  }
  const [mine, peer] = [median(ours), median(peers)]
  const name = `${what}, ${size} words`
  return { name, ours: mine, floor: peer, ratio: mine / peer, bar, rounds: ours.length }
}

/**
 * Times carrying over and comparing (a claim every 20 words) against a plain word diff (jsdiff `diffWords`, with its
 * time-out) of the same texts: interleaved, medians of seven and more, after warming up, at 1k, 10k and 100k words.
 */
export async function* benchDrafts(): AsyncGenerator<Row> {
  for (const size of [1_000, 10_000, 100_000]) {
    const chance = makeChance(size)
    const before = makeArticle(size, chance).text
    const measured = (what: string, after: string) => measureDrafts(what, size, before, after)
    yield await measured('drafts: next draft, 1 word in 200 changed', revise(before, 200, chance))
    yield await measured('drafts: next draft, 1 word in 20 changed', revise(before, 20, chance))
    yield await measured('drafts: the same text', before)
    yield await measured('drafts: wholly different texts', makeArticle(size, chance).text.toUpperCase())
  }
}
