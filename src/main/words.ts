/** What main itself says to a person: its dialogs and the names of its menus; commands are named in their own list. */
export const words = {
  drafts: 'Drafts and cases',
  tables: 'Spreadsheets saved as CSV, annotations as JSON',
  template: 'Word documents and templates',
  logo: 'Pictures (PNG, JPEG)',
  allFiles: 'All files',
  menus: { file: '&File', edit: '&Edit', view: '&View', claim: '&Claim', help: '&Help' },
  undo: (what: string | null) => (what === null ? 'Undo' : `Undo ${what}`),
  redo: (what: string | null) => (what === null ? 'Redo' : `Redo ${what}`),
  openLink: {
    question: (host: string) => `Open ${host} in your browser?`,
    lookTwice: {
      encoded:
        'The name of this site is written with letters of other alphabets. It may only look like one you know.',
      number: 'This address leads to a number instead of a name.',
      port: 'This address names a port of its own.',
    },
    open: 'Open',
    cancel: 'Cancel',
    remember: (host: string) => `Open links to ${host} without asking until Stet is closed`,
  },
  crash: {
    opened: 'The window stopped and was opened again.',
    again: 'The window stopped again.',
    safe: 'Everything that was said to be saved is there.',
    ok: 'OK',
    reopen: 'Open it again',
    quit: 'Quit',
  },
  fault: {
    title: 'Stet has to close',
    text: 'Something went wrong inside Stet. Everything that was said to be saved is there when you open it again.',
  },
  refused: 'refused',
  broken: 'Something went wrong inside Stet; the log says where.',
} as const
