import { Dexie, type Transaction } from 'dexie'
import type { Entry } from '../../shared/records/entry'
import type { Head } from './database'
import { headAfter } from './headAfter'

/**
 * To version 2: heads count claims and differences, so that the start screen need not read the claims of every case, nor
 * the desk all of its own again after each change. Every head is made anew from its history.
 */
export async function countInHeads(transaction: Transaction): Promise<void> {
  const heads = transaction.table<Head>('heads')
  for (const caseId of await heads.toCollection().primaryKeys()) {
    let head: Head | undefined
    await transaction
      .table<Entry>('history')
      .where('[caseId+sequence]')
      .between([caseId, Dexie.minKey], [caseId, Dexie.maxKey])
      .each((entry) => {
        head = headAfter(entry, head)
      })
    if (head) await heads.put(head)
  }
}
