import { LevelFormat, LineRuleType, type IPropertiesOptions } from 'docx'

const serif = 'Georgia'
const sans = 'Arial'
const soft = '575652'
const line = 'D9D6CD'
/** Where what a label stands for begins, in twentieths of a point; a hanging indent is a tab stop as well. */
const labelWidth = 2600

/** The names of the numberings. */
export const numbering = { sections: 'sections', sentences: 'sentences' } as const

/** The styles of what is handed in as a document: Word's own for title and headings, so that its outline knows them. */
export const docxStyles = (language: string): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: serif, size: '10.5pt', language: { value: language } },
      paragraph: { spacing: { after: 80, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: serif, size: '20pt', bold: true },
      paragraph: { spacing: { before: 120, after: 160, line: 300, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: serif, size: '16pt', bold: true, color: '000000' },
      paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { font: serif, size: '11pt', bold: true, color: '000000' },
      paragraph: {
        spacing: { before: 280, after: 60 },
        keepNext: true,
        border: { top: { style: 'single', size: 4, color: line, space: 6 } },
      },
    },
    hyperlink: { run: { color: '0B5C8A', underline: { type: 'single' } } },
  },
  paragraphStyles: [
    {
      id: 'Letterhead',
      name: 'Letterhead',
      basedOn: 'Normal',
      run: { color: soft },
      paragraph: { spacing: { after: 240 } },
    },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { font: sans, size: '8.5pt', color: soft } },
    {
      id: 'ClaimWords',
      name: 'Claim Words',
      basedOn: 'Normal',
      paragraph: {
        keepNext: true,
        indent: { left: 240 },
        border: { left: { style: 'single', size: 18, color: line, space: 8 } },
      },
    },
    {
      id: 'Detail',
      name: 'Detail',
      basedOn: 'Normal',
      run: { font: sans, size: '9pt' },
      paragraph: {
        spacing: { after: 40, line: 260, lineRule: LineRuleType.AUTO },
        indent: { left: labelWidth, hanging: labelWidth },
      },
    },
  ],
  characterStyles: [
    { id: 'Label', name: 'Label', run: { color: soft } },
    { id: 'Passage', name: 'Passage', run: { italics: true } },
    { id: 'Old', name: 'Old Wording', run: { strike: true } },
    { id: 'New', name: 'New Wording', run: { bold: true } },
  ],
})

/** The numberings: of sections through their headings, and of sentences in a list. */
export const docxNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    {
      reference: numbering.sections,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 480, hanging: 480 } } },
        },
      ],
    },
    {
      reference: numbering.sentences,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          style: { paragraph: { indent: { left: 480, hanging: 480 } } },
        },
      ],
    },
  ],
}
