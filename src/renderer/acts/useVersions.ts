import { useCallback } from 'react'
import type { Versions } from '../../shared/ipc/contract'
import { useServices } from '../services'

/** Asks main for the versions of the app and what it stands on. */
export function useVersions(): () => Promise<Versions> {
  const { bridge } = useServices()
  return useCallback(() => bridge.versions(undefined), [bridge])
}
