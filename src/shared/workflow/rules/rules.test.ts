import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCase, tableSchemas } from '../../casefile/checkCase'
import { chained } from '../../casefile/content.fixture'
import { normaliseWords } from '../../drafts/normaliseWords'
import { theCase } from '../../records/case.fixture'
import type { CaseRecords } from '../../records/caseRecords'
import type { Claim } from '../../records/claim'
import { entrySchema, type ChangeKind, type Difference } from '../../records/entry'
import type { Status } from '../../records/status'
import { act, rowsOf, seenFor, written } from '../judged.fixture'
import { changeBy, diceOf, openingBy } from '../someChange.fixture'
import { judge } from './rules'

const said = entrySchema.pick({ count: true, detail: true })

/** One change to a case: the records before it, what it wrote, and the records since. */
type Step = {
  readonly kind: ChangeKind
  readonly at: string
  readonly differences: Difference[]
  readonly count: number
  readonly detail: string
  readonly before: CaseRecords
  readonly after: CaseRecords
}

const none = { drafts: [], claims: [], sources: [], evidence: [], queries: [], waivers: [] }

/** Opens a case and does this and that to it; each rule sees what it asks for, and each act has a moment of its own. */
function live(seed: number, length: number): readonly Step[] {
  const dice = diceOf(seed)
  const steps: Step[] = []
  let before: CaseRecords = { case: theCase(), ...none }
  for (let nth = 0; nth < length; nth++) {
    const change = nth === 0 ? openingBy(dice) : changeBy(dice, before)
    const at = `2026-11-25T09:30:00.${String(nth).padStart(3, '0')}Z`
    const judged = judge(change, seenFor(change, before), { ...act, at })
    if (!judged.ok) continue
    const { count, detail } = judged.value
    const differences = [...judged.value.differences]
    const after = written(before, differences)
    steps.push({ kind: change.kind, at, differences, count, detail, before, after })
    before = after
  }
  return steps
}

/** What holds of every step, in many lives of a case; a shorter life of the same seed is the beginning of the longer. */
const always = (holds: (steps: readonly Step[]) => void) =>
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, length) => holds(live(seed, length))),
    { numRuns: 60 },
  )

const inOrder = (records: CaseRecords) =>
  Object.values(rowsOf(records)).map((rows: readonly { readonly id: string }[]) =>
    rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )

/** What was found of words, told apart from all other findings by its moment. */
type Finding = { readonly key: string; readonly words: readonly string[] }

const found = (status: Status, by: string | null, at: string | null, words: readonly string[]): Finding[] =>
  status === 'unchecked' || status === 'recheck'
    ? []
    : [{ key: `${at} ${status} by ${by}`, words: words.map((one) => normaliseWords(one).text) }]

/** What has been found in a case, and of which words: what holds, and what was found before the words changed. */
const findingsIn = ({ claims }: CaseRecords): readonly Finding[] =>
  claims.flatMap(({ status, statusBy, statusAt, places, past }) => {
    const words = places.length > 0 ? places.map(({ quote }) => quote.exact) : [past?.words ?? '']
    return [
      ...found(status, statusBy, statusAt, words),
      ...(past ? found(past.status, past.by, past.at, [past.words]) : []),
    ]
  })

describe('every change to a case', () => {
  it('says what it did, and writes whole records, each once, over those that are there', () => {
    always((steps) => {
      for (const { kind, differences, count, detail, before } of steps) {
        expect(said.safeParse({ count, detail })).toEqual({ success: true, data: { count, detail } })
        expect(new Set(differences.map(({ table, id }) => `${table} ${id}`)).size).toBe(differences.length)
        for (const one of differences) {
          const there = rowsOf(before)[one.table].find(({ id }) => id === one.id) ?? null
          expect(one.before).toEqual(kind === 'openCase' ? null : there)
          if (one.after !== null) expect(tableSchemas[one.table].parse(one.after)).toEqual(one.after)
        }
      }
    })
  })

  it('undone leaves the records that were there before', () => {
    always((steps) => {
      for (const { differences, before, after } of steps.slice(1)) {
        const turned = differences.map((one) => ({ ...one, before: one.after, after: one.before }))
        expect(inOrder(written(after, turned.toReversed()))).toEqual(inOrder(before))
      }
    })
  })

  it('leaves a case that can be handed over: everything points at what is there, and the history leads to it', () => {
    always((steps) => {
      const { after } = steps.at(-1) ?? { after: null }
      if (!after) throw new Error('nothing was done')
      expect(checkCase(rowsOf(after), chained(after.case.id, steps))).toMatchObject({ ok: true })
    })
  })

  it('gives no number to two claims', () => {
    always((steps) => {
      for (const { differences, before } of steps.slice(1))
        for (const { table, before: old, after } of differences) {
          if (table !== 'claims' || old !== null || after === null) continue
          // A difference of a table holds records of that table.
          const { number } = after as unknown as Claim
          expect(number).toBeGreaterThanOrEqual(before.case.nextClaimNumber)
        }
      const numbers = steps.at(-1)?.after.claims.map(({ number }) => number) ?? []
      expect(new Set(numbers).size).toBe(numbers.length)
    })
  })
})

const giving: ReadonlySet<ChangeKind> = new Set(['setStatus', 'bringInClaims', 'acceptWords'])

it('a finding is a person’s, and of no words but those that a person gave it to', () => {
  always((steps) => {
    const given = new Map<string, ReadonlySet<string>>()
    for (const { kind, at, after } of steps) {
      const found = findingsIn(after)
      const isGiven = ({ key }: Finding) =>
        // Whoever says that claims are the same gives what was found of one to the words of all.
        kind === 'linkClaims' ? given.has(key) : giving.has(kind) && key.startsWith(at)
      for (const one of found.filter(isGiven))
        given.set(one.key, new Set([...(given.get(one.key) ?? []), ...one.words]))
      for (const { key, words } of found)
        expect({ kind, key, given: [...(given.get(key) ?? [])] }).toEqual({
          kind,
          key,
          given: expect.arrayContaining([...words]),
        })
    }
  })
})
