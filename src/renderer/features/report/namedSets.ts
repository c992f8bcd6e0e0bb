import * as z from 'zod'
import { audiences, claimOrders, claimSelections } from '../../../shared/report/choices'
import { reportEndings, type ReportFormat } from '../../../shared/report/fileName'
import { formatFor, handIns } from '../../../shared/report/handIn'
import type { ReportSet } from './reportSet'

// Object.keys forgets which keys they are.
const formats = Object.keys(reportEndings) as readonly ReportFormat[]

const namedSetSchema = z.object({
  name: z.string().min(1).max(80),
  handIn: z.enum(handIns),
  format: z.enum(formats),
  choices: z.object({
    audience: z.enum(audiences),
    claims: z.enum(claimSelections),
    order: z.enum(claimOrders),
    queries: z.boolean(),
    letterhead: z.string().max(2000),
  }),
  /** Choices from before there were templates have none. */
  template: z.string().max(255).default(''),
})

/** The schema of the choices that a person has kept by name. */
export const namedSetsSchema = z.array(namedSetSchema)

/** Choices for a report, kept under a name. */
export type NamedSet = z.infer<typeof namedSetSchema>

const likeName = (one: string, other: string) =>
  one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase()

/** Says whether choices with this name are kept; case does not part names. */
export const isKept = (kept: readonly NamedSet[], name: string): boolean =>
  kept.some((one) => likeName(one.name, name))

/** Choices as they are kept. */
export const nameSet = (name: string, { handIn, format, choices, template }: ReportSet): NamedSet =>
  namedSetSchema.parse({ name: name.trim(), handIn, format, choices, template })

/** Keeps choices by name, in the place of those with the same name. */
export function keepSet(kept: readonly NamedSet[], name: string, set: ReportSet): NamedSet[] {
  const made = nameSet(name, set)
  return isKept(kept, name) ? kept.map((one) => (likeName(one.name, name) ? made : one)) : [...kept, made]
}

/** Forgets kept choices. */
export const forgetSet = (kept: readonly NamedSet[], name: string): NamedSet[] =>
  kept.filter((one) => one.name !== name)

/** Kept choices in use. */
export const takeSet = ({ handIn, format, choices, template }: NamedSet): ReportSet => ({
  handIn,
  format: formatFor(handIn, format),
  choices,
  template,
})

/** Says whether the choices in use are no longer those that are kept under the name. */
export const isAltered = (named: NamedSet, set: ReportSet): boolean =>
  JSON.stringify(nameSet(named.name, set)) !== JSON.stringify(named)
