import { useEffect, useState } from 'react'

/** Says whether a file is being dragged over the window. */
export function useDragOver(): boolean {
  const [depth, setDepth] = useState(0)
  useEffect(() => {
    const onEnter = () => setDepth((now) => now + 1)
    const onLeave = () => setDepth((now) => Math.max(0, now - 1))
    const onEnd = () => setDepth(0)
    window.addEventListener('dragenter', onEnter)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onEnd)
    return () => {
      window.removeEventListener('dragenter', onEnter)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onEnd)
    }
  }, [])
  return depth > 0
}
