import { createContext, use, type ReactNode } from 'react'
import type { Bridge } from '../shared/ipc/contract'
import type { JournalQueue } from './acts/journalQueue'
import type { Door } from './db/changes'
import type { Database } from './db/database'
import type { Written } from './db/handed'
import type { Keeper } from './db/keeper'

/** What stands once for the whole window, made at its start. */
export type Services = {
  readonly bridge: Bridge
  readonly database: Database
  readonly keeper: Keeper
  readonly door: Door<Written>
  readonly journal: JournalQueue
}

const ServicesContext = createContext<Services | null>(null)

/** Gives the services to all that stands inside. */
export const ServicesProvider = ({
  services,
  children,
}: {
  readonly services: Services
  readonly children: ReactNode
}) => <ServicesContext value={services}>{children}</ServicesContext>

/** The services of the window. */
export function useServices(): Services {
  const services = use(ServicesContext)
  if (!services) throw new Error('useServices outside of ServicesProvider')
  return services
}
