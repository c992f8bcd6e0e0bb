import * as z from 'zod'
import { useState } from 'react'
import { useRemembered } from '../../db/hooks'
import { usualSet, type ReportSet } from './reportSet'

/** What a newsroom has on all it hands in, as it was last. */
const lastLookSchema = z.object({ letterhead: z.string().max(2000), template: z.string().max(255) })

/** The letterhead and the template that were used last. */
export type LastLook = Readonly<z.infer<typeof lastLookSchema>>

/** The look that was used last, and how to remember another; undefined while it is looked up. */
export const useLastLook = () => useRemembered('report:look', lastLookSchema)

/** The choices in hand. Letterhead and template begin as they were last; whatever else depends on the case begins as usual. */
export function useReportSet(
  last: LastLook | null,
  rememberLast: (last: LastLook) => void,
): readonly [ReportSet, (set: ReportSet) => void] {
  const [set, setSet] = useState<ReportSet>(() =>
    last
      ? {
          ...usualSet,
          choices: { ...usualSet.choices, letterhead: last.letterhead },
          template: last.template,
        }
      : usualSet,
  )
  return [
    set,
    (next) => {
      setSet(next)
      const { template } = next
      const { letterhead } = next.choices
      if (letterhead !== set.choices.letterhead || template !== set.template)
        rememberLast({ letterhead, template })
    },
  ]
}
