import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openWindowMemory } from './windowMemory'

let userData: string
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'stet-window-'))
})
afterEach(() => rmSync(userData, { recursive: true, force: true }))

const box = { x: 10, y: 20, width: 1000, height: 700 }

it('the window is remembered from one start to the next, its parts apart', () => {
  openWindowMemory(userData).remember({ theme: 'dark' })
  openWindowMemory(userData).remember({ box, isMaximised: true })
  expect(openWindowMemory(userData).state()).toEqual({ box, isMaximised: true, theme: 'dark' })
  expect(readdirSync(userData)).toEqual(['window.json'])
})

it.each(['', '{"box":', 'null', '\0\0\0\0'])('a file that holds %j is as none', (text) => {
  writeFileSync(join(userData, 'window.json'), text)
  expect(openWindowMemory(userData).state()).toEqual({ box: null, isMaximised: false, theme: 'system' })
})

it('what cannot be written is remembered until the app is closed', () => {
  const memory = openWindowMemory(join(userData, 'gone'))
  memory.remember({ box })
  expect(memory.state().box).toEqual(box)
})
