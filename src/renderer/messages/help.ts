/** Words of the help sheet and the about box. */
export const helpText = {
  title: 'Keyboard shortcuts',
  hint: 'Single keys are heard outside of text fields; Escape leaves a field.',
  groups: {
    app: 'Everywhere',
    move: 'Getting about',
    status: 'Status of the claim in hand, or of all that are chosen',
    claim: 'The claim in hand',
    coverage: 'Selected words',
  },
  inManuscript: 'In the manuscript',
  manuscriptKeys: [
    ['← →', 'To the word before or after'],
    ['↑ ↓', 'To the block before or after'],
    ['Home End', 'To the first or last word of the block'],
    ['Shift with these', 'Select words'],
    ['Enter', 'Take the claim under the selected words in hand'],
  ],
  inTable: 'In the table',
  tableKeys: [
    ['↑ ↓', 'From claim to claim'],
    ['PageUp', 'A page of claims up'],
    ['PageDown', 'A page of claims down'],
    ['Space', 'Choose the claim, to act on several'],
    ['Shift+↑ Shift+↓', 'Choose a range'],
    ['Ctrl+A', 'Choose all that are shown'],
    ['Escape', 'Choose none'],
  ],
  aboutTitle: 'About Stet',
  about: 'Stet (“let it stand”) is the mark an editor writes when the words may stay as they are.',
  local:
    'Everything stays on this machine. No account, no telemetry; nothing is fetched unless you ask for it.',
  copy: 'Copy the versions',
  copied: 'Copied.',
} as const
