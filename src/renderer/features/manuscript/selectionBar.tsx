import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { Waiver } from '../../../shared/records/waiver'
import { placeOf } from '../../acts/placeOf'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { runCommand, useCommandRegistry } from '../../commands/commandRegistry'
import { manuscriptText } from '../../messages/manuscript'
import { Button } from '../../ui/button'
import { MenuButton } from '../../ui/menuButton'
import { useView } from '../../view/view'
import styles from './manuscript.module.css'
import { rangesOf, type TextNodes } from './offsets'

const reasons: readonly Waiver['reason'][] = ['opinion', 'commonKnowledge', 'noClaim']

/** The small bar that stands at the selected words: make a claim of them, or waive them. */
export function SelectionBar({
  root,
  nodes,
}: {
  readonly root: RefObject<HTMLElement | null>
  readonly nodes: TextNodes
}) {
  const words = useView((view) => view.words)
  const selectWords = useView((view) => view.selectWords)
  const { draft, waivers, apply } = useCaseInHand()
  const handlers = useCommandRegistry((registry) => registry.handlers)
  const bar = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const [first] = words ? rangesOf(words, draft.blocks, nodes) : []
    if (!first || !root.current || !bar.current) return
    const range = document.createRange()
    range.setStart(first.startContainer, first.startOffset)
    range.setEnd(first.endContainer, first.endOffset)
    const box = range.getBoundingClientRect()
    const outer = root.current.getBoundingClientRect()
    const top = box.top - outer.top + root.current.scrollTop
    const above = top > 44 ? top - 40 : box.bottom - outer.top + root.current.scrollTop + 8
    bar.current.style.top = `${above}px`
    bar.current.style.left = `${Math.max(8, Math.min(box.left - outer.left, outer.width - 420))}px`
  }, [words, draft, nodes, root])

  if (!words) return null
  const can = (id: 'splitClaim' | 'moveClaim') => (handlers.get(id)?.length ?? 0) > 0
  const isWaived = waivers.some(
    ({ place }) => place.draftId === draft.id && place.start < words.end && words.start < place.end,
  )
  return (
    <div className={styles.selection} ref={bar} role="toolbar" aria-label={manuscriptText.selection}>
      <Button look="main" keys="M" onPress={() => runCommand('makeClaim')}>
        {manuscriptText.makeClaim}
      </Button>
      {can('splitClaim') ? (
        <Button keys="X" onPress={() => runCommand('splitClaim')}>
          {manuscriptText.split}
        </Button>
      ) : null}
      {can('moveClaim') ? (
        <Button keys="⇧M" onPress={() => runCommand('moveClaim')}>
          {manuscriptText.moveHere}
        </Button>
      ) : null}
      {isWaived ? (
        <Button keys="W" onPress={() => runCommand('waive')}>
          {manuscriptText.unwaive}
        </Button>
      ) : (
        <MenuButton
          label={manuscriptText.waive}
          lines={reasons.map((id) => ({
            id,
            name: manuscriptText.waiveAs[id],
            label: manuscriptText.waiveAs[id],
          }))}
          onChoose={(id) => {
            const reason = reasons.find((one) => one === id)
            if (!reason) return
            void apply({ kind: 'waive', place: placeOf(draft, words), reason })
            selectWords(null)
          }}
        />
      )}
    </div>
  )
}
