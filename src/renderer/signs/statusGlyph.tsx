import type { Status } from '../../shared/records/status'
import styles from './statusGlyph.module.css'

/** One shape a status, told apart without colour: drawn on a 16-unit grid. */
const shapes: Readonly<Record<Status, string>> = {
  unchecked: 'M3 3h10v10H3z',
  verified: 'M2.5 8.5 6.5 12.5 13.5 4',
  disputed: 'M2 5.5h9L8.5 3M14 10.5H5L7.5 13',
  needsCorrection: 'M3 13l1-3.5L11 2.5l2.5 2.5-7 7zM9.5 4l2.5 2.5',
  needsContext: 'M8 2.5v1M8 6.5v7M5.5 6.5H8M5.5 13.5h5',
  notVerifiable: 'M5 5.5C5 2 11 2 11 5.5 11 8 8 7.5 8 10M8 13v.5',
  onAuthor: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8zM2.8 13.8c.6-5 9.800-5 10.400 0',
  opinion: 'M2.500 3h11v7.500H7.500L4.500 13.500v-3h-2z',
  recheck: 'M13 8a5 5 0 1 1-1.600-3.700M13 2v3h-3',
}

/** The glyph of a status; it says nothing to a screen reader, the word stands beside it. */
export const StatusGlyph = ({ status, size = 14 }: { readonly status: Status; readonly size?: number }) => (
  <svg
    className={`${styles.glyph} ${styles[status] ?? ''}`}
    width={size}
    height={size}
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    <path d={shapes[status]} />
  </svg>
)
