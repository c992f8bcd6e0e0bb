import type { Mended } from '../db/recover'
import { assertNever } from '../../shared/result'

/** Says what was mended at the start, and whether anything is missing. */
export function sayMended(mended: Mended): string {
  switch (mended.kind) {
    case 'databaseRebuilt':
      return `The database on this machine was damaged. A case was brought back whole from its journal (${mended.entries} changes). Nothing is missing.`
    case 'journalCompleted':
      return `The last ${mended.entries} changes had not reached the journal; they have now. Nothing is missing.`
    case 'journalRebuilt':
      return `The journal of a case was damaged. It was written anew from the database (${mended.entries} changes); the damaged file was set aside. Nothing is missing.`
    case 'historyCut':
      return `The records of a case were damaged in both places where they are kept. ${mended.entries} changes were brought back; what came after them is lost. Look through its history.`
    default:
      return assertNever(mended.kind)
  }
}
