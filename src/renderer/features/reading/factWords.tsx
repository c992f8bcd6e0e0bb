import type { ReactNode } from 'react'
import type { Fact } from '../../../shared/claims/analysis'
import type { Span } from '../../../shared/records/place'
import { reasonWords } from '../../messages/claim'
import { readingText } from '../../messages/reading'
import styles from './reading.module.css'

/** The words of a claim with the facts in them marked lightly; what a fact is, and which day is meant, on hover. */
export function FactWords(props: {
  readonly text: string
  readonly place: Span
  /** In order, without overlap. */
  readonly facts: readonly Fact[]
  readonly meanings: readonly (Span & { readonly said: string })[]
}) {
  const { text, place, facts } = props
  const parts: ReactNode[] = []
  let at = place.start
  for (const { kind, start, end } of facts) {
    const words = text.slice(start, end)
    const meant = props.meanings.find((one) => one.start === start)
    parts.push(
      text.slice(at, start),
      <mark
        key={start}
        className={styles.fact}
        title={meant ? readingText.means(words, meant.said) : reasonWords[kind]}
      >
        {words}
      </mark>,
    )
    at = end
  }
  return (
    <>
      {parts}
      {text.slice(at, place.end)}
    </>
  )
}
