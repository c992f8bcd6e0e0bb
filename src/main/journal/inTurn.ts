/** Does work one after the other for each name; work for different names goes on side by side. */
export type Turns = {
  readonly take: <Answer>(name: string, work: () => Promise<Answer>) => Promise<Answer>
  /** Resolves when all work that has been handed in until now is done, well or not. */
  readonly settled: () => Promise<void>
}

/** Makes an empty row. Work that fails fails for its own caller only; the next has its turn all the same. */
export function makeTurns(): Turns {
  const last = new Map<string, Promise<unknown>>()
  return {
    take: (name, work) => {
      const turn = (last.get(name) ?? Promise.resolve()).then(work, work)
      last.set(name, turn)
      const leave = () => {
        if (last.get(name) === turn) last.delete(name)
      }
      turn.then(leave, leave)
      return turn
    },
    settled: async () => {
      await Promise.allSettled(last.values())
    },
  }
}
