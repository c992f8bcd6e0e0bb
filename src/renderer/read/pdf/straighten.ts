import type { PdfItem } from './pdfPage'

/** An item as it lies on the page: `direction` is where its line runs, in quarter turns clockwise from left to right. */
export type LyingItem = Omit<PdfItem, 'turned'> & { readonly direction: 0 | 1 | 2 | 3 }

/** The quarter turn nearest to the direction that a text's matrix gives. */
export const quarterOf = (a: number, b: number): LyingItem['direction'] =>
  // The remainder of a whole number by four, which the compiler cannot know.
  (((Math.round(Math.atan2(b, a) / (Math.PI / 2)) % 4) + 4) % 4) as LyingItem['direction']

/** The direction that most of a page's characters run in. */
function mainDirection(items: readonly LyingItem[]): number {
  const counts = [0, 0, 0, 0]
  for (const { direction, text } of items) counts[direction] = (counts[direction] ?? 0) + text.length
  return counts.indexOf(Math.max(...counts))
}

/**
 * Turns a page until most of its text runs from left to right: a table set sideways is read like any other. What then
 * still lies otherwise is marked as turned. Answers with the height of the turned page.
 */
export function straighten(
  items: readonly LyingItem[],
  width: number,
  height: number,
): { readonly items: readonly PdfItem[]; readonly height: number } {
  const main = mainDirection(items)
  const places: Readonly<Record<number, (x: number, y: number) => readonly [number, number]>> = {
    1: (x, y) => [y, width - x],
    2: (x, y) => [width - x, height - y],
    3: (x, y) => [height - y, x],
  }
  const place = places[main]
  return {
    items: items.map(({ direction, ...item }) => {
      const [x, y] = place?.(item.x, item.y) ?? [item.x, item.y]
      return { ...item, x, y, turned: direction !== main }
    }),
    height: main % 2 === 1 ? width : height,
  }
}
