import { describe, expect, it } from 'vitest'
import { formsOf } from './inflect'

describe('the forms of a verb', () => {
  it.each([
    ['say', 'say says said said saying'],
    ['deny', 'deny denies denied denied denying'],
    ['agree', 'agree agrees agreed agreed agreeing'],
    ['admit', 'admit admits admitted admitted admitting'],
    ['write', 'write writes wrote written writing'],
    ['stress', 'stress stresses stressed stressed stressing'],
    ['convey', 'convey conveys conveyed conveyed conveying'],
  ])('%s', (base, forms) => {
    expect(
      formsOf(base)
        .map(([word]) => word)
        .join(' '),
    ).toBe(forms)
  })
})
