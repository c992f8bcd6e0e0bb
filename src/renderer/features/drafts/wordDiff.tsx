import { Fragment, useMemo } from 'react'
import { compareDrafts } from '../../../shared/drafts/compareDrafts'
import { sameWords } from '../../../shared/drafts/normaliseWords'
import styles from './drafts.module.css'

/** Old words and new ones in one line: what went is struck, what came is underlined. */
export function WordDiff({ before, after }: { readonly before: string; readonly after: string }) {
  const segments = useMemo(
    () =>
      sameWords(before, after)
        ? []
        : compareDrafts({ text: before, blocks: [] }, { text: after, blocks: [] }).rows.flatMap(
            (row) => row.segments,
          ),
    [before, after],
  )
  if (segments.length === 0)
    return (
      <span className={styles.diff} dir="auto">
        {after}
      </span>
    )
  return (
    <span className={styles.diff} dir="auto">
      {segments.map(({ kind, before: old, after: come }, at) => {
        const isGone = kind === 'removed' || kind === 'movedAway'
        const span = isGone ? old : come
        const all = span ? (isGone ? before : after).slice(span.start, span.end) : ''
        if (kind === 'kept') return <span key={at}>{all}</span>
        const words = all.trimEnd()
        const space = all.slice(words.length)
        const Element = isGone ? 'del' : 'ins'
        return (
          <Fragment key={at}>
            <Element className={space === '' ? styles.close : ''}>{words}</Element>
            {space}
          </Fragment>
        )
      })}
    </span>
  )
}
