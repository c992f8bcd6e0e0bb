/** Something that answers a task beside the app. */
export type Peer = {
  readonly name: string
  /** Answers each line, in order; `folder` is what the files named in them are relative to. */
  readonly run: (lines: readonly unknown[], folder: string) => Iterable<unknown> | AsyncIterable<unknown>
}

/** Installs the peers into their own folder when they are missing. False: it said why it could not. */
export function installPeers(): Promise<boolean>

/** The packages that the peers are made of, and their exact versions. */
export function peerVersions(): Readonly<Record<string, string>>

/** The peers for a task of `score/score.ts`; they must be installed. */
export function loadPeers(task: string): Promise<readonly Peer[]>
