/** Words of the window as a whole. */
export const appText = {
  opening: 'Opening the case…',
  missing: 'This case is not here any more.',
  pasted: 'Pasted text.txt',
  oneAtATime: (name: string) => `Only “${name}” is opened. Drop the others one after the other.`,
  close: 'Close',
  back: 'Cases',
} as const
