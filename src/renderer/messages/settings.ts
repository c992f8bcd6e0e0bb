/** Words of the settings. */
export const settingsText = {
  title: 'Settings',
  checker: 'Your name',
  checkerHint: 'It stands beside what you mark and on the report.',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  reading: 'Size of the manuscript',
  readingScale: (percent: number) => `${percent} %`,
  plainKeys: 'Single keys do things (1 verifies, M makes a claim …)',
  paper: 'Paper of documents and PDFs',
  papers: { usual: 'As usual in the country', A4: 'A4', Letter: 'Letter' },
  done: 'Done',
} as const
