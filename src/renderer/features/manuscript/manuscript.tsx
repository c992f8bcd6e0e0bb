import { useCallback, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCaseInHand } from '../../caseInHand/caseInHand'
import { useIsShown } from '../../caseInHand/useShownClaims'
import { useCommand } from '../../commands/commandRegistry'
import { useSettings } from '../../db/hooks'
import { manuscriptText } from '../../messages/manuscript'
import { useView } from '../../view/view'
import { claimsAt } from './claimsAt'
import { CoverageStrip } from './coverageStrip'
import { FindBar } from './findBar'
import styles from './manuscript.module.css'
import './marks.css'
import { blockAt, offsetUnder, type TextNodes } from './offsets'
import { PointedClaims } from './pointedClaims'
import { SelectionBar } from './selectionBar'
import { Stretch, stretchesOf } from './stretch'
import { useIsPrinting } from './useIsPrinting'
import { usePointedMarks } from './usePointedMarks'
import { useWordSelection } from './useWordSelection'

const firstStretches = 2

/** The manuscript, set like a page to be read, with every claim marked and numbered. */
export function Manuscript() {
  const { draft } = useCaseInHand()
  // Each draft has a page of its own: text nodes of another draft must not be marked.
  return <DraftPage key={draft.id} />
}

function DraftPage() {
  const { case: theCase, draft, standing, claimsById } = useCaseInHand()
  const isShown = useIsShown()
  const show = useView((view) => view.show)
  const claimId = useView((view) => view.claimId)
  const shows = useView((view) => view.shows)
  const words = useView((view) => view.words)
  const [settings] = useSettings()
  const root = useRef<HTMLElement>(null)
  const [nodes] = useState<TextNodes>(() => new Map())
  const [isFinding, setIsFinding] = useState(false)
  const [paneWidth, setWidth] = useState(0)
  const isPrinting = useIsPrinting()
  // On paper the measure is none of the window's.
  const width = isPrinting ? -1 : paneWidth
  const stretches = useMemo(() => stretchesOf(draft.blocks), [draft.blocks])
  // The first stretches stand at once; those of a long draft follow without holding the window up.
  const laid = useDeferredValue(stretches, stretches.slice(0, firstStretches))

  usePointedMarks(nodes)
  const onKey = useWordSelection(root)
  useCommand('find', () => setIsFinding(true))
  useCommand('toManuscript', () => {
    flushSync(() => useView.getState().showManuscript())
    root.current?.focus()
  })

  useCommand('print', () => {
    flushSync(() => useView.getState().showManuscript())
    window.print()
  })

  useLayoutEffect(() => {
    const element = root.current
    if (!element) return undefined
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])

  const goTo = useCallback(
    (offset: number) => {
      const block = blockAt(draft.blocks, offset)
      const node = block && nodes.get(block.start)
      if (!block || !node || !root.current) return
      const range = document.createRange()
      const at = Math.min(offset - block.start, node.length)
      range.setStart(node, at)
      range.setEnd(node, Math.min(at + 1, node.length))
      node.parentElement?.scrollIntoView({ block: 'nearest' })
      const box = range.getBoundingClientRect()
      const outer = root.current.getBoundingClientRect()
      if (box.top < outer.top + 60 || box.bottom > outer.bottom - 60)
        root.current.scrollTop += box.top - outer.top - outer.height / 3
    },
    // What was to be brought into view is, once its stretch is laid.
    // oxlint-disable-next-line react/exhaustive-deps
    [draft.blocks, nodes, laid],
  )

  useEffect(() => {
    const { askedBy } = useView.getState()
    const place = claimId
      ? claimsById.get(claimId)?.places.find((one) => one.draftId === draft.id)
      : undefined
    if (place && askedBy !== 'manuscript') goTo(place.start)
    // A claim is brought into view when it is shown, not whenever its record changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [claimId, shows, draft.id, goTo])
  useEffect(() => {
    if (words) goTo(words.start)
  }, [words, goTo])

  const shownAt = (offset: number) => claimsAt(standing, offset).filter((one) => isShown(one.claimId))
  const clickAt = (x: number, y: number) => {
    const offset = offsetUnder(x, y)
    if (offset === null || !document.getSelection()?.isCollapsed) return
    const here = shownAt(offset)
    // Clicking again goes on to the next of the claims that overlap here.
    const at = here.findIndex((one) => one.claimId === claimId)
    const next = here[(at + 1) % Math.max(1, here.length)]
    if (next) show(next.claimId, 'manuscript')
  }

  return (
    <div className={`${styles.pane} ${isPrinting ? styles.onPaper : ''}`}>
      {isPrinting ? (
        <p className={styles.paperHead}>{manuscriptText.paperHead(theCase.title, draft.number)}</p>
      ) : null}
      {isFinding ? (
        <FindBar draft={draft} nodes={nodes} onGo={goTo} onClose={() => setIsFinding(false)} />
      ) : null}
      <div className={styles.with}>
        <CoverageStrip onJump={goTo} />
        {/* The words are a document to be read and moved through by key, like a text editor's. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <section
          ref={root}
          className={styles.scroll}
          role="document"
          // It takes the focus, so that its keys are heard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          aria-label={manuscriptText.label}
          style={{ '--reading-scale': settings.readingScale } as React.CSSProperties}
          onClick={(event) => clickAt(event.clientX, event.clientY)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && words) {
              const [here] = shownAt(words.start)
              if (here) show(here.claimId, 'manuscript')
              return
            }
            onKey(event)
          }}
        >
          <div className={styles.page}>
            {laid.map((blocks) => (
              <Stretch
                key={`${draft.id} ${blocks[0]?.start}`}
                text={draft.text}
                blocks={blocks}
                nodes={nodes}
                isOnPaper={isPrinting}
                width={width * settings.readingScale}
              />
            ))}
          </div>
          <SelectionBar root={root} nodes={nodes} />
          <PointedClaims root={root} nodes={nodes} claimsUnder={shownAt} />
        </section>
      </div>
      <p className="visually-hidden" role="status">
        {words ? manuscriptText.selected(draft.text.slice(words.start, words.end)) : ''}
      </p>
    </div>
  )
}
