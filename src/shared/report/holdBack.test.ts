import { describe, expect, it } from 'vitest'
import { digestOf } from '../records/chain'
import { aSource, someEvidence } from '../records/case.fixture'
import { holdBack } from './holdBack'

const hidden = aSource(1, {
  title: 'Vera Quell',
  url: 'https://www.example.org/leak/42/',
  author: 'Ødegård Straße',
  publisher: 'Elm Ministry',
  note: 'met behind the station',
  file: { sha256: digestOf('x'), size: 1, name: 'dossier-q.pdf', mediaType: 'application/pdf' },
  confidentiality: 'never',
})

const guardOf = () =>
  holdBack({
    sources: [
      hidden,
      aSource(2, { title: 'Council budget' }),
      aSource(3, { title: 'Ann', confidentiality: 'never' }),
      aSource(4, { title: "Sean O'Brien-Low", url: '', confidentiality: 'never' }),
    ],
    evidence: [
      someEvidence(1, 1, 1, { words: 'twelve was a figure for the press' }),
      someEvidence(2, 1, 1, { words: 'the bridge cost 12 million' }),
    ],
    audience: 'editor',
    placeholder: '[held back]',
    printed: 'Officials say the bridge cost 12 million euros.',
  })
const where = { claim: 4, field: 'note' } as const

describe('words meant for print', () => {
  it.each([
    ['so says Vera Quell today', 'so says [held back] today'],
    ['VERA  quell and vera\nquell', '[held back] and [held back]'],
    ['see http://example.org/leak/42/page', 'see http://[held back]/page'],
    ['file dossier-q.pdf', 'file [held back]'],
    ['Ødegård Straße'.normalize('NFD'), '[held back]'],
    ['Vera Quellen', '[held back]en'],
    ['so says Vera\u00a0Qu\u00adell today', 'so says [held back] today'],
    ['Ve\u200bra\u2060 Quell', '[held back]'],
    ["Sean O’Brien‑Low and Sean O'Brien-Low", '[held back] and [held back]'],
    ['ØDEGÅRD STRASSE', '[held back]'],
    ['file dossier–q.pdf', 'file [held back]'],
    ['Vera', 'Vera'],
    ['Ann and the Elm Ministry', 'Ann and the Elm Ministry'],
    ['met behind the station', 'met behind the station'],
    ['the Council budget', 'the Council budget'],
  ])('%j become %j', (text, kept) => {
    expect(guardOf().copy(text, where)).toBe(kept)
  })
})

describe('the desk’s own text', () => {
  it.each([
    ['so says Vera Quell, of all people', '[held back]'],
    ['We MET behind  the station', '[held back]'],
    ['Note: “twelve was a figure for the press”', '[held back]'],
    ['the bridge cost 12 million', 'the bridge cost 12 million'],
    ['nothing of it', 'nothing of it'],
    ['', ''],
  ])('%j becomes %j', (text, kept) => {
    expect(guardOf().desk(text, where)).toBe(kept)
  })
})

describe('a span of a text', () => {
  it.each([
    ['the name', 'It was [Vera Quell] who spoke.', false],
    ['its first half', 'It [was Vera] Quell who spoke.', false],
    ['its last half', 'It was Vera [Quell who] spoke.', false],
    ['a letter of it', 'It was V[er]a Quell who spoke.', false],
    ['what stands beside it', 'It [was] Vera Quell[, ]who spoke.', true],
    ['what stands between two of them', 'Vera Quell[ met ]Vera Quell.', true],
    ['half of a name alone', 'It was [Quell] who spoke.', true],
  ])('with %s is told apart', (_what, marked, isClean) => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1]
    expect(guardOf().isCleanAt(marked.replaceAll(/[[\]]/g, ''), { start, end })).toBe(isClean)
  })
})

describe('the list of mentions', () => {
  it('says where, what words, whose, and how much is left out', () => {
    const guard = guardOf()
    guard.desk('Vera Quell, Vera Quell and dossier-q.pdf', where)
    guard.copy('Vera Quell', { claim: null, field: 'title' })
    expect(guard.mentions()).toEqual([
      { where, words: 'Vera Quell', sourceId: hidden.id, leftOut: 'text' },
      { where, words: 'dossier-q.pdf', sourceId: hidden.id, leftOut: 'text' },
      { where: { claim: null, field: 'title' }, words: 'Vera Quell', sourceId: hidden.id, leftOut: 'words' },
    ])
  })
})
