import { describe, expect, it } from 'vitest'
import { blocksByBlankLines } from '../../../article/blocks'
import { analyse } from '../../analyse'

const valuesIn = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }).conflicts.map(
    ({ values }) => values,
  )

describe('one measure in two units', () => {
  it.each([
    ['The 5-kilometre (3.8-mile) tunnel is shut.', ['5-kilometre', '3.8-mile']],
    [
      'The air had 40 degrees Celsius (94 degrees Fahrenheit).',
      ['40 degrees Celsius', '94 degrees Fahrenheit'],
    ],
    ['They caught 12 tonnes, or 40,000 pounds, of cod.', ['12 tonnes', '40,000 pounds']],
    ['The park has 2 million acres (80,000 hectares) of wood.', ['2 million acres', '80,000 hectares']],
    ['The wind reached 100 km/h (82 mph) at noon.', ['100 km/h', '82 mph']],
  ])('that do not make the same is found: %s', (text, values) => {
    expect(valuesIn(text)).toEqual([values])
  })

  it.each([
    'The 5-kilometre (3-mile) tunnel and the 1,200-mile (1,931 km) road are shut.',
    'The air had 40 degrees Celsius (104 degrees Fahrenheit), two degrees Celsius (3.6 degrees Fahrenheit) more.',
    'The wall is 355 feet (108 m) long and 2 inches (50.8 millimetres) thick.',
    'The tank holds 1,000 gallons (3,785 litres) of oil and 1,000 gallons (4,546 litres) of milk.',
    'The car does 90 miles per gallon (38 kilometres per litre) on the road.',
    'The pier is 300 metres long (its wall is 200 feet high).',
    'It is about 300 kilometres (just under 200 miles) away.',
    'The ship carries 4,000 tons (3,629 tonnes) of coal.',
  ])('is let stand: %s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

describe('a share in words and in figures', () => {
  it.each([
    ['Two thirds of the voters, 56 percent, said yes.', ['two thirds', '56 percent']],
    ['One in five children, or 30 percent, is ill.', ['one in five', '30 percent']],
    ['Every second child (35 percent) is ill.', ['every second', '35 percent']],
  ])('that do not make the same is found: %s', (text, values) => {
    expect(valuesIn(text)).toEqual([values])
  })

  it.each([
    'Two thirds of the voters, 67 percent, said yes.',
    'One in five children, or 20 percent, is ill.',
    'Nearly half of the voters, 43 percent, said yes.',
    'A third of the pupils, 12 percent fewer than in May, stayed at home.',
    'Half of the pupils, 60 percent of them girls, stayed at home.',
  ])('is let stand: %s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

describe('the votes of a body whose members are counted', () => {
  it('are found where there are more of them', () => {
    expect(valuesIn('The 12-member jury voted 10-3 to convict him.')).toEqual([['12', '13']])
  })

  it('are let stand where somebody did not vote', () => {
    expect(valuesIn('The nine-judge court ruled 5-3 for the harbour.')).toEqual([])
  })
})
