import * as z from 'zod'
import { balance, pairSchema, shareOf, sharedBy, type Answers, type Figures, type Pair } from './spans'

const factSchema = z.object({ start: z.int(), end: z.int(), sentence: z.unknown(), priority: z.string() })
const flagSchema = z.object({ start: z.int(), end: z.int(), core: z.boolean(), severity: z.string() })
const goldSchema = z.object({
  id: z.string(),
  text: z.string(),
  facts: z.array(factSchema),
  copyFlags: z.array(flagSchema).default([]),
})
const answerSchema = z.object({ claims: z.array(pairSchema), flags: z.array(pairSchema) })
type Fact = z.infer<typeof factSchema>

const pairOf = ({ start, end }: { readonly start: number; readonly end: number }): Pair => [start, end]

/** The units of a text that lie in any of some stretches. */
function unitsIn(length: number, pairs: readonly Pair[]): Uint8Array {
  const inside = new Uint8Array(length)
  for (const [start, end] of pairs) inside.fill(1, start, end)
  return inside
}

/** Facts that follow each other in one sentence without overlap: can they be ticked off one by one? */
function neighbours(facts: readonly Fact[]): readonly (readonly [Fact, Fact])[] {
  const sorted = facts.toSorted((one, other) => one.start - other.start)
  return sorted.flatMap((fact, at) => {
    const last = sorted[at - 1]
    return last && last.sentence === fact.sentence && fact.start >= last.end ? [[last, fact] as const] : []
  })
}

/**
 * Scores what is proposed in an article against facts marked by hand. A fact is held by the first claim that covers half
 * of it: `factRecall`, `highPriorityRecall`; `toldApart`, neighbouring facts held by different claims; `charF1` by
 * character; `precision`, claims that touch a fact. Flags: of the clear errors those touched by a flag (`flagRecall`), and
 * of the flags those that touch anything marked (`flagPrecision`).
 */
export function scoreFacts(gold: readonly unknown[], answers: Answers): Figures {
  const n = { facts: 0, held: 0, high: 0, highHeld: 0, pairs: 0, apart: 0, claims: 0, useful: 0 }
  const units = { both: 0, gold: 0, claims: 0 }
  const flagged = { wanted: 0, hit: 0, given: 0, right: 0 }
  for (const { id, text, facts, copyFlags } of z.array(goldSchema).parse(gold)) {
    const { claims, flags } = answerSchema.safeParse(answers.get(id)).data ?? { claims: [], flags: [] }
    const holderOf = (fact: Fact) =>
      claims.findIndex((claim) => sharedBy(claim, pairOf(fact)) >= (fact.end - fact.start) / 2)
    for (const fact of facts) {
      const isHeld = holderOf(fact) >= 0 ? 1 : 0
      const isHigh = fact.priority === 'high' ? 1 : 0
      n.facts++
      n.held += isHeld
      n.high += isHigh
      n.highHeld += isHigh * isHeld
    }
    for (const [one, other] of neighbours(facts)) {
      const [first, second] = [holderOf(one), holderOf(other)]
      n.pairs++
      if (first >= 0 && second >= 0 && first !== second) n.apart++
    }
    n.claims += claims.length
    n.useful += claims.filter((claim) => facts.some((fact) => sharedBy(claim, pairOf(fact)) > 0)).length
    const inFacts = unitsIn(text.length, facts.map(pairOf))
    const inClaims = unitsIn(text.length, claims)
    inFacts.forEach((isIn, at) => {
      units.gold += isIn
      units.claims += inClaims[at] ?? 0
      units.both += isIn & (inClaims[at] ?? 0)
    })
    const clear = copyFlags.filter(({ core, severity }) => core && severity === 'error')
    flagged.wanted += clear.length
    flagged.hit += clear.filter((one) => flags.some((flag) => sharedBy(flag, pairOf(one)) > 0)).length
    flagged.given += flags.length
    flagged.right += flags.filter((flag) => copyFlags.some((one) => sharedBy(flag, pairOf(one)) > 0)).length
  }
  return {
    factRecall: shareOf(n.held, n.facts),
    highPriorityRecall: shareOf(n.highHeld, n.high),
    toldApart: shareOf(n.apart, n.pairs),
    charF1: balance(units.both, units.claims, units.gold).f1,
    precision: shareOf(n.useful, n.claims),
    flagRecall: shareOf(flagged.hit, flagged.wanted),
    flagPrecision: shareOf(flagged.right, flagged.given),
  }
}
