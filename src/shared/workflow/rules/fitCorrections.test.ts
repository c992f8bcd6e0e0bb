import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aClaim, aDraft, aPlace, idOf } from '../../records/case.fixture'
import type { Correction } from '../../records/claim'
import type { Place } from '../../records/place'
import { fitCorrections } from './fitCorrections'

const draft = aDraft('The bridge over the Elm cost 12 million euros, said the mayor of Holm.')
const at = (words: string) => aPlace(draft, words)
const whole = at('The bridge over the Elm cost 12 million euros, said the mayor of Holm')
const claim = (place: Place, wording: string, over: Partial<Correction> = {}) =>
  aClaim(1, { places: [place], correction: { wording, why: '', made: 'no', ...over } })
const fit = (place: Place, wording: string, to: Place | undefined) =>
  fitCorrections([claim(place, wording)], to)

describe('a correction at other words', () => {
  it.each([
    [
      'fewer words',
      whole,
      'The bridge over the Elm cost 14 million euros, said the mayor of Holm',
      'cost 12 million',
    ],
    ['more words', at('12 million'), '14 million', 'cost 12 million'],
    [
      'words that begin with what it changes',
      whole,
      whole.quote.exact.replace('12', '14'),
      '12 million euros',
    ],
    ['words that end with what it changes', whole, whole.quote.exact.replace('12', '14'), 'cost 12'],
    ['the words that the draft begins with', at('The bridge'), 'A bridge', 'The bridge over the Elm'],
    ['words that it lengthens', at('cost 12 million'), 'cost about 12 million', 'Elm cost 12 million euros'],
    ['words that it shortens', at('12 million euros'), '12 million', 'cost 12 million euros'],
  ])('changes the same of %s', (_what, from, wording, words) => {
    const now = fit(from, wording, at(words)).correction?.wording ?? ''
    const change = (text: string, place: Place, put: string) =>
      text.slice(0, place.start) + put + text.slice(place.end)
    expect(change(draft.text, at(words), now)).toBe(change(draft.text, from, wording))
  })

  it.each([
    ['elsewhere', 'said the mayor'],
    ['in part', 'million euros, said the mayor'],
  ])('is left over when it changes words %s', (_what, words) => {
    expect(fit(at('12 million'), '14 billion', at(words))).toEqual({
      correction: null,
      left: ['12 million → 14 billion'],
    })
  })

  it('is left over in another draft, though the words stand at the same offsets there', () => {
    const to = { ...whole, draftId: idOf<'draft'>(2, 2) }
    expect(fit(at('12 million'), '14 million', to).left).toHaveLength(1)
  })

  it('keeps why, though its wording is of other words', () => {
    const { correction } = fitCorrections(
      [claim(at('12 million'), '14 million', { why: 'Budget' })],
      at('Holm'),
    )
    expect(correction).toEqual({ wording: '', why: 'Budget', made: 'no' })
  })

  it('that proposes what stands there, so far, goes on to do so', () => {
    expect(fit(whole, whole.quote.exact, at('Holm'))).toEqual({
      correction: { wording: 'Holm', why: '', made: 'no' },
      left: [],
    })
  })

  it('without a wording gets none', () => {
    const { correction, left } = fitCorrections([claim(whole, '', { why: 'Ask.' })], at('Holm'))
    expect([correction, left]).toEqual([{ wording: '', why: 'Ask.', made: 'no' }, []])
  })

  it.each([
    ['is nothing but spaces', '  ', 'cost 12 million'],
    ['has spaces around it', ' 14 million ', 'cost 14 million'],
  ])('changes no word for spaces when its wording %s', (_what, wording, expected) => {
    expect(fit(at('12 million'), wording, at('cost 12 million')).correction?.wording).toBe(expected)
  })

  it('is none where none was', () => {
    expect(fitCorrections([aClaim(1, { places: [whole] })], at('Holm'))).toEqual({
      correction: null,
      left: [],
    })
  })

  it.each(['asProposed', 'otherwise', 'declined'] as const)('that was answered %s stays as it is', (made) => {
    const answered = claim(whole, 'Other words', { made })
    expect(fitCorrections([answered], at('Holm'))).toEqual({ correction: answered.correction, left: [] })
  })

  it('stays as it is where its claim stands nowhere', () => {
    expect(fit(whole, 'Other words', undefined).correction?.wording).toBe('Other words')
  })
})

describe('corrections of claims that overlap', () => {
  it('are one correction where they change different words', () => {
    const claims = [
      claim(at('cost 12 million'), 'cost 14 million'),
      claim(at('the Elm cost'), 'the Ash cost'),
    ]
    expect(fitCorrections(claims, at('over the Elm cost 12 million euros')).correction?.wording).toBe(
      'over the Ash cost 14 million euros',
    )
  })

  it('are the first, and the other is left over, where they change the same', () => {
    const claims = [claim(at('12 million'), '14 million'), claim(at('cost 12'), 'cost 15')]
    expect(fitCorrections(claims, at('cost 12 million'))).toEqual({
      correction: { wording: 'cost 14 million', why: '', made: 'no' },
      left: ['cost 12 → cost 15'],
    })
  })
})

it('a correction never changes a word of the draft that it did not change before', () => {
  const words = [...draft.text.matchAll(/\p{L}+|\d+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const nth = fc.nat(words.length - 1)
  const placeOf = (a: number, b: number): Place => {
    const start = words[Math.min(a, b)]?.start ?? 0
    const end = words[Math.max(a, b)]?.end ?? 0
    return { ...whole, start, end, quote: { exact: draft.text.slice(start, end), prefix: '', suffix: '' } }
  }
  fc.assert(
    fc.property(nth, nth, nth, nth, nth, (a, b, c, d, changed) => {
      const [from, to] = [placeOf(a, b), placeOf(c, d)]
      const word = words[changed] ?? { start: 0, end: 0 }
      const isIn = (place: Place) => place.start <= word.start && word.end <= place.end
      const wording = isIn(from)
        ? draft.text.slice(from.start, word.start) + 'OTHER' + draft.text.slice(word.end, from.end)
        : from.quote.exact
      const { correction, left } = fitCorrections([claim(from, wording)], to)
      const isKept = isIn(from) && isIn(to)
      expect(left).toHaveLength(isIn(from) && !isKept ? 1 : 0)
      const expected = isKept
        ? draft.text.slice(to.start, word.start) + 'OTHER' + draft.text.slice(word.end, to.end)
        : isIn(from)
          ? undefined
          : to.quote.exact
      expect(correction?.wording).toBe(expected)
    }),
  )
})
