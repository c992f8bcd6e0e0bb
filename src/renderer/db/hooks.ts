import { useLiveQuery } from 'dexie-react-hooks'
import * as z from 'zod'
import { useCallback } from 'react'
import { useServices } from '../services'
import { remember, rememberedOf, settingsOf, settingsSchema, writeSettings, type Settings } from './settings'

const first = settingsSchema.parse({})

/** The settings, live, and the way to alter them. */
export function useSettings(): readonly [Settings, (patch: Partial<Settings>) => void] {
  const { database } = useServices()
  const settings = useLiveQuery(() => settingsOf(database), [database]) ?? first
  const alter = useCallback((patch: Partial<Settings>) => void writeSettings(database, patch), [database])
  return [settings, alter]
}

/** A remembered view, live; undefined while it is read, null when there is none. */
export function useRemembered<Schema extends z.ZodType>(
  key: string,
  schema: Schema,
): readonly [z.infer<Schema> | null | undefined, (value: z.infer<Schema>) => void] {
  const { database } = useServices()
  const value = useLiveQuery(() => rememberedOf(database, key, schema), [database, key])
  const set = useCallback((next: z.infer<Schema>) => void remember(database, key, next), [database, key])
  return [value, set]
}
