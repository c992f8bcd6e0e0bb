import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitWindow, windowStateSchema } from './windowState'

const display = { x: 0, y: 25, width: 1920, height: 1055 }
const second = { x: 1920, y: 0, width: 2560, height: 1440 }

describe('the window opens', () => {
  it.each([
    [
      'where it was',
      { x: 100, y: 100, width: 1200, height: 800 },
      { x: 100, y: 100, width: 1200, height: 800 },
    ],
    [
      'on the display where it was',
      { x: 2000, y: 10, width: 2000, height: 1400 },
      { x: 2000, y: 10, width: 2000, height: 1400 },
    ],
    [
      'with its title on the display',
      { x: 100, y: -400, width: 1200, height: 800 },
      { x: 100, y: 25, width: 1200, height: 800 },
    ],
    [
      'not behind an edge',
      { x: -700, y: 100, width: 1200, height: 800 },
      { x: 0, y: 100, width: 1200, height: 800 },
    ],
    [
      'no larger than its display',
      { x: 0, y: 25, width: 5000, height: 3000 },
      { x: 0, y: 25, width: 1920, height: 1055 },
    ],
    [
      'centred when its display is gone',
      { x: 9000, y: 100, width: 1200, height: 800 },
      { width: 1200, height: 800 },
    ],
  ])('%s', (_what, remembered, place) => {
    expect(fitWindow(remembered, [display, second])).toEqual(place)
  })

  it('at its usual size the first time', () => {
    expect(fitWindow(null, [display])).toEqual({ width: 1440, height: 900 })
  })

  it('at its least size, from the corner on, on a display that is smaller than that', () => {
    const small = { x: 0, y: 0, width: 800, height: 480 }
    expect(fitWindow({ x: 50, y: 50, width: 1200, height: 800 }, [small])).toEqual({
      x: 0,
      y: 0,
      width: 900,
      height: 600,
    })
  })

  it('with its upper left corner on a display, wherever it was', () => {
    const number = fc.integer({ min: -20_000, max: 20_000 })
    const size = fc.integer({ min: 900, max: 20_000 })
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: size, height: size }), (remembered) => {
        const place = fitWindow(remembered, [display, second])
        if (!('x' in place)) return
        const isOn = [display, second].some(
          ({ x, y, width, height }) =>
            place.x >= x && place.x < x + width && place.y >= y && place.y < y + height,
        )
        expect(isOn).toBe(true)
      }),
    )
  })
})

describe('what is remembered of the window', () => {
  const sound = { box: { x: 1, y: 2, width: 900, height: 600 }, isMaximised: true, theme: 'dark' } as const

  it('is taken as it was written', () => {
    expect(windowStateSchema.parse(sound)).toEqual(sound)
  })

  it.each([
    ['nothing', null, { box: null, isMaximised: false, theme: 'system' }],
    ['a list', [], { box: null, isMaximised: false, theme: 'system' }],
    ['a box of words', { ...sound, box: { x: 'left' } }, { ...sound, box: null }],
    [
      'a box without end',
      { ...sound, box: { x: 0, y: 0, width: 1e9, height: 600 } },
      { ...sound, box: null },
    ],
    ['an unknown theme', { ...sound, theme: 'pink' }, { ...sound, theme: 'system' }],
  ])('is forgotten where it is %s', (_what, written, read) => {
    expect(windowStateSchema.parse(written)).toEqual(read)
  })
})
