import { useEffect, useMemo, useState } from 'react'
import { Field } from '../../ui/field'
import { Button } from '../../ui/button'
import { manuscriptText } from '../../messages/manuscript'
import { drawOver } from './highlights'
import { rangesOf, type TextNodes } from './offsets'
import type { Draft } from '../../../shared/records/draft'
import styles from './manuscript.module.css'

const most = 5000

/** Every place where the words occur, whatever their case; a plain scan, in order. */
function occurrences(text: string, wanted: string): readonly number[] {
  if (wanted === '') return []
  // Lower case may change the length of a text (İ); then places would be off, and case has to count.
  const lower = text.toLowerCase()
  const [hay, needle] = lower.length === text.length ? [lower, wanted.toLowerCase()] : [text, wanted]
  const found: number[] = []
  for (
    let at = hay.indexOf(needle);
    at >= 0 && found.length < most;
    at = hay.indexOf(needle, at + needle.length)
  )
    found.push(at)
  return found
}

/** Finds words in the manuscript; Enter goes to the next place, Shift+Enter to the one before, Escape closes. */
export function FindBar({
  draft,
  nodes,
  onGo,
  onClose,
}: {
  readonly draft: Draft
  readonly nodes: TextNodes
  readonly onGo: (offset: number) => void
  readonly onClose: () => void
}) {
  const [wanted, setWanted] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => occurrences(draft.text, wanted), [draft.text, wanted])
  const current = found[at]

  useEffect(() => {
    const rangesAt = (starts: readonly number[]) =>
      starts.flatMap((start) => rangesOf({ start, end: start + wanted.length }, draft.blocks, nodes))
    drawOver('words-found', rangesAt(found))
    drawOver('word-found', current === undefined ? [] : rangesAt([current]))
    if (current !== undefined) onGo(current)
    return () => {
      drawOver('words-found', [])
      drawOver('word-found', [])
    }
  }, [found, current, wanted, draft, nodes, onGo])

  const step = (by: number) => {
    if (found.length > 0) setAt((at + by + found.length) % found.length)
  }
  return (
    <search className={styles.find}>
      <Field
        label={manuscriptText.find}
        value={wanted}
        autoFocus
        onChange={(text) => {
          setWanted(text)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') onClose()
        }}
      />
      <span role="status" className={styles.count}>
        {wanted === '' ? '' : manuscriptText.found(found.length === 0 ? 0 : at + 1, found.length)}
      </span>
      <Button onPress={() => step(-1)}>{manuscriptText.previous}</Button>
      <Button onPress={() => step(1)}>{manuscriptText.next}</Button>
      <Button look="quiet" aria-label={manuscriptText.close} onPress={onClose}>
        ✕
      </Button>
    </search>
  )
}
