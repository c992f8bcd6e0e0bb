import { useEffect, useLayoutEffect, useRef } from 'react'

/** Hears a file dropped anywhere on the window, unless the place it falls on takes it itself, and how many fell with it. */
export function useDropOnWindow(onFile: (name: string, bytes: Uint8Array, others: number) => void): void {
  const latest = useRef(onFile)
  useLayoutEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    // Without this the window would leave the app for the dropped file.
    const onOver = (event: DragEvent) => event.preventDefault()
    const onDrop = (event: DragEvent) => {
      const isTaken = event.defaultPrevented
      event.preventDefault()
      const files = event.dataTransfer?.files
      const file = files?.[0]
      if (isTaken || !file) return
      const others = files.length - 1
      void file.arrayBuffer().then((buffer) => latest.current(file.name, new Uint8Array(buffer), others))
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
}
