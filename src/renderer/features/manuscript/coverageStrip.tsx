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
      const { states } = coverage
      const widths = [8, 2, 5, 3]
      for (let row = 0; row < rows; row++) {
        const from = Math.floor((row * states.length) / rows)
        const to = Math.max(from + 1, Math.floor(((row + 1) * states.length) / rows))
        // The most pressing state of a row is the one shown: untouched before open before the rest.
        let state = 9
        for (let at = from; at < to && at < states.length; at++) state = Math.min(state, states[at] ?? 9)
        if (state > 3) continue
        context.fillStyle = paints[state] ?? ''
        context.fillRect(0, row, widths[state] ?? 8, 1)
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
