import * as z from 'zod'

/** An identifier (UUID version 7, RFC 9562) that says what it names, so that a claim's id cannot stand for a source's. */
export type Id<Kind extends string> = string & { readonly __names: Kind }

const uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/)

/** The schema of an id that names `Kind`. Fails on anything that is not a lower-case UUID. */
export const idSchema = <Kind extends string>(): z.ZodType<Id<Kind>, string> =>
  // The brand exists in types only: a checked string is all there is at run time.
  uuid as unknown as z.ZodType<Id<Kind>, string>

/** A moment: ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` writes it. */
export const momentSchema = z.string().regex(/^[+-]?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)

/** A SHA-256 in lower-case hexadecimal. */
export const digestSchema = z.string().regex(/^[0-9a-f]{64}$/)
