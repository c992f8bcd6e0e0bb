import * as z from 'zod'

/** The most that a logo may measure, in pixels; it is printed at half of that, 63 by 19 mm, to be sharp. */
export const largestLogo = { width: 480, height: 144 } as const

/** The schema of a newsroom's logo. */
export const logoSchema = z.object({
  /** A PNG that the app has drawn itself, in base64. */
  png: z
    .string()
    .max(1_500_000)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
  width: z.int().min(1).max(largestLogo.width),
  height: z.int().min(1).max(largestLogo.height),
})

/** A newsroom's logo, above the letterhead. */
export type Logo = Readonly<z.infer<typeof logoSchema>>

/** A size shrunk until a logo may have it; what is small enough stays. */
export function logoSize(width: number, height: number): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, largestLogo.width / width, largestLogo.height / height)
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}
