/** Numbers in order as people list them: `1–4, 7`; a run of three or more is written by its ends. */
export function numberRuns(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) =>
      first === last ? `${first}` : last - first === 1 ? `${first}, ${last}` : `${first}–${last}`,
    )
    .join(', ')
}
