import { useEffect, useMemo, useState, type KeyboardEvent } from 'react'
import type { Comparison } from '../../../shared/drafts/comparison'
import type { Draft } from '../../../shared/records/draft'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { compareTexts } from '../../engine/engine'
import { compareText } from '../../messages/drafts'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Choice } from '../../ui/field'
import type { ComparedText, Look } from './compareRow'
import { CompareRows } from './compareRows'
import { claimStarts } from './cutAtClaims'
import styles from './drafts.module.css'
import { useClaimsOf } from './useClaimsOf'

const looks = [
  { value: 'side', label: compareText.side },
  { value: 'inline', label: compareText.inline },
] as const

function useComparison(before: Draft | undefined, after: Draft | undefined): Comparison | null {
  const [found, setFound] = useState<{ readonly of: string; readonly comparison: Comparison } | null>(null)
  const of = `${before?.id ?? ''} ${after?.id ?? ''}`
  useEffect(() => {
    if (!before || !after) return undefined
    let isWanted = true
    void compareTexts(before, after).then((comparison) => {
      if (isWanted) setFound({ of: `${before.id} ${after.id}`, comparison })
    })
    return () => {
      isWanted = false
    }
  }, [before, after])
  return found?.of === of ? found.comparison : null
}

function useCompared(draft: Draft | undefined): ComparedText | null {
  const claims = useClaimsOf(draft)
  return useMemo(
    () => (draft ? { text: draft.text, starts: claimStarts(draft.id, claims) } : null),
    [draft, claims],
  )
}

/** Two drafts of the case, compared word by word; N and P go from change to change. */
export function CompareDialog({ onClose }: { readonly onClose: () => void }) {
  const { drafts, draft } = useCaseInHand()
  const previous = drafts.findLast((one) => one.number < draft.number) ?? draft
  const [from, setFrom] = useState<string>(previous.id)
  const [to, setTo] = useState<string>(draft.id)
  const [look, setLook] = useState<Look>('side')
  const [at, setAt] = useState(0)
  const before = drafts.find(({ id }) => id === from)
  const after = drafts.find(({ id }) => id === to)
  const comparison = useComparison(before, after)
  const [one, other] = [useCompared(before), useCompared(after)]
  const all = comparison?.changes.length ?? 0

  const step = (by: 1 | -1) => {
    if (all === 0) return
    setAt(at === 0 && by === -1 ? all : ((at - 1 + by + all) % all) + 1)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return
    if (event.key !== 'n' && event.key !== 'p') return
    event.preventDefault()
    step(event.key === 'n' ? 1 : -1)
  }
  const options = drafts.map((one) => ({
    value: one.id as string,
    label: compareText.draft(one.number, one.origin.name),
  }))
  const change = comparison?.changes[at - 1]
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id)
    setAt(0)
  }
  return (
    <Dialog title={compareText.title} onClose={onClose} wide>
      {/* Every control inside has its own role; the keys are a shorter way to two of its buttons. */}
      {/* oxlint-disable-next-line jsx_a11y/no-static-element-interactions */}
      <div className={styles.compare} onKeyDown={onKey}>
        <div className={styles.bar}>
          <Choice label={compareText.view} value={look} options={looks} onChange={setLook} />
          <span className={styles.gap} />
          <span role="status">
            {comparison
              ? all === 0
                ? compareText.noChanges
                : `${compareText.at(at, all)}${change ? `: ${compareText.changeKinds[change.kind]}` : ''}`
              : compareText.working}
          </span>
          <Button keys="P" isDisabled={all === 0} onPress={() => step(-1)}>
            {compareText.previous}
          </Button>
          <Button keys="N" isDisabled={all === 0} onPress={() => step(1)}>
            {compareText.next}
          </Button>
        </div>
        {/* Side by side, each draft is chosen above its own column. */}
        <div className={styles.heads}>
          <Choice label={compareText.from} value={from} options={options} onChange={choose(setFrom)} />
          <Choice label={compareText.to} value={to} options={options} onChange={choose(setTo)} />
        </div>
        {one && other && comparison ? (
          <CompareRows comparison={comparison} before={one} after={other} look={look} at={at} />
        ) : null}
      </div>
    </Dialog>
  )
}
