import { paragraph } from './paragraph'
import { runs, tab, type Line } from './runs'

/** A label and what it stands for, one or several lines; without lines it is left out. */
export type Detail = readonly [label: string, lines: readonly Line[]]

/** A text as the one line of a detail; an empty text makes none. */
export const said = (text: string): readonly Line[] => (text === '' ? [] : [runs(text)])

/** Labels with what they stand for, one below the other: paragraphs that hang on their labels, not a grid. */
export const details = (all: readonly Detail[]): string =>
  all
    .flatMap(([label, lines]) =>
      lines.map((line, at) =>
        paragraph(`${at === 0 ? runs(label, { style: 'Label' }) : ''}${tab}${line}`, { style: 'Detail' }),
      ),
    )
    .join('')
