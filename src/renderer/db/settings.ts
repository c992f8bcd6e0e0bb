import * as z from 'zod'
import { papers } from '../../shared/report/paper'
import type { Database } from './database'

/** What belongs to the person: kept on this machine, in no case. */
export const settingsSchema = z.object({
  /** The name under which the person works and hands in. */
  checker: z.string().max(200).catch(''),
  theme: z.enum(['system', 'light', 'dark']).catch('system'),
  readingScale: z.number().min(0.7).max(2).catch(1),
  plainKeys: z.boolean().catch(true),
  /** What documents are made for: one of the papers, or the one that is usual in the country. */
  paper: z.enum(['usual', ...papers]).catch('usual'),
  /** How much is proposed, 0 (all) to 1. */
  sensitivity: z.number().min(0).max(1).catch(0),
})

/** The settings of the person. */
export type Settings = Readonly<z.infer<typeof settingsSchema>>

/** Reads the settings; what is missing or broken comes as it is at first. */
export const settingsOf = async (database: Database): Promise<Settings> =>
  settingsSchema.parse((await database.settings.get('settings'))?.value ?? {})

/** Writes some of the settings. */
export const writeSettings = (database: Database, patch: Partial<Settings>): Promise<unknown> =>
  database.transaction('rw', database.settings, async () => {
    const before = await settingsOf(database)
    await database.settings.put({ key: 'settings', value: { ...before, ...patch } })
  })

/** Reads a remembered view (pane sizes, columns, saved filters), checked by its own schema; null when there is none. */
export async function rememberedOf<Schema extends z.ZodType>(
  database: Database,
  key: string,
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  const found = schema.safeParse((await database.settings.get(`remembered:${key}`))?.value)
  return found.success ? found.data : null
}

/** Remembers a view. */
export const remember = (database: Database, key: string, value: unknown): Promise<unknown> =>
  database.settings.put({ key: `remembered:${key}`, value })
