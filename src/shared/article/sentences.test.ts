import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from './blocks'
import { hostileTexts } from './hostile.fixture'
import { splitSentences, splitSentencesOfBlock } from './sentences'

const split = (text: string, language = 'en'): string[] =>
  splitSentences(text, blocksByBlankLines(text), language).map(({ start, end }) => text.slice(start, end))

// The bar stands where a sentence ends; it is not in the text.
const parted = (marked: string): string[] => marked.split(' | ')

describe('English sentences', () => {
  it.each([
    ['abbreviations', 'Gen. Ada Cole met Mr. Hart of Birch & Co. at noon. | They spoke.'],
    ['abbreviations that end a sentence', 'He left Acme Inc. | The firm did well.'],
    ['states and countries', 'The U.S. Senate met. | She lives in the U.S. | He does not.'],
    ['initials', 'A. B. Carter and John Q. Public signed. | So did you and I. | Did they?'],
    ['times of day', 'At 7 p.m. Mr. Hart spoke. | He had come at 6 p.m. | Mrs. Hart had not.'],
    ['eras', 'In 44 B.C. Caesar died. | The city was founded in 753 B.C. | Augustus came later.'],
    ['numbers', 'See p. 12 and No. 7 of vol. 3. | Is the answer no. | It paid $4.20. | It was late.'],
    ['months', 'It was on Feb. 3 and in Mar. 2020. | It rained.'],
    ['a quotation that goes on', '"Is it true?" she asked. | "No!" Bob Hart said.'],
    ['a quotation inside', 'He said "It is late. Go home." and left. | She stayed.'],
    ['brackets', 'It rose (It had fallen before.) in May. | (Nobody knew.) | It fell.'],
    ['ellipses', 'I never ... well. | It is so.... | She left. | He may . . . I doubt it.'],
    ['list items', '1.) Bread | 2.) Milk | 3.) Salt'],
    ['lettered items', 'a) Bread | b) Milk | c) Salt'],
    ['bullets', '• 9. Bread | • 10. Milk'],
    ['addresses', 'Write to a.b@example.com. | See https://www.example.com/a.html?b. | Done.'],
    ['datelines', 'LONDON (AP) — The mayor left. | He is away.'],
    ['footnote marks', 'It rose.[1] [2] | It fell.¹² | It rose again.'],
    ['text without capitals', 'i think so. | are you mad? | we are not.'],
    ['emphasis', 'What?! | Really... | Yes!!! | Yahoo! is a firm.'],
    ['references', 'Smith et al. (2003) agree. | So does Jones (see Fig. 4).'],
    ['picture credits', 'The old bridge in May | Image: Ann Hart.'],
    ['rules', 'It ended. | *** | It began.'],
    ['emoticons', 'Fine :) | Now go.'],
    ['emoticons before a small letter', 'hope it works :) | let me know.'],
    ['the opening and closing of a letter', 'Dear Ann Hart, | The boat is late. | Best regards, | Bob Cole'],
    [
      'the stamp of a mail',
      'Ann Hart 03/27/2001 09:11 AM | The boat is late. | It came at 9:11 AM and left.',
    ],
    ['a signature', 'It is late. | -- Posted by Ann Hart'],
    ['dashes inside', 'Put it in, and -- voila! -- you have cake.'],
  ])('%s', (_, marked) => {
    expect(split(parted(marked).join(' '))).toEqual(parted(marked))
  })

  it('are parted where the space is missing, but not in addresses', () => {
    expect(split('It is over.The end came. See www.testing.Example.com.')).toEqual([
      'It is over.',
      'The end came.',
      'See www.testing.Example.com.',
    ])
  })
})

