import { expect, it } from 'vitest'
import { entryIn, isSealed, lineOf } from './entryIn'
import { history, idOf } from './history.fixture'

const entries = history(1, idOf(1), 'häßlich, "quoted", 18.4 million')

it('the entry of a line is the one that was written', () => {
  for (const entry of entries) expect(entryIn(lineOf(entry))).toEqual(entry)
})

it('no flipped bit of a line is passed over, wherever it is', () => {
  const passedOver: number[] = []
  for (const entry of entries) {
    const line = lineOf(entry).subarray(0, -1)
    for (let bit = 0; bit < line.length * 8; bit++) {
      const flipped = Buffer.from(line)
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
      const read = entryIn(flipped)
      if (read && isSealed(read)) passedOver.push(bit)
    }
  }
  expect(passedOver).toEqual([])
})

it.each([
  ['no JSON', 'what?'],
  ['no entry', '{"id":1}'],
  [
    'an entry without a record',
    JSON.stringify({ ...entries[0], differences: [{ table: 'claims', id: 'a' }] }),
  ],
  ['half an entry', JSON.stringify(entries[0]).slice(0, 100)],
])('a line that is %s holds none', (_what, line) => {
  expect(entryIn(Buffer.from(line))).toBe(null)
})
