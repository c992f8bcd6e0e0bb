import { describe, expect, it } from 'vitest'
import { aClaim, aDraft, aPlace } from '../../records/case.fixture'
import type { Status } from '../../records/status'
import type { CarriedClaim, CarriedPlace } from '../change'
import { countFates, type Fates } from './countFates'

const place = aPlace(aDraft(), 'Elm')
const standing = (kind: 'unchanged' | 'moved' | 'reworded'): CarriedPlace => ({ kind, place })
const lost = (kind: 'gone' | 'ambiguous'): CarriedPlace => ({ kind })
const rest = { text: '', fresh: [], around: 0, proposed: 0, waivers: [0, 0] } as const

/** What becomes of one claim with a status, by the name under which it is counted. */
function fateOf(status: Status, to: readonly CarriedPlace[], back?: readonly (typeof place)[]) {
  const claim = aClaim(1, { status })
  const carried: CarriedClaim = { claimId: claim.id, from: [], to, ...(back ? { back } : {}) }
  const fates = countFates([claim], [carried], rest)
  return (Object.keys(fates) as (keyof Fates)[]).filter((name) => fates[name] === 1)
}

describe('what becomes of a claim', () => {
  it.each<[string, Status, readonly CarriedPlace[], keyof Fates]>([
    ['stands where it stood', 'verified', [standing('unchanged')], 'unchanged'],
    ['stands elsewhere', 'verified', [standing('moved')], 'moved'],
    [
      'stands elsewhere in one of two places',
      'verified',
      [standing('unchanged'), standing('moved')],
      'moved',
    ],
    ['stands in one of two places still', 'verified', [standing('unchanged'), lost('gone')], 'unchanged'],
    ['is reworded after a finding', 'verified', [standing('reworded')], 'recheck'],
    ['is reworded while to be checked again', 'recheck', [standing('reworded')], 'recheck'],
    ['is reworded unchecked', 'unchecked', [standing('reworded')], 'reworded'],
    ['is reworded in one of two places', 'disputed', [standing('moved'), standing('reworded')], 'recheck'],
    ['cannot be told from others', 'verified', [lost('ambiguous')], 'ambiguous'],
    [
      'cannot be told from others in one of two places',
      'verified',
      [standing('moved'), lost('ambiguous')],
      'ambiguous',
    ],
    ['stands nowhere', 'verified', [lost('gone')], 'gone'],
  ])('that %s is counted once, as %3$s', (_what, status, to, name) => {
    expect(fateOf(status, to)).toEqual([name])
  })

  it('that has its old words again is counted as back, with its finding', () => {
    expect(fateOf('recheck', [standing('reworded')], [place])).toEqual(['back'])
  })

  it('that was only gone has no finding to come back: it has moved', () => {
    expect(fateOf('verified', [], [place])).toEqual(['moved'])
  })
})

describe('what else a draft brings', () => {
  const text = 'The bridge fell, at 12:30 — on 3 May. It stood for 1,000 days.'
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

  it('is counted in new words, figures among them and bare marks not', () => {
    const fresh = [spanOf('at 12:30 — on 3 May.'), spanOf('—'), spanOf('1,000 days')]
    expect(countFates([], [], { ...rest, text, fresh }).freshWords).toBe(7)
  })

  it('is counted in claims proposed and waivers dropped', () => {
    expect(countFates([], [], { ...rest, proposed: 3, waivers: [5, 2] })).toMatchObject({
      proposed: 3,
      droppedWaivers: 3,
    })
  })
})
