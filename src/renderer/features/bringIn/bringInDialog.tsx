import type { BringIn, BroughtFile } from '../../acts/useBringIn'
import { assertNever } from '../../../shared/result'
import { BroughtAnnotations } from './broughtAnnotations'
import { BroughtSheet } from './broughtSheet'

/** Claims are brought in from a file: what it says is matched, and what becomes of each row is said before. */
export function BringInDialog({
  file: { name, brought },
  ...acts
}: {
  readonly file: BroughtFile
  readonly bringIn: BringIn
  readonly onClose: () => void
}) {
  switch (brought.kind) {
    case 'sheet':
      return <BroughtSheet name={name} table={brought.table} {...acts} />
    case 'annotations':
      return <BroughtAnnotations name={name} read={brought.read} {...acts} />
    default:
      return assertNever(brought)
  }
}
