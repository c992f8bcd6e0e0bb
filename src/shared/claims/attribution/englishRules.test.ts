import { describe, expect, it } from 'vitest'
import { linesOf } from './attributions.fixture'

describe('what is said', () => {
  it.each([
    [
      'in two, where the cue stands in its midst',
      'The bridge, Hart said, is not safe.',
      ['Hart | said | The bridge', 'Hart | said | is not safe'],
    ],
    [
      'in one, where a circumstance stands before the cue',
      'In a letter, Hart wrote, “We close it.”',
      ['Hart | wrote | “We close it.”'],
    ],
    [
      'as far as the clause that opens the sentence goes',
      'While Hart says it is safe, the council laughed.',
      ['Hart | says | it is safe'],
    ],
    [
      'from its quotation mark to one of another shape',
      '“We close it," Hart said. “It rained.”',
      ['Hart | said | “We close it,"', 'Hart | said | “It rained.”'],
    ],
    [
      'without whom it was asked',
      'Hart asked Ford whether it was safe.',
      ['Hart | asked | whether it was safe'],
    ],
    [
      'from “to” on',
      'Hart promised to stay until the summer.',
      ['Hart | promised | to stay until the summer'],
    ],
    ['without a comparison', 'Hart said it grew, compared with May.', ['Hart | said | it grew']],
    ['without who else thought so', 'Hart said it helped Ford, who left.', ['Hart | said | it helped Ford']],
    ['inside its brackets', '(Hart denied the report.)', ['Hart | denied | the report']],
    [
      'with every item of a list',
      'Hart thanked the mayor, the yard and the crew.',
      ['Hart | thanked | the mayor, the yard and the crew'],
    ],
    ['up to “but”', 'Hart praised the plan but left.', ['Hart | praised | the plan']],
  ])('comes %s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })
})

describe('cues', () => {
  it.each([
    ['Hart now says it is safe.', 'Hart | now says | it is safe'],
    ['Hart questioned the plan.', 'Hart | questioned | the plan'],
    ['Hart laid out a plan.', 'Hart | laid out | a plan'],
    ['A new poll showed Hart ahead of Ford.', 'A new poll | showed | Hart ahead of Ford'],
    ['In a poll published on Monday, Hart led.', 'a poll published on Monday | In | Hart led'],
    ['Hart is skeptical of the plan.', 'Hart | is skeptical of | the plan'],
    ['Hart is convinced that it is safe.', 'Hart | is convinced | that it is safe'],
    ['New poll: Hart leads', 'New poll | : | Hart leads'],
  ])('are more than “said”: %s', (text, line) => {
    expect(linesOf(text)).toContain(line)
  })

  it.each([
    ['a deed told by somebody else', 'Hart said Ford supports the plan.', 'supports'],
    ['an object where a clause is due', 'Hart showed no remorse.', 'showed'],
    ['what is still to be done', 'The bridge is likely to be rejected.', 'rejected'],
    ['what ought to be said', 'Hart should say that it is safe.', 'should say'],
    ['going on with a deed', 'The bridge sank, and in May, Hart continued to build.', 'continued'],
    ['who stands somewhere', 'Hart appeared at the bridge.', 'appeared'],
    ['a participle after a number', 'The club has 60 pledged members here.', 'pledged'],
    ['a name', 'Ford joined a club called Harbour Rats.', 'called'],
    ['a noun before “that” and its verb', 'Votes of the states that voted early count.', 'states'],
    ['an act by the way', 'Hart left for denouncing the plan.', 'denouncing'],
    ['who made something', 'The bridge was made by Hart.', 'made'],
    ['the time after a colon', 'About 10:03 the boat sank.', ':'],
    ['a label that names nobody', 'Even at sea: The boat sank.', ':'],
    ['a step of a list', 'Improve your boat: The hull comes first.', ':'],
  ])('are not %s', (_, text, cue) => {
    expect(linesOf(text).map((line) => line.split(' | ')[1])).not.toContain(cue)
  })

  it('are looked for beside words that every object has', () => {
    expect(linesOf('It was his claim constructor.')).toEqual([])
  })
})
