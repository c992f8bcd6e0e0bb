import { firstIndex } from '../../firstIndex'
import type { Span } from '../../records/place'
import type { AnnotationTarget } from './annotation'

/** Chooses among places of the same words the one that an annotation means; null when nothing tells them apart. */
export type PlaceInContext = (places: readonly Span[], target: AnnotationTarget) => Span | null

type InContext = Span & {
  /** How many sides of the context, before and after, are there as a whole. */
  readonly sides: number
  /** How many units of context next to the words agree. */
  readonly shared: number
}

// Two places may agree in a few units by chance: a space, an article.
const chance = 8
const longest = 160
const flat = (text: string): string => text.replace(/\s+/g, ' ')

/** How many characters two texts have in common from where they meet the words. */
function shared(one: string, other: string, fromEnd: boolean): number {
  const at = (text: string, step: number) => text[fromEnd ? text.length - 1 - step : step]
  let count = 0
  while (count < one.length && at(one, count) === at(other, count)) count++
  return count
}

/** The places whose context agrees on most sides, and of these those that agree about as far as the best. */
function withMostContext(places: readonly InContext[]): readonly InContext[] {
  const sides = places.reduce((most, place) => Math.max(most, place.sides), 0)
  const likely = places.filter((place) => place.sides === sides)
  const most = likely.reduce((longest, place) => Math.max(longest, place.shared), 0)
  return likely.filter((place) => place.shared > most - chance)
}

/**
 * Makes the chooser for a draft's text. What stands around the words decides, kinds of space aside, since pages break
 * their lines where they like; what stands around several alike leaves it to the position, which is one in the text of
 * another program and therefore no more than a hint.
 */
export function openContext(text: string): PlaceInContext {
  // Where code points stand that are two units; the n-th of them is at this offset less n in code points.
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index)
  const unitsAt = (points: number) =>
    points + firstIndex(pairs.length, (which) => (pairs[which] ?? 0) - which >= points)
  return (places, { prefix, suffix, near }) => {
    const [before, after] = [flat(prefix), flat(suffix)]
    const likely = withMostContext(
      places.map(({ start, end }) => {
        const left = shared(before, flat(text.slice(Math.max(0, start - longest), start)), true)
        const right = shared(after, flat(text.slice(end, end + longest)), false)
        const isWhole = (count: number, whole: string) => Number(whole !== '' && count === whole.length)
        return { start, end, sides: isWhole(left, before) + isWhole(right, after), shared: left + right }
      }),
    )
    const distance = ({ start }: Span) => (near === null ? 0 : Math.abs(start - unitsAt(near)))
    const [first, second] = likely.toSorted((a, b) => distance(a) - distance(b))
    if (!first || (second && distance(first) === distance(second))) return null
    return { start: first.start, end: first.end }
  }
}
