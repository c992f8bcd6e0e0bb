import { useMemo } from 'react'
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
        if (kind === 'removed' || kind === 'movedAway')
          return <del key={at}>{old ? before.slice(old.start, old.end) : ''}</del>
        const words = come ? after.slice(come.start, come.end) : ''
        return kind === 'kept' ? <span key={at}>{words}</span> : <ins key={at}>{words}</ins>
      })}
    </span>
  )
}
