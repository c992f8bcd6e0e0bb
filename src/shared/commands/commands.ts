/** One thing a person can ask for: in the menu, by key, and on the help sheet. */
export type Command = {
  readonly id: string
  readonly label: string
  /** Where it stands in the native menu; null when it is there by key only. */
  readonly menu: 'file' | 'edit' | 'view' | 'claim' | 'help' | null
  /** In Electron's accelerator syntax; single keys are heard only outside text fields. */
  readonly keys: string | null
  readonly group: 'app' | 'move' | 'status' | 'claim' | 'coverage'
}

const command = <Id extends string>(
  id: Id,
  label: string,
  menu: Command['menu'],
  keys: string | null,
  group: Command['group'],
) => ({ id, label, menu, keys, group }) as const

/** Every command, once; menu, keys and help sheet are made from this list. */
export const commands = [
  command('openDraft', 'Open…', 'file', 'CmdOrCtrl+O', 'app'),
  command('pasteDraft', 'Paste a draft…', 'file', 'CmdOrCtrl+Shift+V', 'app'),
  command('fetchDraft', 'Open a link…', 'file', 'CmdOrCtrl+L', 'app'),
  command('openSample', 'Open the sample', 'file', null, 'app'),
  command('loadDraft', 'Load the next draft…', 'file', 'CmdOrCtrl+Shift+O', 'app'),
  command('editDraft', 'Edit the text…', 'file', null, 'app'),
  command('bringIn', 'Bring in claims…', 'file', 'CmdOrCtrl+I', 'app'),
  command('showCases', 'Cases', 'file', 'CmdOrCtrl+Shift+H', 'app'),
  command('saveCase', 'Save the case as a file…', 'file', 'CmdOrCtrl+S', 'app'),
  command('report', 'Report…', 'file', 'CmdOrCtrl+E', 'app'),
  command('returnCopy', 'Return the copy…', 'file', 'CmdOrCtrl+Shift+E', 'app'),
  command('print', 'Print the manuscript…', 'file', 'CmdOrCtrl+P', 'app'),
  command('settings', 'Settings…', 'file', 'CmdOrCtrl+,', 'app'),
  command('undo', 'Undo', 'edit', 'CmdOrCtrl+Z', 'app'),
  command('redo', 'Redo', 'edit', 'CmdOrCtrl+Shift+Z', 'app'),
  command('find', 'Find in the manuscript', 'edit', 'CmdOrCtrl+F', 'app'),
  command('editCase', 'Title, byline, date…', 'edit', null, 'app'),
  command('showCoverage', 'Coverage view', 'view', 'CmdOrCtrl+Shift+C', 'app'),
  command('showHistory', 'History', 'view', 'CmdOrCtrl+Shift+Y', 'app'),
  command('compareDrafts', 'Compare drafts', 'view', null, 'app'),
  command('showChanged', 'Claims whose words changed', 'view', null, 'app'),
  command('showProposed', 'Proposed sources…', 'view', null, 'app'),
  command('help', 'Keyboard shortcuts', 'help', '?', 'app'),
  command('about', 'About Stet', 'help', null, 'app'),
  command('nextClaim', 'Next claim', 'claim', 'J', 'move'),
  command('previousClaim', 'Previous claim', 'claim', 'K', 'move'),
  command('nextOpen', 'Next open claim', 'claim', 'O', 'move'),
  command('nextUntouched', 'Next untouched words', 'claim', 'U', 'move'),
  command('toManuscript', 'Go to the manuscript', 'view', 'F6', 'move'),
  command('toTable', 'Go to the claims table', 'view', 'Shift+F6', 'move'),
  command('showConflicts', 'Go to the conflicts in the copy', 'view', 'F7', 'move'),
  command('toClaim', 'Go to the claim in hand', null, 'Enter', 'move'),
  command('setUnchecked', 'Back to unchecked', 'claim', '0', 'status'),
  command('setVerified', 'Verify', 'claim', '1', 'status'),
  command('setDisputed', 'Dispute', 'claim', '2', 'status'),
  command('setNeedsCorrection', 'Correct', 'claim', '3', 'status'),
  command('setNeedsContext', 'Needs context', 'claim', '4', 'status'),
  command('setNotVerifiable', 'Not verifiable', 'claim', '5', 'status'),
  command('setOnAuthor', 'On author', 'claim', '6', 'status'),
  command('setOpinion', 'Opinion', 'claim', '7', 'status'),
  command('attachSource', 'Attach a source', 'claim', 'S', 'claim'),
  command('takeProposed', 'Take the proposed sources', 'claim', 'T', 'claim'),
  command('dismissProposed', 'Dismiss the proposed sources', 'claim', 'D', 'claim'),
  command('takeAllProposed', 'Take all proposed sources of the case', 'claim', null, 'claim'),
  command('writeNote', 'Write the note', 'claim', 'N', 'claim'),
  command('writeCorrection', 'Propose a correction', 'claim', 'C', 'claim'),
  command('askQuery', 'Ask the writer', 'claim', 'Q', 'claim'),
  command('markLegal', 'Flag as legal', 'claim', 'L', 'claim'),
  command('markSensitive', 'Flag as sensitive', 'claim', null, 'claim'),
  command('makeClaim', 'Make a claim of the selected words', 'claim', 'M', 'claim'),
  command('moveClaim', 'Move the claim to the selected words', 'claim', 'Shift+M', 'claim'),
  command('splitClaim', 'Split the claim', 'claim', 'X', 'claim'),
  command('joinClaims', 'Join with the next claim', 'claim', 'Shift+J', 'claim'),
  command('linkClaims', 'Same claim as the other selected', 'claim', 'E', 'claim'),
  command('removeClaim', 'Delete the claim', 'claim', 'Delete', 'claim'),
  command('waive', 'Waive the selected words', 'claim', 'W', 'coverage'),
] as const satisfies readonly Command[]

/** The id of a command. */
export type CommandId = (typeof commands)[number]['id']

/** The ids of all commands. */
export const commandIds = commands.map((one) => one.id) as unknown as readonly [CommandId, ...CommandId[]]
