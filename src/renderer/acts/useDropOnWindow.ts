import { useEffect, useLayoutEffect, useRef } from 'react'

/** Hears a file dropped anywhere on the window, unless the place it falls on takes it itself. */
export function useDropOnWindow(onFile: (name: string, bytes: Uint8Array) => void): void {
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
      const file = event.dataTransfer?.files[0]
      if (isTaken || !file) return
      void file.arrayBuffer().then((buffer) => latest.current(file.name, new Uint8Array(buffer)))
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
}
