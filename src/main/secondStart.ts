import * as z from 'zod'

/** What a start of the app was given: its arguments, and the folder that relative paths are relative to. */
export type Started = { readonly argv: readonly string[]; readonly folder: string }

const startedSchema = z.object({ argv: z.array(z.string()), folder: z.string() })

/** What this start hands over if another one is running: its arguments as they are, before Chromium sorts them. */
export const secondStart = (): Started => ({ argv: process.argv, folder: process.cwd() })

/** What a second start has handed over; `seen` is what Electron itself says of it, should that not be readable. */
export function startedWith(given: unknown, seen: Started): Started {
  const parsed = startedSchema.safeParse(given)
  return parsed.success ? parsed.data : seen
}
