import { defineConfig } from 'vitest/config'

// Vitest 5 groups failures with Map.groupBy, which Node 20 lacks: without it a failing run dies in its own reporter.
const maps: { groupBy?: unknown } = Map
maps.groupBy ??= <Key, Item>(items: Iterable<Item>, keyOf: (item: Item, at: number) => Key) => {
  const groups = new Map<Key, Item[]>()
  let at = 0
  for (const item of items) {
    const key = keyOf(item, at++)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.{ts,mjs}', 'bench/**/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
  },
})
