import { blocksByBlankLines } from '../src/shared/article/blocks'
import { hostileKinds } from '../src/shared/article/hostile.fixture'
import { analyse } from '../src/shared/claims/analyse'
import { measure, type Row } from './measure'

const units = 25_000
const times = 4
// Four times the text is four times the work where it is linear, sixteen times where it is quadratic.
const bar = 8

const read = (text: string) =>
  analyse({ text, blocks: blocksByBlankLines(text), date: '2026-10-16', language: 'en' }).proposals.length

/** The whole engine on every hostile text beside the same text at a quarter of the length. */
export async function* benchHostile(): AsyncGenerator<Row> {
  for (const [name, make] of hostileKinds) {
    const [short, long] = [make(units), make(units * times)]
    yield await measure(`${name}, ${times} x the length`, 3, bar, {
      ours: () => read(long),
      floor: () => read(short),
    })
  }
}
