import { isDeterminer } from '../attribution/english'
import type { Token } from '../attribution/tokens'
import { roles } from '../facts/lexicon'

/**
 * Says whether words tell what somebody with a name does or is: "Professor Hart", "Ann Hart, the mayor", but not "the
 * French minister".
 */
export function namesRole(words: readonly Token[]): boolean {
  const role = words.findIndex(({ low }) => roles.has(low))
  if (role < 0) return false
  const comma = words.findIndex(({ low }) => low === ',')
  return words.some(
    (word, at) => word.capital && !isDeterminer(word) && (at > role || (at < comma && comma < role)),
  )
}
