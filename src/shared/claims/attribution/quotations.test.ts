import { describe, expect, it } from 'vitest'
import { quotationsOf } from './quotations'

const wordsOf = (text: string): string[] =>
  quotationsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))

describe('quotations', () => {
  it.each([
    ['He said “it is late” and left.', ['“it is late”']],
    ['He said "it is late" and left.', ['"it is late"']],
    ["He said ''it is late'' and left.", ["''it is late''"]],
    ['Er sagte: „Es ist spät“, und ging.', ['„Es ist spät“']],
    ['Il a dit : « Il est tard » et partit.', ['« Il est tard »']],
    ['“She said ‘no’ twice,” he wrote.', ['“She said ‘no’ twice,”']],
    ['It’s the ’nineties, isn’t it? The girls’ club.', []],
    ['“One paragraph that goes on', ['“One paragraph that goes on']],
    ['a 6" pipe', []],
    ['“We close it," she said. "We do,” he said.', ['“We close it,"', '"We do,”']],
    ['“Apparently not,“ she said. “We do,” he said.', ['“Apparently not,“', '“We do,”']],
    ['“She said "no" twice,” he wrote.', ['“She said "no" twice,”']],
  ])('in %j', (text, quotations) => {
    expect(wordsOf(text)).toEqual(quotations)
  })

  it('speak when they are long or punctuated, else they set words apart', () => {
    const speaks = (text: string): boolean[] =>
      quotationsOf(text, { start: 0, end: text.length }).map((quotation) => quotation.speaks)
    expect(speaks('the “smart” bridge, “not now,” “we will not pay”')).toEqual([false, true, true])
  })
})
