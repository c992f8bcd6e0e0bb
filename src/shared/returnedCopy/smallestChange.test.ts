import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallestChange } from './smallestChange'

const shown = (before: string, after: string) => {
  const change = smallestChange(before, after)
  return change && [before.slice(change.start, change.end), change.wording]
}

describe('the smallest change of a wording', () => {
  it.each([
    ['a word within', 'cost 40 million euros', 'cost 14 million euros', ['40', '14']],
    ['whole words, not letters of them', 'opened in 1931', 'opened in 1935', ['1931', '1935']],
    ['a word with its stop', 'in Bonn.', 'in Berlin.', ['Bonn', 'Berlin']],
    ['words put in', 'the bridge', 'the old bridge', ['', 'old ']],
    ['words put in at the end', 'the bridge', 'the bridge of Veld', ['', ' of Veld']],
    ['words taken out', 'the big red dog', 'the red dog', ['big ', '']],
    ['words that repeat', 'very very old', 'very old', ['very ', '']],
    ['all of them', 'nobody came', 'all went', ['nobody came', 'all went']],
    ['a mark alone', 'he said so', 'he said so!', ['', '!']],
  ])('is %s', (_what, before, after, change) => {
    expect(shown(before, after)).toEqual(change)
  })

  it('is none where nothing changes', () => {
    expect(smallestChange('as it was', 'as it was')).toBeNull()
  })

  it('makes the new wording of the old one, whatever they are', () => {
    const wording = fc.array(fc.constantFrom('a', 'an', ' ', '.', 'é', '🙂', 'b c'), { maxLength: 8 })
    fc.assert(
      fc.property(wording, wording, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const change = smallestChange(before, after)
        const made = change
          ? before.slice(0, change.start) + change.wording + before.slice(change.end)
          : before
        expect(made).toBe(after)
      }),
    )
  })
})
