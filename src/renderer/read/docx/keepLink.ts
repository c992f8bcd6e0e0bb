import { droppedScheme, webAddress } from '../webAddress'
import { isHeard, type Telling } from './story'

/** Keeps a link on the words from `start` to here if it leads to the web; tells of others that were dropped. */
export function keepLink(telling: Telling, address: string, start: number): void {
  if (!isHeard(telling)) return
  const end = telling.scribe.at()
  const web = webAddress(address)
  if (web !== null) {
    if (end > start) telling.links.push({ start, end, address: web })
    return
  }
  const scheme = droppedScheme(address)
  if (scheme !== null) telling.context.tally.add('linksDropped', 1, scheme)
}
