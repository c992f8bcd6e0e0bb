/** A cell of the grid: row 0 is the header; both count from 0. */
export type Spot = { readonly row: number; readonly column: number }

/** How large the grid is: all rows with the header, its columns, and how many rows a page holds. */
export type GridSize = { readonly rows: number; readonly columns: number; readonly page: number }

/** What a key press says, as far as moving cares. */
export type MoveKey = { readonly key: string; readonly ctrl: boolean }

const within = (value: number, most: number) => Math.max(0, Math.min(most, value))

/**
 * Where a key moves the focus in a grid, or null when it does not move it.
 * Keys after the grid pattern of the ARIA Authoring Practices (https://www.w3.org/WAI/ARIA/apg/patterns/grid/);
 * Ctrl+End reaches the last row of the data, and PageUp stops at the first row below the header.
 */
export function moveSpot(spot: Spot, { key, ctrl }: MoveKey, size: GridSize): Spot | null {
  const lastRow = size.rows - 1
  const lastColumn = size.columns - 1
  const to = (row: number, column: number): Spot => ({
    row: within(row, lastRow),
    column: within(column, lastColumn),
  })
  if (ctrl) {
    if (key === 'Home') return to(Math.min(1, lastRow), 0)
    if (key === 'End') return to(lastRow, lastColumn)
    return null
  }
  switch (key) {
    case 'ArrowUp':
      return to(spot.row - 1, spot.column)
    case 'ArrowDown':
      return to(spot.row + 1, spot.column)
    case 'ArrowLeft':
      return to(spot.row, spot.column - 1)
    case 'ArrowRight':
      return to(spot.row, spot.column + 1)
    case 'Home':
      return to(spot.row, 0)
    case 'End':
      return to(spot.row, lastColumn)
    case 'PageUp':
      return to(spot.row === 0 ? 0 : Math.max(1, spot.row - size.page), spot.column)
    case 'PageDown':
      return to(spot.row + size.page, spot.column)
    default:
      return null
  }
}
