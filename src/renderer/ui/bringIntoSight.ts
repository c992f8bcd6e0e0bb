/**
 * Scrolls to what has just been drawn in a long list, and once more two frames later: the rows around it are measured only
 * then, and may push it away. Answers what calls that off.
 */
export function bringIntoSight(
  find: () => Element | null | undefined,
  block: ScrollLogicalPosition,
): () => void {
  const show = () => find()?.scrollIntoView({ block })
  show()
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(show)
  })
  return () => cancelAnimationFrame(frame)
}
