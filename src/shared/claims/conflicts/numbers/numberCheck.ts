import type { Conflict } from '../../analysis'
import type { Reading } from '../../propose/reading'
import type { Amount } from './amounts'

/** Looks for one kind of conflict among the amounts of English sentences, which it is given in order. */
export type NumberCheck = (reading: Reading, amounts: readonly Amount[]) => readonly Conflict[]
