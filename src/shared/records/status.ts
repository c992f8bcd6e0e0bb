import * as z from 'zod'

/** The verification statuses, by the codes that never change; a newsroom may rename the labels, not these. */
export const statuses = [
  'unchecked',
  'verified',
  'disputed',
  'needsCorrection',
  'needsContext',
  'notVerifiable',
  'onAuthor',
  'opinion',
  'recheck',
] as const

/** Whether a claim holds, as far as a person has said; never set by a machine. */
export type Status = (typeof statuses)[number]

/** The schema of a status. */
export const statusSchema = z.enum(statuses)

/** The states of work on a claim, apart from its status. */
export const works = ['toDo', 'checking', 'waiting', 'done'] as const

/** How far the work on a claim has come. */
export type Work = (typeof works)[number]

/** The schema of a work state. */
export const workSchema = z.enum(works)
