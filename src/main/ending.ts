import { app } from 'electron'

/** The most that the app waits for a disk when it ends. */
const longest = 5_000

/** Lets the app end only when the writing that has begun is done; a disk that does not answer cannot hold it for ever. */
export function endAfter(settled: () => Promise<void>): void {
  let isSettled = false
  app.on('will-quit', (event) => {
    if (isSettled) return
    event.preventDefault()
    const end = () => {
      isSettled = true
      app.quit()
    }
    const timer = setTimeout(end, longest)
    void settled().then(() => {
      clearTimeout(timer)
      // Not at once: while this very event is told, Electron takes quitting for granted and hears no second wish.
      setImmediate(end)
    })
  })
}
