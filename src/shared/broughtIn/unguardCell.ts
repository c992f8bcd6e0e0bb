// The twins of what report/csv.ts puts an apostrophe in front of.
const guarded = /^'(?=[\s"\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u
const guardedWithin = /'(?=[=@＝＠])(?<=[,;|\t\r\n][\s"\p{Cc}\p{Cf}]*')|'(?=[+\-＋－]\S)(?<=[,;|\t\r\n]"*')/gu

/**
 * Takes back the apostrophes that keep a spreadsheet from reading a cell as a formula: the first of any cell, and in
 * Stet's own report those inside it, too. All else stays; a cell is text, whatever it begins with.
 */
export function unguardCell(cell: string, isOwn: boolean): string {
  const first = cell.replace(guarded, '')
  return isOwn ? first.replace(guardedWithin, '') : first
}
