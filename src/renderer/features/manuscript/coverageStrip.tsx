import { useEffect, useRef } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { manuscriptText } from '../../messages/manuscript'
import styles from './manuscript.module.css'

const colours = ['--needs-context', '--hairline-strong', '--verified', '--not-verifiable'] as const
const themes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'].map(
  (query) => matchMedia(query),
)

/** The colours of the theme in figures: a canvas cannot name the system's colours, nor follow the theme. */
const paintsOf = (element: HTMLElement): readonly string[] =>
  colours.map((name) => {
    element.style.color = `var(${name})`
    return getComputedStyle(element).color
  })

const widths = [8, 2, 5, 3] as const
const none = colours.length

/** The most pressing state of the words that each row stands for: untouched before open before the rest. */
function pressingStates(states: Uint8Array, rows: number): Uint8Array {
  const pressing = new Uint8Array(rows).fill(none)
  for (let row = 0; row < rows; row++) {
    const from = Math.floor((row * states.length) / rows)
    const to = Math.max(from + 1, Math.floor(((row + 1) * states.length) / rows))
    for (const state of states.subarray(from, to)) if (state < (pressing[row] ?? none)) pressing[row] = state
  }
  return pressing
}

/** The strip along the manuscript: from top to bottom, what is untouched, open, done and waived. */
export function CoverageStrip({ onJump }: { readonly onJump: (offset: number) => void }) {
  const { coverage, words } = useCaseInHand()
  const canvas = useRef<HTMLCanvasElement>(null)

  useEffect(() => {
    const element = canvas.current
    if (!element) return undefined
    const draw = () => {
      const { height } = element.getBoundingClientRect()
      const rows = Math.max(1, Math.floor(height))
      element.height = rows
      element.width = 8
      const context = element.getContext('2d')
      if (!context) return
      const paints = paintsOf(element)
      const pressing = pressingStates(coverage.states, rows)
      for (let row = 0, next = 0; row < rows; row = next) {
        while (next < rows && pressing[next] === pressing[row]) next++
        const state = pressing[row] ?? none
        context.fillStyle = paints[state] ?? 'transparent'
        context.fillRect(0, row, widths[state] ?? 0, next - row)
      }
    }
    // It reports the size of now, too: before the next frame, when the page has been laid out anyway.
    const observer = new ResizeObserver(draw)
    observer.observe(element)
    for (const theme of themes) theme.addEventListener('change', draw)
    return () => {
      observer.disconnect()
      for (const theme of themes) theme.removeEventListener('change', draw)
    }
  }, [coverage])

  return (
    <canvas
      ref={canvas}
      className={styles.strip}
      role="img"
      aria-label={manuscriptText.strip}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect()
        const at = Math.floor(((event.clientY - box.top) / box.height) * (words.length / 2))
        onJump(words[at * 2] ?? 0)
      }}
    />
  )
}
