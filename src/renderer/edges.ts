import { uuidv7 } from 'uuidv7'
import type { Id } from '../shared/records/id'

/** The moment, as records write it. */
export const now = (): string => new Date().toISOString()

/** A fresh id (UUID version 7: later ids sort after earlier ones). */
// What an id names is said by whoever asks for it; the string itself is checked nowhere else.
export const newId = <Kind extends string>(): Id<Kind> => uuidv7() as Id<Kind>
