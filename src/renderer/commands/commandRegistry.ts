import { useEffect, useLayoutEffect, useRef } from 'react'
import { create } from 'zustand'
import type { CommandId } from '../../shared/commands/commands'

type Handler = () => void

type Registry = {
  /** The handlers of each command; the one added last is heard. */
  readonly handlers: ReadonlyMap<CommandId, readonly (() => Handler)[]>
  readonly add: (id: CommandId, handler: () => Handler) => () => void
}

/** Who hears which command now; menu and keys both end here. */
export const useCommandRegistry = create<Registry>()((set) => ({
  handlers: new Map(),
  add: (id, handler) => {
    set(({ handlers }) => ({
      handlers: new Map(handlers).set(id, [...(handlers.get(id) ?? []), handler]),
    }))
    return () =>
      set(({ handlers }) => ({
        handlers: new Map(handlers).set(
          id,
          (handlers.get(id) ?? []).filter((one) => one !== handler),
        ),
      }))
  },
}))

/** Hears a command while the component stands; null: not now, and the menu shows it as not possible. */
export function useCommand(id: CommandId, handler: Handler | null): void {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  const add = useCommandRegistry((registry) => registry.add)
  const can = handler !== null
  useEffect(() => {
    if (!can) return undefined
    return add(id, () => latest.current ?? (() => undefined))
  }, [id, can, add])
}

/** Runs a command if somebody hears it. */
export function runCommand(id: CommandId): boolean {
  const handler = useCommandRegistry.getState().handlers.get(id)?.at(-1)
  handler?.()()
  return handler !== undefined
}