describe('sentences of other languages', () => {
  it.each([
    ['de', 'Am 3. Mai kam Dr. Kern z.B. mit Hrn. Moser. | Er blieb bis zum 5. | Die Stadt zahlte.'],
    ['fr', 'M. Dupont a dit : « C’est fini. » | Il est parti.'],
    ['es', 'El Sr. Gómez llegó el 3 de feb. a EE.UU. para verla. | ¿Quién fue? | Nadie.'],
    ['zh', '他来了。 | 她走了！'],
    ['hi', 'वह आया। | वह गई।'],
  ])('%s', (language, marked) => {
    expect(split(parted(marked).join(' '), language)).toEqual(parted(marked))
  })

  it('need no space after an ideographic full stop', () => {
    expect(split('他来了。她走了！', 'zh')).toEqual(['他来了。', '她走了！'])
  })
})

describe('lines inside a block', () => {
  it('end a sentence when they are the items of a list', () => {
    expect(split('eggs\nbrown bread\nmilk, salt')).toEqual(['eggs', 'brown bread', 'milk, salt'])
  })

  it('do not when the text was wrapped at a width', () => {
    const wrapped =
      'The council of the town has voted on Tuesday to close\nWestminster road and the old bridge for good.'
    expect(split(wrapped)).toEqual([wrapped])
  })
})

describe('German, French and Spanish sentences', () => {
  it.each([
    ['de', 'Es war das 800. Jubiläum.|Es kamen 800.|Bürgermeister Kurz lobte das.'],
    ['de', 'Die Zahl stieg auf 31.|Trainer Kurz sprach am 3. Oktober in der 2. Liga.'],
    ['de', 'Das gilt gem. § 4 Abs. 2, z. B. in der Hauptstr. 5.|Ludwig XIV. war nie hier.'],
    ['fr', 'L’art. 4 du règlement vaut, p. ex. pour M. Petit.|Il reste.'],
    ['fr', '— Vous venez ? demande un habitant.|— Rien du tout, répond le maire.'],
    ['fr', '« Non ! »|Elle part.|« Vous venez ? » demande-t-il.'],
    ['es', 'EE. UU. pagó los JJ. OO. de París.|Véase el núm. 3.'],
    ['es', '—¿No lo sabían? —preguntó un vecino.|—Lo sabíamos —respondió ella—, pero tarde.'],
  ])('in %s: %s', (language, line) => {
    const text = line.replaceAll('|—', '\n—').replaceAll('|', ' ')
    const found = splitSentences(text, blocksByBlankLines(text), language)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(line.split('|'))
  })
})

describe('every text', () => {
  const unit = fc.constantFrom(
    'The man',
    'mr',
    'U.S',
    'e.g',
    ' ',
    '.',
    '. ',
    '? ',
    '…',
    '"',
    '”',
    '“',
    '(',
    ')',
    '\n',
    '\n\n',
    '1',
    '😀',
    '\ud800',
    ': ',
  )
  const texts = fc.array(unit, { maxLength: 60 }).map((parts) => parts.join(''))
  const languages = fc.constantFrom('en', 'de', 'fr', 'es', '', 'xx')

  it('lies in its sentences, in order and without overlap, each within one block', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        const blocks = blocksByBlankLines(text)
        const sentences = splitSentences(text, blocks, language)
        const gaps = [0, ...sentences.map(({ end }) => end)].map((end, at) =>
          text.slice(end, sentences[at]?.start ?? text.length),
        )
        expect(gaps.join('').trim()).toBe('')
        expect(
          sentences.every(({ start, end }) =>
            blocks.some((block) => start < end && start >= block.start && end <= block.end),
          ),
        ).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps a block’s sentences when another block is edited', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, edited, text) => {
        const own = text.trim()
        const sentencesBeside = (other: string): string[] => {
          const whole = `${other}\n\n${own}\n\n${other}`
          const block = { start: other.length + 2, end: other.length + 2 + own.length }
          return splitSentencesOfBlock(whole, block, 'en').map(({ start, end }) => whole.slice(start, end))
        }
        expect(sentencesBeside(edited)).toEqual(sentencesBeside(before))
      }),
    )
  })

  it.each(hostileTexts)('has an answer, the same one twice: %s', (_, text) => {
    const blocks = blocksByBlankLines(text)
    expect(splitSentences(text, blocks, 'en')).toEqual(splitSentences(text, blocks, 'en'))
  })
})
