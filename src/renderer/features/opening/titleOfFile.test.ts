import { expect, it } from 'vitest'
import { titleOfFile } from './titleOfFile'

it.each([
  ['troops-near-the-border.docx', 'troops near the border'],
  ['Crane_accident  draft 2.txt', 'Crane accident draft 2'],
  ['Mr. Smith.md', 'Mr. Smith'],
  ['no ending', 'no ending'],
  ['.txt', ''],
])('makes of %j the title %j', (name, title) => {
  expect(titleOfFile(name)).toBe(title)
})
