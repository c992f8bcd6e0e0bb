import type { Analysis, Proposal } from '../../shared/claims/analysis'

// What crosses from a worker is made into objects all at once: ten thousand proposals would hold the window up.
const piece = 400

/** Takes some proposals, in the order of the text. */
export type TakeProposals = (some: readonly Proposal[]) => void | Promise<void>

/** A reading without its proposals, which have gone before it. */
export type RestOfReading = Omit<Analysis, 'proposals'>

/** Gives the proposals of a reading away piece by piece, each when the one before was taken; answers with the rest. */
export async function giveProposals(
  { proposals, ...rest }: Analysis,
  take: TakeProposals,
): Promise<RestOfReading> {
  for (let at = 0; at < proposals.length; at += piece) await take(proposals.slice(at, at + piece))
  return rest
}

/** Makes what takes proposals, and makes a reading whole of them and the rest. */
export function gatherProposals(): {
  readonly take: TakeProposals
  readonly whole: (rest: RestOfReading) => Analysis
} {
  const proposals: Proposal[] = []
  return {
    take: (some) => void proposals.push(...some),
    whole: (rest) => ({ ...rest, proposals }),
  }
}
