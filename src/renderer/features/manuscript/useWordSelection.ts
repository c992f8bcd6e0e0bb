import { useEffect, useRef, type RefObject } from 'react'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useView } from '../../view/view'
import { firstWordAfter } from '../../../shared/workflow/coverage'
import { offsetOf } from './offsets'
import { spanOfWords, wholeWords } from './wordSpan'

/** Follows the words that are selected with the mouse, and moves and widens the selection by key. */
export function useWordSelection(root: RefObject<HTMLElement | null>) {
  const { draft, words } = useCaseInHand()
  const selectWords = useView((view) => view.selectWords)
  const anchor = useRef(0)

  useEffect(() => {
    const onUp = () => {
      const selection = document.getSelection()
      if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      if (!root.current?.contains(range.commonAncestorContainer)) return
      const start = offsetOf(range.startContainer, range.startOffset)
      const end = offsetOf(range.endContainer, range.endOffset)
      if (start === null || end === null) return
      const whole = wholeWords({ start, end }, words, draft.text)
      selectWords(whole)
      if (whole) anchor.current = firstWordAfter(words, whole.start)
      selection.removeAllRanges()
    }
    document.addEventListener('mouseup', onUp)
    return () => document.removeEventListener('mouseup', onUp)
  }, [root, words, draft.text, selectWords])

  const count = words.length / 2
  return (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || count === 0) return
    const now = useView.getState().words
    const first = now ? firstWordAfter(words, now.start) : -1
    const last = now ? Math.max(first, firstWordAfter(words, now.end - 1)) : -1
    // The end that moves is the one away from the anchor.
    if (!event.shiftKey || anchor.current < first || anchor.current > last) anchor.current = first
    const moving = anchor.current === first ? last : first
    const block = now ? draft.blocks.findIndex((one) => one.start <= now.start && now.start <= one.end) : -1
    const blockWord = (at: number) => firstWordAfter(words, draft.blocks[at]?.start ?? 0)
    const target = {
      ArrowRight: moving + 1,
      ArrowLeft: now ? moving - 1 : 0,
      ArrowDown: blockWord(Math.min(block + 1, draft.blocks.length - 1)),
      ArrowUp: blockWord(Math.max(block - 1, 0)),
      Home: blockWord(Math.max(block, 0)),
      End: firstWordAfter(words, draft.blocks[Math.max(block, 0)]?.end ?? 0) - 1,
    }[event.key]
    if (event.key === 'Escape' && now) {
      event.preventDefault()
      return selectWords(null)
    }
    if (target === undefined) return undefined
    event.preventDefault()
    const to = Math.max(0, Math.min(count - 1, target))
    if (!event.shiftKey) anchor.current = to
    return selectWords(spanOfWords(words, anchor.current, to))
  }
}
