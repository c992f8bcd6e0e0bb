import { describe, expect, it } from 'vitest'
import { scorers, type Task } from './score'
import { trimPair } from './spans'

const text = 'Ann said it rose. It fell.'

describe('answers are scored', () => {
  it.each<[string, Task, object, object, object]>([
    [
      'sentences as words: a case is exact or not',
      'sentences',
      { text, sents: ['Ann said it rose.', 'It fell.'] },
      {
        sentences: [
          [0, 18],
          [18, 26],
        ],
      },
      { cases: 1, exact: 1 },
    ],
    [
      'sentences as places: both ends must agree',
      'sentences',
      {
        text,
        sents: [
          [0, 17],
          [18, 26],
        ],
      },
      {
        sentences: [
          [0, 17],
          [18, 22],
          [23, 26],
        ],
      },
      { precision: 1 / 3, recall: 1 / 2, f1: 2 / 5 },
    ],
    [
      'a worthy sentence that is missed',
      'claims',
      { label: 1 },
      { score: 0.9, worthy: false },
      { precision: 0, recall: 0, f1: 0, macroF1: 0, accuracy: 0, averagePrecision: 1 },
    ],
    [
      'facts: held by the first claim that covers half, told apart by two',
      'facts',
      {
        text,
        facts: [
          { start: 0, end: 3, sentence: 0, priority: 'high' },
          { start: 9, end: 16, sentence: 0, priority: 'low' },
        ],
        copyFlags: [{ start: 21, end: 25, core: true, severity: 'error' }],
      },
      {
        claims: [
          [0, 3],
          [9, 16],
          [18, 26],
        ],
        flags: [
          [24, 26],
          [0, 3],
        ],
      },
      {
        factRecall: 1,
        highPriorityRecall: 1,
        toldApart: 1,
        charF1: 20 / 28,
        precision: 2 / 3,
        flagRecall: 1,
        flagPrecision: 1 / 2,
      },
    ],
    [
      'attributions: a stretch named twice counts once',
      'attributions',
      {
        text,
        attributions: [
          { source: [[0, 3]], cue: [[4, 8]], content: [[9, 16]] },
          { source: [[0, 3]], cue: [[4, 8]], content: [[18, 25]] },
        ],
      },
      { attributions: [{ source: [0, 4], cue: [4, 7], content: [9, 16] }] },
      { source: 1, cue: 0, content: 2 / 3 },
    ],
    [
      'an article: runs of four words',
      'article',
      { text: 'one two three four five' },
      { text: 'one two three four six' },
      { precision: 1 / 2, recall: 1 / 2, f1: 1 / 2 },
    ],
  ])('%s', (_what, task, gold, answer, figures) => {
    const scored = scorers[task]([{ id: 'a', ...gold }], new Map([['a', { id: 'a', ...answer }]]))
    expect(Object.keys(scored).toSorted()).toEqual(Object.keys(figures).toSorted())
    for (const [name, figure] of Object.entries(figures))
      expect(scored[name], name).toBeCloseTo(figure as number)
  })

  it.each<[string, string, object, object]>([
    ['kept where it stands', 'kept', { outcome: 'unchanged', target: [0, 7] }, { keptRate: 1, unsafe: 0 }],
    ['kept, but given up', 'kept', { outcome: 'gone', target: null }, { keptRate: 0, unsafe: 0 }],
    ['edited, and flagged', 'edited', { outcome: 'reworded', target: [0, 7] }, { editedFlaggedRate: 1 }],
    ['removed, and called gone', 'removed', { outcome: 'gone', target: null }, { removedRate: 1 }],
  ])('a claim of the draft before: %s', (_what, label, result, figures) => {
    const after = label === 'kept' ? 'It rose.' : 'It sank.'
    const gold = { id: 'a', before: 'It rose.', after, spans: [{ span: [0, 7], label, target: [0, 7] }] }
    expect(scorers.drafts([gold], new Map([['a', { results: [result] }]]))).toMatchObject(figures)
  })

  it('a claim carried to other words is unsafe, however alike they are', () => {
    const gold = {
      id: 'a',
      before: 'It cost $4.2 million',
      after: 'It cost $42 million',
      spans: [{ span: [0, 20], label: 'edited', target: [0, 19] }],
    }
    const answers = new Map([['a', { results: [{ outcome: 'unchanged', target: [0, 19] }] }]])
    expect(scorers.drafts([gold], answers)['unsafe']).toBe(1)
  })

  it.each<[Task, object]>([
    ['sentences', { text, sents: [[0, 17]] }],
    ['facts', { text, facts: [] }],
    ['attributions', { text, attributions: [] }],
    ['article', { text }],
  ])('%s: no answer is no reason to fail', (task, gold) => {
    expect(() => scorers[task]([{ id: 'a', ...gold }], new Map())).not.toThrow()
  })
})

describe('the white space around a stretch does not count', () => {
  it.each([
    [
      [0, 18],
      [0, 17],
    ],
    [
      [17, 26],
      [18, 26],
    ],
    [
      [17, 18],
      [18, 18],
    ],
  ] as const)('%s is %s', (pair, trimmed) => {
    expect(trimPair(text, pair)).toEqual(trimmed)
  })
})
