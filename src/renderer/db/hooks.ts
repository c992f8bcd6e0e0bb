import { useLiveQuery } from 'dexie-react-hooks'
import * as z from 'zod'
import { useCallback, useEffect, useState } from 'react'
import { useServices } from '../services'
import type { Entry } from '../../shared/records/entry'
import type { Id } from '../../shared/records/id'
import type { CaseNow } from './caseReader'
import { followCase } from './followCase'
import { historyOf, historyOfRecord } from './queries'
import { caseLines, type CaseLine } from './caseList'
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

/** A case as it stands, live; undefined while it is read, null when there is none. */
export function useCaseNow(caseId: Id<'case'>): CaseNow | null | undefined {
  const { database } = useServices()
  const [now, setNow] = useState<CaseNow | null>()
  useEffect(() => followCase(database, caseId, setNow), [database, caseId])
  return now
}

/** The cases of the start screen, live; undefined while they are read. */
export function useCaseLines(): readonly CaseLine[] | undefined {
  const { database } = useServices()
  return useLiveQuery(() => caseLines(database), [database])
}

/** The history entries that touched a record, live, oldest first. */
export function useRecordHistory(id: string): readonly Entry[] | undefined {
  const { database } = useServices()
  return useLiveQuery(() => historyOfRecord(database, id), [database, id])
}

/** The last entries of a case's history, live, the last one first. */
export function useLastEntries(
  caseId: Id<'case'>,
  head: number,
  count: number,
): readonly Entry[] | undefined {
  const { database } = useServices()
  return useLiveQuery(
    () => historyOf(database, caseId, Math.max(0, head - count)).then((entries) => entries.toReversed()),
    [database, caseId, head, count],
  )
}
