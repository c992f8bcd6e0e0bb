import { useCallback } from 'react'
import type { Paper } from '../../shared/report/paper'
import { useSettings } from '../db/hooks'
import { useServices } from '../services'

/** Finds the paper that documents are made for: the one that the person has set, or the one usual in their country. */
export function usePaper(): () => Promise<Paper> {
  const { bridge } = useServices()
  const [{ paper }] = useSettings()
  return useCallback(async () => (paper === 'usual' ? bridge.usualPaper(undefined) : paper), [bridge, paper])
}
