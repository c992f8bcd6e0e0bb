import type { Result } from '../../../../shared/result'
import { limits } from '../../../read/limits'
import { oneAnswer } from '../../../read/worker/oneAnswer'
import type { Template } from './readTemplate'
import type { TemplateFailure } from './templatePackage'

/** Reads a template in a fresh worker and ends it, at the latest after the time that any reading may take (then `timedOut`). */
export const readTemplateInWorker = (bytes: Uint8Array): Promise<Result<Template, TemplateFailure>> =>
  oneAnswer<Template, TemplateFailure>(
    new Worker(new URL('./templateWorker.ts', import.meta.url), { type: 'module' }),
    bytes,
    limits.deadline,
  )
