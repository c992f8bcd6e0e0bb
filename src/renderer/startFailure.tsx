import type { StartFailureKind } from './start'

const sentences: Readonly<Record<StartFailureKind, string>> = {
  newer:
    'Your cases were last opened with a newer version of Stet. Install that version again; nothing was read or changed.',
  journalUnreadable:
    'The folder that keeps your cases cannot be read, so nothing was opened and nothing was changed. Check that the disk is there and that you may read it, then start Stet again.',
}

/** What is shown when the window cannot start; nothing was written then. */
export const StartFailure = ({ failure }: { readonly failure: StartFailureKind }) => (
  <main role="alert" style={{ padding: 40, maxWidth: 560 }}>
    <h1>Stet cannot start</h1>
    <p>{sentences[failure]}</p>
  </main>
)
