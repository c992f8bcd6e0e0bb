import * as z from 'zod'
import { reasonSchema, correctionSchema, pastStatusSchema } from '../records/claim'
import { conflictKinds } from '../records/dismissal'
import { locatorKinds, stances } from '../records/evidence'
import { digestSchema, idSchema, momentSchema } from '../records/id'
import { quoteSchema } from '../records/place'
import { querySchema } from '../records/query'
import { contactSchema, sourceKinds } from '../records/source'
import { statuses, statusSchema, works, workSchema } from '../records/status'
import { waiverReasons } from '../records/waiver'
import { audiences, claimOrders, claimSelections } from './choices'

const count = z.int().min(0)
const offset = z.int().min(0)

/** The schema of a source as a report shows it. */
export const reportSourceSchema = z.object({
  /** The number under which claims name it in this report. */
  number: z.int().min(1),
  id: idSchema<'source'>(),
  kind: z.enum(sourceKinds),
  title: z.string(),
  url: z.string(),
  fileName: z.string(),
  /** SHA-256 of the kept file; null when there is none. */
  fileDigest: digestSchema.nullable(),
  author: z.string(),
  publisher: z.string(),
  published: z.string(),
  editorsOnly: z.boolean(),
  note: z.string(),
  contacts: z.array(contactSchema),
})

/** A source in a report. */
export type ReportSource = Readonly<z.infer<typeof reportSourceSchema>>

/** The schema of evidence as a report shows it. */
export const reportEvidenceSchema = z.object({
  /** `number` of the source in this report. */
  source: z.int().min(1),
  stance: z.enum(stances),
  locator: z.object({ kind: z.enum(locatorKinds), value: z.string() }),
  words: z.string(),
  note: z.string(),
})

/** What one source says about one claim, in a report. */
export type ReportEvidence = Readonly<z.infer<typeof reportEvidenceSchema>>

/** The schema of a place in the draft's text: offsets twice, since W3C selectors count code points; end exclusive. */
export const reportPlaceSchema = z.object({
  start: offset.meta({ description: 'UTF-16 units' }),
  end: offset.meta({ description: 'UTF-16 units, exclusive' }),
  startPoint: offset.meta({ description: 'Unicode code points' }),
  endPoint: offset.meta({ description: 'Unicode code points, exclusive' }),
  /** Prefix and suffix are long enough to be unique in the draft; null where words of it are held back. */
  quote: quoteSchema.nullable(),
})

/** Where a claim stands in the draft, in a report. */
export type ReportPlace = Readonly<z.infer<typeof reportPlaceSchema>>

/** The schema of a claim as a report shows it. */
export const reportClaimSchema = z.object({
  id: idSchema<'claim'>(),
  number: z.int().min(1),
  words: z.string(),
  /** The words of its sentence around it, where it first stands; null where words of the sentence are held back. */
  around: z.object({ before: z.string(), after: z.string() }).nullable(),
  /** The words are no longer in the draft. */
  gone: z.boolean(),
  places: z.array(reportPlaceSchema),
  status: statusSchema,
  statusBy: z.string().nullable(),
  statusAt: momentSchema.nullable(),
  past: pastStatusSchema.omit({ places: true }).nullable(),
  work: workSchema,
  kind: z.enum(['statement', 'opinion', 'prediction']),
  reasons: z.array(reasonSchema),
  claimant: z.string(),
  legal: z.boolean(),
  sensitive: z.boolean(),
  note: z.string(),
  correction: correctionSchema.nullable(),
  evidence: z.array(reportEvidenceSchema),
  /** How many of its sources are held back; null where even that is not said. */
  heldBack: count.nullable(),
  queries: z.array(querySchema.omit({ id: true, caseId: true, claimId: true })),
})

/** A claim in a report. */
export type ReportClaim = Readonly<z.infer<typeof reportClaimSchema>>

/** The schema of a correction in a report; `wording` is empty when none is proposed yet. */
export const reportCorrectionSchema = correctionSchema.extend({
  /** Number of the claim. */
  claim: z.int().min(1),
  status: statusSchema,
  words: z.string(),
  evidence: z.array(reportEvidenceSchema),
})

/** A correction in a report: old wording, new wording, why, and the evidence for it. */
export type ReportCorrection = Readonly<z.infer<typeof reportCorrectionSchema>>

/** The schema of the conflicts inside the copy, in a report; `values` are what stands against what. */
export const reportConflictsSchema = z.object({
  /** Null while the copy has not been read for conflicts. */
  open: z
    .array(
      z.object({
        kind: z.enum(conflictKinds),
        values: z.array(z.string()),
        /** Numbers of the claims that hold words of it. */
        claims: z.array(z.int().min(1)),
      }),
    )
    .nullable(),
  dismissed: z.array(
    z.object({
      kind: z.enum(conflictKinds),
      values: z.array(z.string()),
      reason: z.string(),
      by: z.string(),
      at: momentSchema,
    }),
  ),
})

/** The conflicts inside the copy, in a report. */
export type ReportConflicts = Readonly<z.infer<typeof reportConflictsSchema>>

/** The schema of a report: what is handed in. Nothing that is confidential for its audience is in it. */
export const reportSchema = z.object({
  format: z.literal('stet-report'),
  formatVersion: z.literal(1),
  madeAt: momentSchema,
  choices: z.object({
    audience: z.enum(audiences),
    claims: z.enum(claimSelections),
    order: z.enum(claimOrders),
    queries: z.boolean(),
  }),
  letterhead: z.string(),
  article: z.object({
    title: z.string(),
    byline: z.string(),
    publication: z.string(),
    date: z.iso.date().nullable(),
    /** BCP 47 tag; empty when it is not known. */
    language: z.string(),
  }),
  draft: z.object({
    number: z.int().min(1),
    openedAt: momentSchema,
    /** SHA-256 of the text in UTF-8. */
    digest: digestSchema,
  }),
  checker: z.string(),
  summary: z.object({
    claims: count,
    claimsShown: count,
    byStatus: z.array(z.object({ status: z.enum(statuses), count })),
    byWork: z.array(z.object({ work: z.enum(works), count })),
    coverage: z.object({ words: count, done: count, open: count, waived: count, untouched: count }),
    /** How many sources of the case are held back; null where even that is not said. */
    heldBack: count.nullable(),
  }),
  corrections: z.array(reportCorrectionSchema),
  /** Null for the reader. */
  conflicts: reportConflictsSchema.nullable(),
  claims: z.array(reportClaimSchema),
  sources: z.array(reportSourceSchema),
  untouched: z.array(z.string()),
  waived: z.array(z.object({ words: z.string(), reason: z.enum(waiverReasons), by: z.string() })),
})

/** A fact-check report as plain data; every format is made from it and from nothing else. */
export type Report = Readonly<z.infer<typeof reportSchema>>
