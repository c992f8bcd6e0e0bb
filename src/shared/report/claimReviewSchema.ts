import * as z from 'zod'
import { isLink } from './page/escape'

const name = z.string().min(1)
const address = z
  .string()
  .refine(isLink, 'an http or https address')
  .meta({ format: 'uri', pattern: '^https?://' })
const named = (type: 'Person' | 'Organization') => z.strictObject({ '@type': z.literal(type), name })

/**
 * The schema of a ClaimReview as it is handed in: what Google's page on fact check markup requires (`claimReviewed`,
 * `reviewRating` with `alternateName`, `url`) and what it recommends (`author`, `itemReviewed` with its claimant; place
 * and day where they are known; a rating's number only together with both ends of its scale, of which 1 is the lowest).
 * Source: developers.google.com/search/docs/appearance/structured-data/factcheck.
 */
export const claimReviewSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  url: address,
  claimReviewed: name,
  datePublished: z.iso.date(),
  author: named('Organization'),
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    author: z.discriminatedUnion('@type', [named('Person'), named('Organization')]),
    datePublished: z.iso.date().optional(),
    appearance: z.strictObject({ '@type': z.literal('CreativeWork'), url: address }).optional(),
  }),
  reviewRating: z.union([
    z.strictObject({ '@type': z.literal('Rating'), alternateName: name }),
    z.strictObject({
      '@type': z.literal('Rating'),
      alternateName: name,
      ratingValue: z.int().min(1).max(5),
      bestRating: z.literal(5),
      worstRating: z.literal(1),
    }),
  ]),
  citation: z.array(address).min(1).optional(),
})

/** A ClaimReview as plain data, before it is written. */
export type ClaimReviewFile = z.infer<typeof claimReviewSchema>
