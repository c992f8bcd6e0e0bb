import * as z from 'zod'

/** The least size of the window: under it the desk would cut things off. */
export const leastSize = { width: 900, height: 600 } as const

const usualSize = { width: 1440, height: 900 } as const
const largest = 20_000

const boxSchema = z.object({
  x: z.int().min(-largest).max(largest),
  y: z.int().min(-largest).max(largest),
  width: z.int().min(leastSize.width).max(largest),
  height: z.int().min(leastSize.height).max(largest),
})

/** The schema of what is remembered of the window; what cannot be read is forgotten, and nothing else with it. */
export const windowStateSchema = z
  .object({
    box: boxSchema.nullable().catch(null),
    isMaximised: z.boolean().catch(false),
    /** The window is to have its colour before its page says so. */
    theme: z.enum(['system', 'light', 'dark']).catch('system'),
  })
  .catch({ box: null, isMaximised: false, theme: 'system' })

/** Where the window was, how large, and in which light. */
export type WindowState = Readonly<z.infer<typeof windowStateSchema>>

/** A rectangle on the screen, in its own units. */
export type Box = Readonly<z.infer<typeof boxSchema>>

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))

const shared = (one: Box, two: Box) => ({
  width: Math.min(one.x + one.width, two.x + two.width) - Math.max(one.x, two.x),
  height: Math.min(one.y + one.height, two.y + two.height) - Math.max(one.y, two.y),
})

/**
 * The place to open the window at: where it was, moved and made smaller until it lies on a display as a whole. Only a
 * size, to be centred, when nothing is remembered or the display it was on is gone.
 */
export function fitWindow(
  remembered: Box | null,
  displays: readonly Box[],
): Box | Pick<Box, 'width' | 'height'> {
  if (!remembered) return usualSize
  const display = displays.find((one) => {
    const { width, height } = shared(remembered, one)
    return width >= 200 && height >= 100
  })
  if (!display) return { width: remembered.width, height: remembered.height }
  const width = Math.max(leastSize.width, Math.min(remembered.width, display.width))
  const height = Math.max(leastSize.height, Math.min(remembered.height, display.height))
  return {
    width,
    height,
    x: between(remembered.x, display.x, Math.max(display.x, display.x + display.width - width)),
    y: between(remembered.y, display.y, Math.max(display.y, display.y + display.height - height)),
  }
}
