import { useRef } from 'react'
import styles from './headLine.module.css'

/**
 * The border of a column header, to be dragged; a double click gives the first width back (null). The keyboard's way
 * is Shift and the arrows on the header, and another without dragging stands in the columns dialog.
 */
export function ResizeHandle({ onWidth }: { readonly onWidth: (width: number | null) => void }) {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null)
  return (
    <span
      className={styles.handle}
      data-handle=""
      aria-hidden="true"
      onPointerDown={(event) => {
        const cell = event.currentTarget.parentElement
        if (!cell || event.button !== 0) return
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        start.current = { x: event.clientX, width: cell.getBoundingClientRect().width }
      }}
      onPointerMove={(event) => {
        if (start.current) onWidth(start.current.width + event.clientX - start.current.x)
      }}
      onPointerUp={() => {
        start.current = null
      }}
      onPointerCancel={() => {
        start.current = null
      }}
      onDoubleClick={() => onWidth(null)}
    />
  )
}
