import { describe, expect, it } from 'vitest'
import { nameChanges } from './nameChanges'
import { isQuotationSlip } from './quotationSlip'

describe('nameChanges', () => {
  it.each([
    ['the same words', 'It’s “done”', 'It\'s "done"', []],
    ['a number', 'It cost 4 million dollars.', 'It cost 5 million dollars.', ['number']],
    ['a number in words', 'third-largest city', 'second-largest city', ['number']],
    ['a power', '10² metres', '102 metres', ['number']],
    ['a sign', 'growth of -4', 'growth of 4', ['number']],
    ['the same number written otherwise', 'It cost 4 million dollars.', 'It cost $4,000,000.', ['wording']],
    ['the same number in words', 'twenty-five people', '25 people', ['wording']],
    ['a name', 'told Ines Novak that', 'told Ines Kovac that', ['name']],
    ['names turned round', 'Alice beat Bob', 'Bob beat Alice', ['name']],
    ['the first name of a sentence', 'Paris fell', 'London fell', ['name']],
    ['a common word at the beginning', 'Sales fell', 'Profits fell', ['wording']],
    ['a capital', 'the Federal court', 'the federal court', ['wording']],
    ['a date', 'on 5 May 2020', 'on 7 June 2020', ['date']],
    ['dates turned round', 'from 5 May to 7 June', 'from 7 June to 5 May', ['date']],
    ['a year', 'in 2019', 'in 2020', ['date']],
    ['a weekday', 'left on Monday', 'left on Tuesday', ['date']],
    ['a shortened month', 'the Jan. 5 vote', 'the January 5 vote', ['wording']],
    ['a unit', '5 kilometres', '5 miles', ['unit']],
    ['a currency', '$4m', '€4m', ['unit']],
    ['per cent and percentage points', '4%', '4 percentage points', ['unit']],
    ['per cent written otherwise', '4%', '4 per cent', ['wording']],
    ['a negation', 'He was guilty', 'He was not guilty', ['negation']],
    ['a negating prefix', 'a lawful act', 'an unlawful act', ['negation']],
    ['a modal', 'He may go', 'He will go', ['modal']],
    ['an attribution dropped', 'Officials said it rained', 'It rained', ['attribution']],
    ['a dropped “alleged”', 'an alleged thief', 'a thief', ['attribution']],
    ['a quotation', '“We won big,” he said', '“We won,” he said', ['quotation']],
    ['quotation marks dropped', 'He called it “fair”', 'He called it fair', ['quotation']],
    ['wording only', 'a large crowd came', 'a big crowd came', ['wording']],
  ] as const)('names %s', (_, before, after, names) => {
    expect(nameChanges(before, after)).toEqual(names)
  })

  it('names the most serious first', () => {
    expect(nameChanges('“I paid 5,” he said.', '“I may not pay 6,” Bo Ek told us.')).toEqual([
      'quotation',
      'number',
      'name',
      'negation',
      'modal',
      'attribution',
    ])
  })

  it('calls any change inside a quotation one, also where its marks lie outside the claim', () => {
    expect(nameChanges('we lost a few', 'we lost many', true)).toEqual(['quotation'])
  })
})

describe('isQuotationSlip', () => {
  it.each([
    ['“We won big,” he said', '“We won,” he said', true],
    ['“We never won,” he said', '“We nearly won,” he said', true],
    ['“We never won,” he said', '“We never won,” she said', false],
    ['“We never won a thing,” he said', '“They lost all of it,” he said', false],
    ['He said so', 'He says so', false],
  ])('%s -> %s: %s', (before, after, slip) => {
    expect(isQuotationSlip(before, after)).toBe(slip)
  })
})
