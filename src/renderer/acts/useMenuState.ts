import { useEffect } from 'react'
import { useCaseInHand } from '../caseInHand/caseInHand'
import { useCommand, useCommandRegistry } from '../commands/commandRegistry'
import { nameChange } from '../messages/changes'
import { useServices } from '../services'

/** Undo and redo of the case, named in the menu, and what else the menu can do now. */
export function useMenuState(): void {
  const { bridge } = useServices()
  const { head, undo, redo } = useCaseInHand()
  const undoStep = head.undo.at(-1)
  const redoStep = head.redo.at(-1)
  useCommand('undo', undoStep ? () => void undo() : null)
  useCommand('redo', redoStep ? () => void redo() : null)

  const handlers = useCommandRegistry((registry) => registry.handlers)
  const undoName = undoStep ? nameChange(undoStep) : null
  const redoName = redoStep ? nameChange(redoStep) : null
  useEffect(() => {
    const enabled = [...handlers].flatMap(([id, heard]) => (heard.length > 0 ? [id] : []))
    void bridge.setMenu({ undo: undoName, redo: redoName, enabled })
  }, [bridge, handlers, undoName, redoName])
}
