import { describe, expect, it } from 'vitest'
import { assemble } from '../assemble'
import { readText } from './readText'

const shapes = (text: string) => {
  const made = assemble(readText(text))
  return made.blocks.map(({ kind, start, end }) => `${kind}: ${made.text.slice(start, end)}`)
}
const long =
  'This sentence is long enough that nobody would take the line it stands on for a headline, and it goes on past any width at which people wrap.'

describe('plain text', () => {
  it('is parted by blank lines', () => {
    expect(shapes('One is here.\n\n \nTwo is here.\r\n\r\nThree.')).toEqual([
      'paragraph: One is here.',
      'paragraph: Two is here.',
      'paragraph: Three.',
    ])
  })

  it('is parted by lines where every line is a paragraph', () => {
    expect(shapes(`${long}\n${long}\nShort end.`)).toHaveLength(3)
  })

  it('is joined where it was wrapped by hand', () => {
    const wrapped = [
      'The council of the harbour city voted on Tuesday to approve a',
      'budget that raises spending on schools and roads, the mayor',
      'said, while it cuts the grants that small theatres have had',
      'for years.',
      '',
      'A second paragraph begins here and is wrapped at the very',
      'same width as the first one was by the mail program that',
      'sent it.',
    ].join('\n')
    expect(shapes(wrapped)).toEqual([
      'paragraph: The council of the harbour city voted on Tuesday to approve a budget that raises spending on schools and roads, the mayor said, while it cuts the grants that small theatres have had for years.',
      'paragraph: A second paragraph begins here and is wrapped at the very same width as the first one was by the mail program that sent it.',
    ])
  })

  it('keeps the line ends of verses and addresses', () => {
    expect(shapes('Roses are red\nViolets are blue')).toEqual(['paragraph: Roses are red\nViolets are blue'])
  })

  it('has a headline where a short first line without a full stop leads', () => {
    expect(shapes(`Budget vote splits city\n\n${long}`)[0]).toBe('heading: Budget vote splits city')
    expect(shapes(`It was late.\n\n${long}`)[0]).toBe('paragraph: It was late.')
  })

  it('has subheads in capitals or underlined, lists, captions, quoted mail', () => {
    expect(
      shapes(
        `${long}\n\nWHAT COMES NEXT\n\n${long}\n\nPlans\n-----\n\n• one\n• two\n\nPhoto: The mayor.\n\n> said\n> so`,
      ).map((shape) => shape.split(':')[0]),
    ).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'heading',
      'listItem',
      'listItem',
      'caption',
      'quotation',
    ])
  })

  it('has links where addresses stand', () => {
    const { remarks, text } = assemble(readText('See https://example.org/a, or not.'))
    expect(remarks.map(({ start, end, links }) => [text.slice(start, end), links])).toEqual([
      ['https://example.org/a', ['https://example.org/a']],
    ])
  })

  it('of one line of a million characters, and of a million lines, is read', () => {
    expect(shapes('word '.repeat(200_000))).toHaveLength(1)
    expect(shapes('a line.\n\n'.repeat(100_000))).toHaveLength(100_000)
  })
})

describe('words without spaces', () => {
  it('are joined without any where a line was wrapped', () => {
    const line =
      '首相は水曜日に記者団に対して交渉は続くと述べたが、その内容については明らかにしなかったと伝えられており、'
    expect(shapes(`${line}\n${line}\n${line}\n${line}\n続く。`)).toEqual([
      `paragraph: ${line}${line}${line}${line}続く。`,
    ])
  })
})
