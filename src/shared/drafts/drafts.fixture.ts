import type { DraftText } from './draftWords'

/** A draft of these paragraphs. */
export function draftOf(...paragraphs: readonly string[]): DraftText {
  let at = 0
  const blocks = paragraphs.map((paragraph) => {
    const block = { start: at, end: at + paragraph.length }
    at = block.end + 2
    return block
  })
  return { text: paragraphs.join('\n\n'), blocks }
}

/** A short article without figures, each sentence like no other. */
export const sample: readonly string[] = [
  'The ferry to Holmsund has stopped running, the harbour board said. Passengers were sent home without a refund. Nobody was hurt.',
  'Engineers found a crack in the hull while the ship lay at the pier. A diver later confirmed the damage, according to two people who saw his report.',
  '“We will not sail until the yard has signed off every weld,” said Ines Novak, who runs the line. She declined to say how long that might take.',
  'The council may charter a smaller boat from Dunmere. Its mayor, Jonas Keogh, called the offer generous but late.',
  'Shops on the island expect to run short of bread and milk before the weekend. A baker who feeds the school has asked the navy for help.',
  'The line was sold to a fund in the autumn; the old owners deny that they cut repairs before the sale.',
]
