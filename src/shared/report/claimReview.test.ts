import { describe, expect, it } from 'vitest'
import type { Claim } from '../records/claim'
import { statuses } from '../records/status'
import { aClaim, aDraft, aPlace, sampleAt, sampleCase, theCase } from '../records/case.fixture'
import { usualChoices } from './choices'
import { claimReview, type ClaimReviewDetails } from './claimReview'
import { claimReviewSchema } from './claimReviewSchema'
import { makeReport } from './makeReport'
import { englishReport } from './words'

const details: ClaimReviewDetails = {
  url: 'https://elmpost.example/checks/1',
  appearance: 'https://example.org/speech',
  madeOn: '2026-11-20',
  claimantIs: 'Person',
  publisher: '',
  statement: '',
}

function review(claim: Partial<Claim>, over: Partial<ClaimReviewDetails> = {}, publication = 'The Elm Post') {
  const { report, isClean } = makeReport(
    {
      records: sampleCase({
        case: theCase({ publication }),
        claims: [
          aClaim(1, {
            places: [aPlace(aDraft(), 'cost 12 million euros')],
            claimant: 'Ada Holm',
            status: 'needsCorrection',
            ...claim,
          }),
        ],
      }),
      coverage: { words: 0, done: 0, open: 0, waived: 0, untouched: 0 },
      untouched: [],
      at: sampleAt,
      choices: usualChoices,
    },
    englishReport,
  )
  const [shown] = report.claims
  if (shown === undefined) throw new Error('the claim is not in the report')
  return claimReview(shown, report, { ...details, ...over }, englishReport, isClean)
}

describe('a ClaimReview', () => {
  it('has what its readers require, and what they recommend', () => {
    const result = review({})
    expect(result.ok && JSON.parse(result.value)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://elmpost.example/checks/1',
      claimReviewed: 'cost 12 million euros',
      datePublished: '2026-11-24',
      author: { '@type': 'Organization', name: 'The Elm Post' },
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'Ada Holm' },
        datePublished: '2026-11-20',
        appearance: { '@type': 'CreativeWork', url: 'https://example.org/speech' },
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'False as stated',
        ratingValue: 1,
        bestRating: 5,
        worstRating: 1,
      },
      citation: ['https://example.org/budget'],
    })
  })

  it.each([
    ['verified', 5],
    ['needsContext', 3],
    ['needsCorrection', 1],
    ['disputed', undefined],
    ['notVerifiable', undefined],
    ['onAuthor', undefined],
    ['opinion', undefined],
  ] as const)('of a claim that is %s has the number %s', (status, value) => {
    const result = review({ status })
    const { reviewRating } = JSON.parse(result.ok ? result.value : '{}') as {
      reviewRating: Record<string, unknown>
    }
    expect(reviewRating['ratingValue']).toBe(value)
    expect(reviewRating['alternateName']).not.toBe('')
  })

  it.each([
    ['the article’s own copy', { claimant: '' }, {}, 'ownCopy'],
    ['what nobody has checked', { status: 'unchecked' }, {}, 'notChecked'],
    ['what has changed since', { status: 'recheck' }, {}, 'notChecked'],
    ['a claimant who is held back', { claimant: 'Vera Quell' }, {}, 'heldBack'],
    ['a page that is no web page', {}, { url: 'javascript:alert(1)' }, 'badAddress'],
    ['a day that is none', {}, { madeOn: '2026-02-30' }, 'badDate'],
    ['a day in other words', {}, { madeOn: 'last week' }, 'badDate'],
    ['a place that is no web page', {}, { appearance: 'file:///etc/passwd' }, 'badAppearance'],
  ] as const)('is refused for %s', (_name, claim, over, refusal) => {
    expect(review(claim, over)).toEqual({ ok: false, failure: refusal })
  })

  it.each(statuses.filter((status) => status !== 'unchecked' && status !== 'recheck'))(
    'of a claim that is %s keeps to the published schema, with and without what is optional',
    (status) => {
      for (const over of [{}, { appearance: '', madeOn: null }, { claimantIs: 'Organization' }] as const) {
        const result = review({ status }, over)
        expect(
          claimReviewSchema.safeParse(JSON.parse(result.ok ? result.value : 'null')).error,
        ).toBeUndefined()
      }
    },
  )

  it.each([
    ['without a rating', { reviewRating: undefined }],
    ['without the claim', { claimReviewed: '' }],
    ['with an address that is none', { url: 'javascript:alert(1)' }],
    ['without a claimant', { itemReviewed: { '@type': 'Claim' } }],
    ['with half a scale', { reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1 } }],
  ])('does not pass the schema %s', (_name, over) => {
    const result = review({})
    const whole = JSON.parse(result.ok ? result.value : '{}') as Record<string, unknown>
    expect(claimReviewSchema.safeParse(whole).success).toBe(true)
    expect(claimReviewSchema.safeParse({ ...whole, ...over }).success).toBe(false)
  })

  it.each([
    '</script><script>alert(1)</script>',
    '<!-- ]]> -->',
    'a\u2028b\u2029c',
    '\u0000 \ud800 \u{1f309}',
  ])('of the words %j ends no script element, and reads back as they were', (words) => {
    const result = review({}, { statement: words })
    const text = result.ok ? result.value : ''
    expect(text).not.toMatch(/[<>&\u2028\u2029]/)
    expect((JSON.parse(text) as { claimReviewed: string }).claimReviewed).toBe(words)
  })

  it('is refused where nobody is named who checked', () => {
    expect(review({}, {}, '')).toEqual({ ok: false, failure: 'noPublisher' })
    expect(review({}, { publisher: 'Elm Desk' }, '').ok).toBe(true)
  })

  it('has a reason in words for each refusal', () => {
    for (const reason of Object.values(englishReport.claimReviewRefusals)) expect(reason).toMatch(/\.$/)
  })
})

it('rates every status but those that say nothing', () => {
  expect(Object.keys(englishReport.ratings).toSorted()).toEqual(
    statuses.filter((status) => status !== 'unchecked' && status !== 'recheck').toSorted(),
  )
})
