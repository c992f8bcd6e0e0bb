import * as z from 'zod'

/** The schema of what is remembered of the window. */
export const windowStateSchema = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(900).max(20_000),
  height: z.int().min(600).max(20_000),
  isMaximised: z.boolean(),
})

/** Where the window was and how large. */
export type WindowState = z.infer<typeof windowStateSchema>

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** The state to open with: as remembered while a good part of it lies on a display, else centred at its usual size. */
export function fitWindow(remembered: unknown, displays: readonly Box[]): Partial<WindowState> {
  const parsed = windowStateSchema.safeParse(remembered)
  if (!parsed.success) return { width: 1440, height: 900 }
  const state = parsed.data
  const isSeen = displays.some((display) => {
    const width = Math.min(state.x + state.width, display.x + display.width) - Math.max(state.x, display.x)
    const height = Math.min(state.y + state.height, display.y + display.height) - Math.max(state.y, display.y)
    return width >= 200 && height >= 100
  })
  const { width, height, isMaximised } = state
  return isSeen ? state : { width, height, isMaximised }
}
