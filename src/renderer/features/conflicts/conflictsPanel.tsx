import { useDeferredValue, useRef } from 'react'
import { flushSync } from 'react-dom'
import type { Dismissal } from '../../../shared/records/dismissal'
import type { Span } from '../../../shared/records/place'
import { placeOf } from '../../acts/placeOf'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { runCommand, useCommand } from '../../commands/commandRegistry'
import { conflictText } from '../../messages/conflicts'
import { Button } from '../../ui/button'
import { useView } from '../../view/view'
import { ConflictLine } from './conflictLine'
import styles from './conflicts.module.css'
import { DismissedList } from './dismissedList'
import { claimsOn } from './claimsOn'
import type { Conflicts, KeyedConflict } from './useConflicts'

const none: readonly KeyedConflict[] = []

/** The places of the draft that contradict each other or themselves; the engine finds them, a person decides. */
export function ConflictsPanel({ conflicts }: { readonly conflicts: Conflicts }) {
  const { draft, standing: claimsStanding, claimsById, apply } = useCaseInHand()
  // Out of sight it need not follow what is marked and selected elsewhere.
  const isShown = useView((view) => view.tab === 'conflicts')
  const { selectWords, markWords, showManuscript, showTab, show } = useView.getState()
  const root = useRef<HTMLElement>(null)
  const { state, standing, dismissed, language } = conflicts
  // However many they are, the panel comes up at once.
  const shown = useDeferredValue(isShown ? standing : none)

  useCommand('showConflicts', () => {
    flushSync(() => showTab('conflicts'))
    root.current?.focus()
  })
  const go = (place: Span, all: readonly Span[]) => {
    flushSync(() => {
      showManuscript()
      selectWords(place)
      markWords(all.filter((one) => one !== place))
    })
    // In a narrow window the manuscript has taken the place of this panel, and takes the focus too.
    if (root.current?.offsetParent === null) runCommand('toManuscript')
  }
  const make = async (place: Span) => {
    const done = await apply({ kind: 'makeClaim', place: placeOf(draft, place) })
    const [made] = done.ok ? done.value.made : []
    if (made) show(made, 'claim')
  }
  const say = async ({ key, kind, values }: KeyedConflict | Dismissal, reason: string | null) => {
    const done = await apply({ kind: 'dismissConflict', conflict: { key, kind, values }, reason })
    if (!done.ok) return
    markWords([])
    // The line that had the focus has gone.
    root.current?.focus()
  }
  return (
    <section ref={root} className={styles.panel} aria-label={conflictText.label} tabIndex={-1}>
      <p role="status" className={standing.length > 0 ? 'visually-hidden' : styles.none}>
        {state === 'reading'
          ? conflictText.reading
          : state === 'failed'
            ? conflictText.failed
            : standing.length > 0
              ? conflictText.count(standing.length)
              : dismissed.some(({ isHere }) => isHere)
                ? conflictText.allDismissed
                : conflictText.none}
      </p>
      {state === 'failed' ? <Button onPress={conflicts.again}>{conflictText.again}</Button> : null}
      <ol className={styles.list}>
        {shown.map((conflict) => (
          <ConflictLine
            key={conflict.key}
            conflict={conflict}
            language={language}
            claims={claimsOn(claimsStanding, claimsById, conflict.places)}
            onGo={go}
            onMake={(place) => void make(place)}
            onDismiss={(reason) => void say(conflict, reason)}
          />
        ))}
      </ol>
      {dismissed.length > 0 ? (
        <DismissedList dismissed={dismissed} language={language} onTakeBack={(one) => void say(one, null)} />
      ) : null}
    </section>
  )
}
